package org.gongkai.documents.internal.zip;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.documents.internal.UnreadableException;

/** Reads what programs add to an entry's headers (附加字段): words become texts, what is not known counts as stray. */
final class ExtraFields {
    private static final int PADDING = 0xA220;
    /** The fields that hold sizes, times and owners, and the most bytes that they take. */
    private static final Map<Integer, Integer> BINARY = Map.of(
            0x0001, 28, 0x000A, 32, 0x5455, 13, 0x5855, 12, 0x7855, 4, 0x7875, 19, 0x9901, 7, 0xCAFE, 0, PADDING, 4,
            0xA11E, 2);

    private static final int UNICODE_COMMENT = 0x6375;
    private static final int UNICODE_PATH = 0x7075;
    private static final int DIGITS = 7;

    private final ByteView view;
    private final Set<String> texts = new LinkedHashSet<>();
    private boolean stray;

    ExtraFields(ByteView view) {
        this.view = view;
    }

    /** Returns whether a field holds something that is not known. */
    boolean isStray() {
        return stray;
    }

    /** Returns the words of an entry that are not its name, each once; the next entry starts anew. */
    List<String> take(String name, String comment) {
        texts.add(comment);
        List<String> found = new ArrayList<>(texts);
        found.removeIf(text -> text.isBlank() || text.equals(name));
        texts.clear();
        return found;
    }

    /** Reads the fields of one header. */
    void read(long from, int length) throws UnreadableException {
        view.require(from, length);
        long at = from;
        long end = from + length;
        while (end - at >= 4 && view.u16(at + 2) <= end - at - 4) {
            int size = view.u16(at + 2);
            field(view.u16(at), at + 4, size);
            at += 4 + size;
        }
        stray |= !view.isZero(at, end);
    }

    private void field(int id, long at, int size) throws UnreadableException {
        if ((id == UNICODE_COMMENT || id == UNICODE_PATH) && size >= 5) {
            texts.add(view.text(at + 5, size - 5));
            return;
        }
        int known = Math.min(size, BINARY.getOrDefault(id, 0));
        stray |= hasDigits(at, known) || !view.isZero(at + known, at + size);
    }

    /** No size and no time is a row of digits. */
    private boolean hasDigits(long at, int size) {
        int row = 0;
        for (int i = 0; i < size && row < DIGITS; i++) {
            byte b = view.bytes()[(int) at + i];
            row = b >= '0' && b <= '9' ? row + 1 : 0;
        }
        return row >= DIGITS;
    }
}
