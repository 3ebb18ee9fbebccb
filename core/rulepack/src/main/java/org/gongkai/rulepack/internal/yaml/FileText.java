package org.gongkai.rulepack.internal.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.gongkai.text.Wording;

/** The characters of a file with their lines (文件文本). Immutable. */
public final class FileText {
    private final String text;
    private final int[] codePoints;
    private final int[] lineStarts;

    private FileText(String text) {
        this.text = text;
        this.codePoints = codePointsOf(text);
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < codePoints.length; i++) {
            boolean lineEnd = codePoints[i] == '\n'
                    || codePoints[i] == '\r' && (i + 1 == codePoints.length || codePoints[i + 1] != '\n');
            if (lineEnd) {
                starts = lines == starts.length ? Arrays.copyOf(starts, 2 * lines) : starts;
                starts[lines++] = i + 1;
            }
        }
        this.lineStarts = Arrays.copyOf(starts, lines);
    }

    /** A loop, since a list of terms is long and a stream starts slowly. */
    private static int[] codePointsOf(String text) {
        int[] codePoints = new int[text.codePointCount(0, text.length())];
        int count = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoints[count++])) {
            codePoints[count] = text.codePointAt(i);
        }
        return codePoints;
    }

    /**
     * Returns the text of {@code bytes}.
     *
     * @throws Fault if they are not UTF-8, start with a byte order mark or hold a character nobody sees
     */
    public static FileText of(byte[] bytes, Escapes escapes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            throw new Fault(
                    1,
                    new Wording("文件开头有字节顺序标记", "a byte order mark at the start"),
                    new Wording("另存为不带标记的 UTF-8", "save the file as UTF-8 without one"));
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        FileText text = new FileText(out.flip().toString());
        if (result.isError()) {
            throw new Fault(
                    text.lineStarts.length,
                    new Wording("有不是 UTF-8 的字节", "bytes that are not UTF-8"),
                    new Wording("另存为 UTF-8", "save the file as UTF-8"));
        }
        text.refuseHidden(escapes);
        return text;
    }

    private void refuseHidden(Escapes escapes) {
        for (int i = 0; i < codePoints.length; i++) {
            int c = codePoints[i];
            if (Shown.isHidden(c) && c != '\n' && c != '\r' && c != '\t') {
                throw new Fault(
                        line(i),
                        new Wording(
                                String.format(Locale.ROOT, "有看不见的字符 U+%04X", c),
                                String.format(Locale.ROOT, "the character U+%04X, which nobody sees", c)),
                        escapes == Escapes.NONE
                                ? new Wording("删去它", "remove it")
                                : new Wording(
                                        "在双引号里写作 `\\" + escape(c) + "`，或者删去",
                                        "write it as `\\" + escape(c) + "` in double quotes, or remove it"));
            }
        }
    }

    private static String escape(int c) {
        return c > 0xFFFF ? String.format(Locale.ROOT, "U%08X", c) : String.format(Locale.ROOT, "u%04X", c);
    }

    /** Returns the characters. */
    public String text() {
        return text;
    }

    /** Returns the line of the code point at {@code index}, counted from 1. */
    int line(long index) {
        int at = Arrays.binarySearch(lineStarts, (int) Math.max(0, Math.min(index, codePoints.length)));
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** Whether a file may write a character by its number (转义). */
    public enum Escapes {
        /** It may, as YAML does. */
        YAML,
        /** It may not. */
        NONE
    }

    /** Returns the code point at {@code index}, or a blank past the end. */
    int at(long index) {
        return index >= 0 && index < codePoints.length ? codePoints[(int) index] : ' ';
    }
}
