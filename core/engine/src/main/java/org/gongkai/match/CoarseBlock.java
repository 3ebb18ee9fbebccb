package org.gongkai.match;

import java.util.Arrays;

/**
 * A stretch of the coarse view with the way back to the text (粗略区块). The way back is kept by segments: between two characters that
 * were left out places go on as the characters do. One thread.
 */
final class CoarseBlock {
    final char[] characters;
    private int length;
    private boolean last;
    /** Where each segment starts, and how much further on its places are; one more behind the last, which no place comes to. */
    private final int[] starts;

    private final int[] shifts;
    private int segments;
    /** The segment that was asked for last. */
    private int current;

    CoarseBlock(int room) {
        characters = new char[room];
        starts = new int[room + 2];
        shifts = new int[room + 2];
        clear();
    }

    void clear() {
        length = 0;
        last = false;
        segments = 0;
        current = 0;
    }

    int length() {
        return length;
    }

    /** Returns whether the text ends with this block. */
    boolean isLast() {
        return last;
    }

    void setLast(boolean whether) {
        last = whether;
    }

    /** Takes it that what is put at {@code at}, the end so far, and behind stands in the text from {@code place} on. */
    void goOn(int at, int place) {
        if (segments > 0 && starts[segments - 1] == at) {
            segments--;
        }
        if (segments == 0 || shifts[segments - 1] != place - at) {
            starts[segments] = at;
            shifts[segments++] = place - at;
        }
    }

    /** Takes in all characters before {@code end}. */
    void endAt(int end) {
        length = end;
        starts[segments] = Integer.MAX_VALUE;
    }

    /** Returns where in the text the character at {@code at} stands. */
    int place(int at) {
        int segment = current;
        while (starts[segment + 1] <= at) {
            segment++;
        }
        while (starts[segment] > at) {
            segment--;
        }
        current = segment;
        return at + shifts[segment];
    }

    /** Returns whether nothing was left out between the character whose place was asked for last and the one at {@code at} behind it. */
    boolean isInOnePieceTo(int at) {
        return starts[current + 1] > at;
    }

    /** Forgets the first {@code many} characters. */
    void drop(int many) {
        System.arraycopy(characters, many, characters, 0, length - many);
        length -= many;
        int first = 0;
        while (first + 1 < segments && starts[first + 1] <= many) {
            first++;
        }
        for (int k = first; k < segments; k++) {
            starts[k - first] = Math.max(0, starts[k] - many);
            shifts[k - first] = shifts[k] + many;
        }
        segments -= first;
        starts[segments] = Integer.MAX_VALUE;
        current = 0;
    }

    void wipe() {
        Arrays.fill(characters, '\0');
        clear();
    }
}
