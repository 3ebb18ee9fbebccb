package org.gongkai.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextSpanTest {
    @Test
    void when_it_covers_nothing_or_starts_before_the_text_then_it_is_refused() {
        assertThatThrownBy(() -> new TextSpan(3, 3)).hasMessageContaining("start 3 and end 3");
        assertThatThrownBy(() -> new TextSpan(4, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TextSpan(-1, 3)).hasMessageContaining("start -1");
    }

    @Test
    void when_spans_touch_then_they_do_not_overlap() {
        TextSpan span = new TextSpan(2, 5);

        assertThat(span.overlaps(new TextSpan(5, 6))).isFalse();
        assertThat(span.overlaps(new TextSpan(0, 2))).isFalse();
        assertThat(span.overlaps(new TextSpan(4, 9))).isTrue();
        assertThat(span.covers(span)).isTrue();
        assertThat(span.covers(new TextSpan(2, 6))).isFalse();
        assertThat(span.covers(new TextSpan(1, 5))).isFalse();
        assertThat(span.union(new TextSpan(7, 9))).isEqualTo(new TextSpan(2, 9));
        assertThat(span.length()).isEqualTo(3);
    }

    @Test
    void when_sorted_then_the_longer_of_two_that_start_together_comes_first() {
        List<TextSpan> sorted = Stream.of(new TextSpan(1, 2), new TextSpan(0, 1), new TextSpan(0, 4))
                .sorted()
                .toList();

        assertThat(sorted).containsExactly(new TextSpan(0, 4), new TextSpan(0, 1), new TextSpan(1, 2));
    }
}
