package org.gongkai.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What patterns keep of the texts they see is bounded, and what they find does not hang on it. */
class StateRoomTest {
    private static final int ALL = 1 << 22;

    @Test
    void when_there_is_less_left_than_asked_for_then_nothing_is_taken() {
        StateRoom room = new StateRoom();

        assertThat(room.take(ALL - 3)).isTrue();
        assertThat(room.take(4)).isFalse();
        assertThat(room.take(3)).isTrue();
        assertThat(room.take(1)).isFalse();
    }

    @Test
    void when_no_room_is_left_then_a_pattern_ends_where_it_did() {
        ViewKey plain = ViewKey.of(Probe.pattern("a").build());
        PatternNode tree = PatternParser.parse("a[ab]{0,9}b(c|cc)?");
        StateRoom none = new StateRoom();
        none.take(ALL);
        StateRoom little = new StateRoom();
        little.take(ALL - 1400);

        String text = "aabbabcc";
        assertThat(ends(tree, plain, none, text)).isEqualTo(ends(tree, plain, new StateRoom(), text));
        assertThat(ends(tree, plain, little, text)).containsExactly(3, 4, 6, 7, 8);
    }

    private static Set<Integer> ends(PatternNode tree, ViewKey key, StateRoom room, String text) {
        CoarseFold coarse = CoarseFold.of(Set.of(key));
        PikeMachine machine = new PikeMachine(PikeProgram.compile(tree, key, coarse, room));
        PlainView view = new PlainView(key.table(), coarse);
        view.turnTo(new StringCharacters(text));
        int count = machine.run(view, 0);
        Set<Integer> ends = new TreeSet<>();
        for (int k = 0; k < count; k++) {
            ends.add(machine.end(k));
        }
        return ends;
    }
}
