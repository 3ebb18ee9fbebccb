package org.gongkai.testkit.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.text.TextSpan;

/** One search answers what looking at every stretch would. */
class ReachProperties {
    @Provide
    Arbitrary<TextSpan> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(1, 8))
                .as((start, length) -> new TextSpan(start, start + length));
    }

    @Property
    void the_answers_are_those_of_looking_at_each(
            @ForAll List<@From("spans") TextSpan> all, @ForAll("spans") TextSpan asked) {
        Reach reach = new Reach();
        all.forEach(reach::add);

        assertThat(reach.overlaps(asked)).isEqualTo(all.stream().anyMatch(span -> span.overlaps(asked)));
        assertThat(reach.covers(asked)).isEqualTo(all.stream().anyMatch(span -> span.covers(asked)));
    }
}
