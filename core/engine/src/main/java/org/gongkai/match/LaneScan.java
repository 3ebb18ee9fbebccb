package org.gongkai.match;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Looks through texts for the probes of a lane, block by block (通道扫描). One thread; its room is used again and again. */
final class LaneScan {
    private static final int BLOCK = 1 << 13;

    private final Lane lane;
    private final CoarseBlock block;
    private final int room;
    private final int[] places;
    private final Views views;
    private final TermLooks terms;
    private final PatternLooks patterns;
    private final Everywhere[] everywhere;
    private int position;

    /** Makes room for texts of about {@code length} characters; longer ones take more turns. */
    LaneScan(Lane lane, int length) {
        this.lane = lane;
        room = Math.max(2, Math.min(length, BLOCK));
        block = new CoarseBlock(room + 2 * lane.ahead());
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
        block.clear();
    }

    /** Looks through the next block and returns whether there are more. */
    boolean step() {
        Characters text = views.text();
        int length = text.copy(position, block.characters, block.length(), room);
        block.setLast(!text.has(position + length));
        position += lane.coarse().append(block, length, position);
        Arrays.fill(block.characters, block.length(), block.length() + lane.ahead(), CoarseFold.NOTHING);
        int ready = block.isLast() ? block.length() : block.length() - lane.ahead();
        if (ready > 0) {
            terms.search(block, ready, places);
            patterns.search(block, ready, places);
            block.drop(ready);
        }
        for (Everywhere each : everywhere) {
            each.step(position);
        }
        return !block.isLast();
    }

    /** Forgets the text. */
    void end() {
        views.turnTo(Characters.NONE, Views::nobody);
    }

    boolean hasMore() {
        return !block.isLast();
    }

    /** Returns the first place in the text that a look may still come back to. */
    int needed() {
        int first = block.length() > 0 ? block.place(0) : position;
        for (Everywhere each : everywhere) {
            first = each.needed(first);
        }
        return lane.behind(views.text(), first);
    }

    /** Wipes all that is held of any text. */
    void wipe() {
        block.wipe();
        views.wipe();
        for (Everywhere each : everywhere) {
            each.wipe();
        }
    }
}
