package org.gongkai.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Looks through many texts, one after the other, with room that is used again (匹配会话): a text in which nothing is found costs no
 * memory. One thread; close it to wipe what it holds of the last texts.
 */
public final class MatchSession implements AutoCloseable {
    private final List<LaneScan> lanes = new ArrayList<>();
    private final StringCharacters characters = new StringCharacters();

    MatchSession(List<Lane> lanes, int length) {
        lanes.forEach(lane -> this.lanes.add(new LaneScan(lane, length)));
    }

    /** Tells {@code found} of all hits in {@code text}, those of each probe in order of place. */
    public void scan(String text, Consumer<Hit> found) {
        characters.turnTo(text);
        for (LaneScan lane : lanes) {
            lane.scan(characters, found);
        }
        characters.turnTo("");
    }

    /** Wipes all that is held of any text. The session can be used again. */
    @Override
    public void close() {
        lanes.forEach(LaneScan::wipe);
    }
}
