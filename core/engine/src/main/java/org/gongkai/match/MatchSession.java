package org.gongkai.match;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.function.Consumer;

/**
 * Looks through many texts, one after the other, with room that is used again (匹配会话): a text in which nothing is found costs no
 * memory. One thread; close it to wipe what it holds of the last texts. What the set itself keeps from text to text are single
 * characters and the states they led its patterns to, never what stood behind each other.
 */
public final class MatchSession implements AutoCloseable {
    private final LaneScan[] lanes;
    private final StringCharacters characters = new StringCharacters();

    MatchSession(List<Lane> lanes, int length) {
        this.lanes = lanes.stream().map(lane -> new LaneScan(lane, length)).toArray(LaneScan[]::new);
    }

    /** Tells {@code found} of all hits in {@code text}, those of each probe in order of place. */
    public void scan(String text, Consumer<Hit> found) {
        characters.turnTo(text);
        try {
            for (LaneScan lane : lanes) {
                lane.begin(characters, found);
                boolean more = true;
                while (more) {
                    more = lane.step();
                }
            }
        } finally {
            forget();
        }
    }

    /** A check or who is told may throw; the text is dropped then as well. */
    private void forget() {
        for (LaneScan lane : lanes) {
            lane.end();
        }
        characters.turnTo("");
    }

    /**
     * Tells {@code found} of all hits in what {@code in} gives, those of each probe in order, with places counted from the start. Of
     * the text no more is held than a search may still come back to: a block, and what a pattern reaches over. The reader stays
     * open.
     *
     * @throws IOException if the reader fails; hits told before that stand
     * @throws IllegalArgumentException if the text is longer than 2,147,483,647 characters
     */
    public void scan(Reader in, Consumer<Hit> found) throws IOException {
        ReaderCharacters text = new ReaderCharacters(in);
        try {
            for (LaneScan lane : lanes) {
                lane.begin(text, found);
            }
            boolean more = true;
            while (more) {
                more = step(text);
            }
        } catch (ReaderCharacters.FailedException e) {
            throw e.getCause();
        } finally {
            forget();
            text.wipe();
        }
    }

    private boolean step(ReaderCharacters text) {
        boolean more = false;
        int needed = Integer.MAX_VALUE;
        for (LaneScan lane : lanes) {
            if (lane.hasMore()) {
                more |= lane.step();
            }
            needed = Math.min(needed, lane.needed());
        }
        text.forget(needed == Integer.MAX_VALUE ? 0 : needed);
        return more;
    }

    /** Wipes all that is held of any text. The session can be used again. */
    @Override
    public void close() {
        characters.turnTo("");
        for (LaneScan lane : lanes) {
            lane.wipe();
        }
    }
}
