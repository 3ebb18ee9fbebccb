package org.gongkai.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.rule.Division;
import org.gongkai.rule.Mask;

/** The law of every mask: whatever comes in, something else goes out. */
class MaskingProperties {
    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> nasty = Arbitraries.of(
                        "*", "█", "@", " ", "-", "\t", "\n", "\r", "1", "Ｘ", "张", "·", "😀", "\uD83D", "\uDE00",
                        "\u200B", "\u0301", "\uFFFF")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(nasty, Arbitraries.strings());
    }

    @Provide
    Arbitrary<Mask> masks() {
        Arbitrary<Integer> kept = Arbitraries.integers().between(0, 6);
        Arbitrary<Mask> counting = Combinators.combine(
                        kept, kept, Arbitraries.of("@", "·", "*", "😀").injectNull(0.5))
                .as((first, last, from) -> new Mask(first, last, from));
        return Arbitraries.oneOf(counting, Arbitraries.of(Division.class).map(Mask::keepingTo));
    }

    @Property(tries = 3000)
    void a_mask_never_returns_its_input(@ForAll("masks") Mask mask, @ForAll("values") String value) {
        assertThat(Masking.apply(mask, value)).isNotEqualTo(value);
    }

    @Property(tries = 3000)
    void a_bar_never_returns_its_input_nor_any_character_of_it_but_breaks(@ForAll("values") String value) {
        String covered = Masking.cover(value);

        assertThat(covered).isNotEqualTo(value).matches("[█\t\r\n]+");
        assertThat(covered.replace("█", "")).isEqualTo(value.replaceAll("[^\t\r\n]", ""));
    }

    @Property(tries = 3000)
    void tabs_and_line_breaks_survive_a_mask(@ForAll("masks") Mask mask, @ForAll("values") String value) {
        assertThat(Masking.apply(mask, value).replaceAll("[^\t\r\n]", "")).isEqualTo(value.replaceAll("[^\t\r\n]", ""));
    }

    @Property(tries = 1000)
    void a_mask_without_exception_shows_no_more_than_it_keeps(@ForAll("values") String value) {
        String masked = Masking.apply(new Mask(2, 1, null), value);
        long shown = masked.codePoints()
                .filter(c -> "*█ -\t\r\n".indexOf(c) < 0 && c != 0x3000)
                .count();

        if (value.codePoints().allMatch(c -> c >= '0' && c < 0x3000)) {
            assertThat(shown).isLessThanOrEqualTo(3);
        }
    }
}
