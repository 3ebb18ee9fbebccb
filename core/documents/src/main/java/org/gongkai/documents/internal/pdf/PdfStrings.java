package org.gongkai.documents.internal.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.gongkai.documents.internal.charset.Decoding;
import org.gongkai.documents.internal.charset.Decodings;

/** Finds the strings of an object and what they say (对象中的字符串). Keeps which were read. One thread, one file. */
final class PdfStrings {
    private static final Pattern DATE = Pattern.compile("D:[0-9]{4}([0-9]{2}){0,5}([Z+-]([0-9]{2}'?([0-9]{2}'?)?)?)?");
    private static final Pattern PLAIN_NAME = Pattern.compile("[!-~]*");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{5}");
    private static final Pattern ASCII = Pattern.compile("[\\x01-\\x7F]*");
    private static final int LONGEST_CODE = 16;
    private static final int DEEPEST = 600;

    /** Under these stand codes of fonts, checksums, look-up tables and the like, which nobody writes. */
    private static final Set<String> NO_WORDS = Set.of(
            "CheckSum",
            "Lang",
            "DA",
            "FontFamily",
            "CharSet",
            "Registry",
            "Ordering",
            "Panose",
            "BaseFont",
            "FontName");

    private static final Set<String> NUMBERS = Set.of("CheckSum", "Panose");

    private static final Set<String> ELSEWHERE =
            Set.of("P", "Parent", "Kids", "AP", "JS", "First", "Next", "Prev", "Last");

    private final Set<COSBase> read;
    private int binary;

    PdfStrings(Set<COSBase> read) {
        this.read = read;
    }

    /** Returns how many strings hold no text that could be read. */
    int binary() {
        return binary;
    }

    /** Returns what the strings of the object say that were not read yet, a line each; references are not followed. */
    String in(COSBase object) {
        List<String> lines = new ArrayList<>();
        collect("", object, lines, Set.of(), 0);
        return String.join("\n", lines);
    }

    /** Returns the same without what has places of its own. */
    String own(COSBase object) {
        List<String> lines = new ArrayList<>();
        collect("", object, lines, ELSEWHERE, 0);
        return String.join("\n", lines);
    }

    private void collect(String key, COSBase object, List<String> lines, Set<String> skipped, int depth) {
        if (depth > DEEPEST) {
            throw new OverLimitException();
        }
        if (object instanceof COSString string) {
            if (read.add(string) && !(NO_WORDS.contains(key) && isCode(key, string))) {
                lines.addAll(readings(string));
            }
        } else if (object instanceof COSName name) {
            addName(key, name, lines);
        } else if (object instanceof COSArray array) {
            boolean indexed = array.size() == 4 && isIndexed(array.get(0));
            for (int i = 0; i < array.size(); i++) {
                if (!(array.get(i) instanceof COSObject) && !(indexed && i == 3)) {
                    collect(key, array.get(i), lines, skipped, depth + 1);
                }
            }
        } else if (object instanceof COSDictionary dictionary) {
            entries(dictionary, lines, skipped, depth);
        }
    }

    private void entries(COSDictionary dictionary, List<String> lines, Set<String> skipped, int depth) {
        if (isEncryption(dictionary)) {
            return;
        }
        String noise =
                dictionary.containsKey("ByteRange") ? "Contents" : dictionary.containsKey(COSName.ROOT) ? "ID" : "";
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            String key = entry.getKey().getName();
            if (skipped.contains(key) || key.equals(noise) || entry.getValue() instanceof COSObject) {
                continue;
            }
            addName("", entry.getKey(), lines);
            collect(key, entry.getValue(), lines, skipped, depth + 1);
        }
    }

    static boolean isEncryption(COSDictionary dictionary) {
        return dictionary.containsKey(COSName.FILTER)
                && dictionary.containsKey(COSName.V)
                && (dictionary.containsKey(COSName.O) && dictionary.containsKey(COSName.U)
                        || dictionary.containsKey("Recipients"));
    }

    private static boolean isIndexed(COSBase first) {
        return COSName.INDEXED.equals(first) || COSName.I.equals(first);
    }

    /** Names are made by programs as a rule; one with a blank, a letter beyond ASCII or a number may be a person's. */
    private void addName(String key, COSName name, List<String> lines) {
        String word = name.getName();
        Pattern plain = NO_WORDS.contains(key) ? ASCII : PLAIN_NAME;
        if (!plain.matcher(word).matches() || DIGITS.matcher(word).find()) {
            lines.add(word);
        }
    }

    /** Anything may be written where a code belongs: one with a number, or with letters beyond ASCII, is read. */
    private static boolean isCode(String key, COSString string) {
        String latin = new String(string.getBytes(), StandardCharsets.ISO_8859_1);
        if (DIGITS.matcher(latin.replace("\0", "")).find()) {
            return false;
        }
        return ASCII.matcher(latin).matches() || NUMBERS.contains(key) && isNumbers(string.getBytes());
    }

    /** A checksum or a font's ten numbers: so few bytes, and some of them stand for no character. */
    private static boolean isNumbers(byte[] bytes) {
        boolean controls = false;
        for (byte one : bytes) {
            controls |= one >= 0 && one < ' ';
        }
        return controls && bytes.length <= LONGEST_CODE && !isMarked(bytes);
    }

    /** Returns the text of a string; several where its bytes can be read in several ways. */
    List<String> readings(COSString string) {
        read.add(string);
        byte[] bytes = string.getBytes();
        String plain = string.getString();
        if (bytes.length == 0 || DATE.matcher(plain).matches()) {
            return List.of();
        }
        Set<String> readings = new LinkedHashSet<>();
        if (isText(plain)) {
            readings.add(plain);
        }
        if (isOpen(bytes)) {
            for (Decoding decoding : Decodings.of(bytes)) {
                readings.add(decoding.text());
            }
        }
        if (readings.isEmpty()) {
            binary++;
        }
        return List.copyOf(new ArrayList<>(readings));
    }

    private static boolean isOpen(byte[] bytes) {
        boolean beyond = false;
        for (byte one : bytes) {
            beyond |= one <= 0;
        }
        return beyond && !isMarked(bytes);
    }

    private static boolean isMarked(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
    }

    private static boolean isText(String text) {
        long controls = text.chars()
                .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0xFFFD)
                .count();
        return controls * 4 <= text.length();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d strings read", read.size());
    }
}
