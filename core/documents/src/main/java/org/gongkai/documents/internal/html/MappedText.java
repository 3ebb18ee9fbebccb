package org.gongkai.documents.internal.html;

import java.util.Arrays;

/** Text with the stretch of the source behind each of its characters (带源位置的文本). One thread builds it. */
final class MappedText {
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private byte[] flags = new byte[16];

    private static final byte STRUCTURE = 1;
    private static final byte HIDDEN = 2;

    /** Adds a character that the source writes from {@code start} to {@code end}. */
    void add(char c, int start, int end, boolean hidden) {
        put(c, start, end, hidden ? HIDDEN : 0);
    }

    /** Adds characters that the source writes together from {@code start} to {@code end}. */
    void addAll(String characters, int start, int end, boolean hidden) {
        for (int i = 0; i < characters.length(); i++) {
            add(characters.charAt(i), start, end, hidden);
        }
    }

    /** Adds a character that stands for structure, such as the border of two cells; it is never rewritten. */
    void addStructure(char c, int at, boolean hidden) {
        put(c, at, at, (byte) (STRUCTURE | (hidden ? HIDDEN : 0)));
    }

    /** Adds a character of {@code other}. */
    void addFrom(MappedText other, int index) {
        put(other.text.charAt(index), other.starts[index], other.ends[index], other.flags[index]);
    }

    private void put(char c, int start, int end, int flag) {
        int at = text.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
            flags = Arrays.copyOf(flags, at * 2);
        }
        starts[at] = start;
        ends[at] = end;
        flags[at] = (byte) flag;
        text.append(c);
    }

    /** Lets the last character stand for the source up to {@code end} as well. */
    void extendLast(int end) {
        ends[text.length() - 1] = end;
    }

    void dropLast() {
        text.setLength(text.length() - 1);
    }

    int length() {
        return text.length();
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    char last() {
        return text.length() == 0 ? '\0' : text.charAt(text.length() - 1);
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    boolean isStructure(int index) {
        return (flags[index] & STRUCTURE) != 0;
    }

    boolean isHidden(int index) {
        return (flags[index] & HIDDEN) != 0;
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    /** Returns the characters alone. */
    String string() {
        return text.toString();
    }

    @Override
    public String toString() {
        return "mapped text of " + text.length() + " positions";
    }
}
