package org.gongkai.match;

/** A text in memory (内存文本), which may be changed for another. One thread. */
final class StringCharacters implements Characters {
    private String text = "";

    StringCharacters() {}

    StringCharacters(String text) {
        this.text = text;
    }

    void turnTo(String other) {
        text = other;
    }

    @Override
    public boolean has(int position) {
        return position < text.length();
    }

    @Override
    public char at(int position) {
        return text.charAt(position);
    }

    @Override
    public int first() {
        return 0;
    }

    @Override
    public int copy(int position, char[] into, int at, int most) {
        int length = Math.min(most, text.length() - position);
        text.getChars(position, position + length, into, at);
        return length;
    }
}
