package org.gongkai.documents.internal.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Tells tables of references (交叉引用表) by what is in them: nothing refers to one, and its type is only what it says of itself. */
final class CrossReferences {
    private static final int WIDEST = 4;

    private CrossReferences() {}

    /** Returns whether the bytes are rows of a kind, a place and a count, with no room for words. */
    static boolean isTable(COSStream stream, byte[] bytes) {
        COSArray widths = stream.getCOSArray(COSName.W);
        if (widths == null || widths.size() != 3) {
            return false;
        }
        int kind = widths.getInt(0);
        int place = widths.getInt(1);
        int count = widths.getInt(2);
        int row = kind + place + count;
        if (kind != 1 || place < 0 || place > 2 * WIDEST || count < 0 || count > WIDEST || bytes.length % row != 0) {
            return false;
        }
        for (int i = 0; i < bytes.length; i += row) {
            boolean far = false;
            for (int j = 1; j <= place - WIDEST; j++) {
                far |= bytes[i + j] != 0;
            }
            if (far || bytes[i] < 0 || bytes[i] > 2) {
                return false;
            }
        }
        return true;
    }
}
