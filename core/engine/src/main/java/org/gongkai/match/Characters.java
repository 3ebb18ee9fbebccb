package org.gongkai.match;

/** A text whose characters are asked for by position (字符来源), in memory or still being read. */
interface Characters {
    /** A text of nothing. */
    Characters NONE = new StringCharacters();

    /** Returns whether the text has a character at {@code position}; reads on where it must. */
    boolean has(int position);

    /** Returns the character at {@code position}, which is there. */
    char at(int position);

    /** Returns the first position that is still held. */
    int first();

    /**
     * Copies characters from {@code position} on into {@code into} from {@code at} on and returns how many there were, 0 at the
     * end.
     */
    int copy(int position, char[] into, int at, int most);
}
