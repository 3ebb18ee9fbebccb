package org.gongkai.documents.internal.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.internal.UnreadableException;
import org.gongkai.documents.internal.opc.ClaimedTexts;
import org.gongkai.documents.internal.opc.OpcPart;
import org.gongkai.documents.internal.opc.PartRole;
import org.gongkai.documents.internal.opc.Sweep;
import org.gongkai.documents.internal.xml.XmlCursor;
import org.gongkai.documents.internal.xml.XmlElement;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;

/** Reads of an entry every text and every attribute that may hold one (通用读取). One thread, one entry. */
final class GenericPart implements PartSource.Branches {
    private static final ClaimedTexts NOTHING = new ClaimedTexts(List.of());

    private final Entry entry;
    private final Collected collected;
    private final List<OpcPart> found = new ArrayList<>();
    private final Sweep sweep;
    private int texts;
    private int remarks;

    /**
     * An entry of the file (条目).
     *
     * @param name its name
     * @param number its number within the file
     * @param role what it is
     * @param label how places name it
     */
    record Entry(String name, int number, PartRole role, String label) {
        @Override
        public String toString() {
            return "entry " + number;
        }
    }

    GenericPart(Entry entry, Collected collected) {
        this.entry = entry;
        this.collected = collected;
        this.sweep = new Sweep(entry.name(), entry.role(), entry.label(), found);
    }

    String name() {
        return entry.name();
    }

    Collected collected() {
        return collected;
    }

    @Override
    public void root(XmlElement root) throws UnreadableException {
        branch(root);
    }

    /** Reads attributes of an element whose inside is read elsewhere. */
    void attributes(XmlElement element) throws UnreadableException {
        branch(element);
    }

    /** Reads the element at whose start the cursor stands, and leaves it at the end. */
    void whole(XmlCursor cursor) throws UnreadableException {
        int before = collected.held();
        XmlElement branch = cursor.subtree();
        int size = collected.held() - before;
        branch(branch);
        collected.release(size);
    }

    @Override
    public void branch(XmlElement branch) throws UnreadableException {
        Formulas.prune(branch);
        sweep.read(branch, NOTHING);
        flush();
    }

    /** Reads a branch whose place is known better. */
    void branch(XmlElement branch, String label) throws UnreadableException {
        Formulas.prune(branch);
        new Sweep(entry.name(), entry.role(), label, found).read(branch, NOTHING);
        flush();
    }

    @Override
    public void text(String text) throws UnreadableException {
        if (!text.isBlank()) {
            texts++;
            collected.add(Place.of(PlaceKind.HIDDEN, entry.label() + " text " + texts), text);
        }
    }

    @Override
    public void remark(String text) throws UnreadableException {
        remarks++;
        collected.add(Place.of(PlaceKind.SOURCE_COMMENT, entry.number() + "-" + remarks), text);
    }

    private void flush() throws UnreadableException {
        collected.add(found);
        found.clear();
    }
}
