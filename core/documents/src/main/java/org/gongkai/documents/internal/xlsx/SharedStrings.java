package org.gongkai.documents.internal.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gongkai.documents.internal.UnreadableException;
import org.gongkai.documents.internal.xml.XmlCursor;
import org.gongkai.documents.internal.xml.XmlReader;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.jspecify.annotations.Nullable;

/** The strings that cells share (共享字符串), and which of them no cell shows. One thread while the workbook is read. */
final class SharedStrings extends RestBranches {
    private final XmlReader xml;
    private final TextRuns runs = new TextRuns();
    private final List<String> strings = new ArrayList<>();
    private final List<String> phonetics = new ArrayList<>();
    private final BitSet used = new BitSet();

    SharedStrings(XmlReader xml, GenericPart rest) {
        super(rest);
        this.xml = xml;
    }

    @Override
    public boolean stream(XmlCursor cursor) throws UnreadableException {
        if (!cursor.local().equals("si")) {
            return false;
        }
        runs.read(cursor);
        xml.count(1);
        strings.add(runs.text());
        String phonetic = runs.phonetic();
        if (!phonetic.isBlank()) {
            phonetics.add(phonetic);
        }
        return true;
    }

    /** Returns the string of that number and notes that a cell shows it; {@code null} if there is none. */
    @Nullable
    String use(String number) {
        int index = number.equals("0") ? 0 : CellRef.number(number, Integer.MAX_VALUE);
        boolean there = index > 0 || number.equals("0");
        if (!there || index >= strings.size()) {
            return null;
        }
        used.set(index);
        return strings.get(index);
    }

    int size() {
        return strings.size();
    }

    /** Adds strings that no cell shows, and readings; {@code before} strings stand in tables before this one. */
    void addRest(Collected collected, int before) throws UnreadableException {
        for (int i = used.nextClearBit(0); i < strings.size(); i = used.nextClearBit(i + 1)) {
            collected.add(Place.of(PlaceKind.HIDDEN, "unused string " + (before + i + 1)), strings.get(i));
        }
        int number = 0;
        for (String phonetic : phonetics) {
            number++;
            collected.add(Place.of(PlaceKind.HIDDEN, "reading " + number), phonetic);
        }
    }
}
