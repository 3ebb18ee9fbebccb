package org.gongkai.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is held of a text that is read as it is asked for. */
class ReaderCharactersTest {
    private static final int ROOM = 1 << 14;

    /** Gives the same character on and on, and keeps the arrays that it was to fill. */
    private static final class Endless extends Reader {
        private final List<char[]> given = new ArrayList<>();
        private long left;

        Endless(long length) {
            left = length;
        }

        @Override
        public int read(char[] into, int from, int most) {
            if (given.stream().noneMatch(one -> one == into)) {
                given.add(into);
            }
            int count = (int) Math.min(left, most);
            if (left < 1_000_000) {
                Arrays.fill(into, from, from + count, '密');
            }
            left -= count;
            return left == 0 && count == 0 ? -1 : count;
        }

        @Override
        public void close() {}

        long held() {
            return given.stream()
                    .mapToLong(
                            one -> new String(one).chars().filter(c -> c == '密').count())
                    .sum();
        }
    }

    @Test
    void when_it_grows_then_the_smaller_array_is_wiped() {
        Endless in = new Endless(3 * ROOM);
        ReaderCharacters text = new ReaderCharacters(in);

        assertThat(text.has(3 * ROOM - 1)).isTrue();
        assertThat(text.has(3 * ROOM)).isFalse();
        assertThat(in.given).hasSizeGreaterThan(1);
        assertThat(in.held()).isEqualTo(3 * ROOM);
        text.wipe();
        assertThat(in.held()).isZero();
    }

    @Test
    void when_most_is_passed_then_it_is_forgotten_and_its_room_used_again() {
        Endless in = new Endless(5 * ROOM);
        ReaderCharacters text = new ReaderCharacters(in);
        for (int at = 0; text.has(at); at += 1_000) {
            text.forget(at - 10);
        }

        assertThat(in.given).hasSize(1);
        assertThat(text.first()).isGreaterThan(4 * ROOM);
        assertThat(in.held()).isEqualTo(5 * ROOM - text.first());
        assertThat(text.at(text.first())).isEqualTo('密');
        assertThatThrownBy(() -> text.at(text.first() - 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("was forgotten");
    }

    @Test
    void when_little_is_passed_then_nothing_is_moved() {
        ReaderCharacters text = new ReaderCharacters(new Endless(100));

        assertThat(text.has(99)).isTrue();
        text.forget(50);
        assertThat(text.first()).isZero();
        text.forget(51);
        assertThat(text.first()).isEqualTo(51);
        assertThat(text.copy(60, new char[100], 0, 100)).isEqualTo(40);
    }

    @Test
    void when_a_session_looks_through_it_then_little_is_held_at_once() throws IOException {
        Endless in = new Endless(500_000);
        Probe anywhere = Probe.pattern("[^甲]{2}").build();
        Probe marks = Probe.terms(List.of("\u0001")).build();
        int[] hits = new int[1];
        MatchSet.compile(List.of(anywhere, marks)).session().scan(in, hit -> hits[0]++);

        assertThat(hits[0]).isEqualTo(250_000);
        assertThat(in.given).allMatch(one -> one.length <= 4 * ROOM);
        assertThat(in.held()).isZero();
    }

    @Test
    @Timeout(60)
    void when_the_text_is_longer_than_places_can_tell_then_it_is_refused() {
        ReaderCharacters text = new ReaderCharacters(new Endless(1L << 32));

        assertThatThrownBy(() -> {
                    for (int at = 0; at >= 0 && text.has(at); at += ROOM) {
                        text.forget(at);
                    }
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a text of more than 2147483647 characters; split it into parts");
    }
}
