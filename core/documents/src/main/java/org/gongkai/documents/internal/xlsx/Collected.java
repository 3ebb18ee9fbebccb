package org.gongkai.documents.internal.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.DocumentLimits;
import org.gongkai.documents.internal.UnreadableException;
import org.gongkai.documents.internal.opc.OpcPart;
import org.gongkai.documents.internal.xml.XmlReader;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;

/** Gathers what a workbook gives, within limits (读取结果): every part counts as room that it takes. One thread. */
final class Collected {
    /** Nodes that count for a text with its place, for a row, and for cells of it: what they take of the heap, measured. */
    private static final int PART = 2;

    private static final int ROW = 2;
    private static final int EIGHT_CELLS = 9;

    private final List<ReadPart> parts = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final XmlReader xml;
    private final long maxLength;
    private long length;

    Collected(XmlReader xml, DocumentLimits limits) {
        this.xml = xml;
        this.maxLength = limits.maxPartBytes() / 2;
    }

    List<ReadPart> parts() {
        return parts;
    }

    List<Gap> gaps() {
        return gaps;
    }

    void gap(Gap gap) {
        if (!gaps.contains(gap)) {
            gaps.add(gap);
        }
    }

    void add(Place place, String text) throws UnreadableException {
        if (!text.isBlank()) {
            room(PART, text.length());
            parts.add(new ReadPart.Plain(place, Escapes.resolve(text)));
        }
    }

    /** Adds the parts that a sweep has read. */
    void add(List<OpcPart> read) throws UnreadableException {
        for (OpcPart part : read) {
            add(part.place(), part.text());
        }
    }

    void add(SheetRow row, int textLength) throws UnreadableException {
        room(ROW + (row.size() * EIGHT_CELLS + 7) / 8, textLength);
        parts.add(row);
    }

    /** Counts what is kept apart from the parts. */
    void hold(int nodes) throws UnreadableException {
        xml.count(nodes);
    }

    int held() {
        return xml.held();
    }

    /** Tells that so many nodes are no longer kept. */
    void release(int nodes) {
        xml.release(xml.held() - nodes);
    }

    private void room(int nodes, int characters) throws UnreadableException {
        xml.count(nodes);
        length += characters;
        if (length > maxLength) {
            throw new UnreadableException(
                    GapCause.LIMIT, "文字超过 " + maxLength + " 个字符", "more characters of text than " + maxLength);
        }
    }
}
