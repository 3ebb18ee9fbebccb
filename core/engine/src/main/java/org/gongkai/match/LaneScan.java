package org.gongkai.match;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Looks through texts for the probes of a lane, block by block (通道扫描). One thread; its room is used again and again. */
final class LaneScan {
    private static final int BLOCK = 1 << 13;

    private final Lane lane;
    private final CoarseFold.Block block;
    private final char[] raw;
    private final int[] places;
    private final Views views;
    private final TermLooks terms;
    private final PatternLooks patterns;
    private final Everywhere[] everywhere;
    private int position;

    /** Makes room for texts of about {@code length} characters; longer ones take more turns. */
    LaneScan(Lane lane, int length) {
        this.lane = lane;
        int room = Math.max(2, Math.min(length, BLOCK));
        raw = new char[room];
        block = new CoarseFold.Block(room + 2 * lane.ahead());
        places = new int[room + 2 * lane.ahead()];
        views = new Views(lane, 2 * room);
        terms = new TermLooks(lane.terms(), views);
        patterns = new PatternLooks(lane.patterns(), views);
        everywhere = Stream.concat(
                        lane.patternsEverywhere().stream().map(entry -> Everywhere.of(entry, views)),
                        lane.termsEverywhere().stream().map(few -> Everywhere.of(few, views)))
                .toArray(Everywhere[]::new);
    }

    /** Turns to a text; of what is found {@code told} is told, each probe's hits in order. */
    void begin(Characters text, Consumer<Hit> told) {
        views.turnTo(text, told);
        terms.begin();
        patterns.begin();
        for (Everywhere each : everywhere) {
            each.begin();
        }
        position = 0;
        block.length = 0;
        block.last = false;
    }

    /** Looks through the next block and returns whether there are more. */
    boolean step() {
        Characters text = views.text();
        int length = text.copy(position, raw, raw.length);
        block.last = !text.has(position + length);
        position += lane.coarse().append(raw, length, position, block);
        Arrays.fill(block.characters, block.length, block.length + lane.ahead(), CoarseFold.NOTHING);
        int ready = block.last ? block.length : block.length - lane.ahead();
        if (ready > 0) {
            terms.search(block, ready, places);
            patterns.search(block, ready, places);
            block.drop(ready);
        }
        for (Everywhere each : everywhere) {
            each.step(position);
        }
        return !block.last;
    }

    /** Forgets the text. */
    void end() {
        views.turnTo(Characters.NONE, Views::nobody);
    }

    boolean hasMore() {
        return !block.last;
    }

    /** Returns the first place in the text that a look may still come back to. */
    int needed() {
        int first = block.length > 0 ? block.places[0] : position;
        for (Everywhere each : everywhere) {
            first = each.needed(first);
        }
        return lane.behind(views.text(), first);
    }

    /** Wipes all that is held of any text. */
    void wipe() {
        Arrays.fill(raw, '\0');
        Arrays.fill(block.characters, '\0');
        views.wipe();
        for (Everywhere each : everywhere) {
            each.wipe();
        }
    }
}
