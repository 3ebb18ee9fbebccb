package org.gongkai.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.match.GapClass;
import org.gongkai.match.StandsAlone;
import org.gongkai.text.Fold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small closed values of a rule. */
class RuleValuesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "first-lines(1)",
                "first-lines(99)",
                "page-header",
                "first-cell",
                "properties",
                "title",
                "file-name"
            })
    void when_a_zone_is_read_then_it_prints_the_same(String word) {
        assertThat(Zone.parse(word).map(Zone::code)).contains(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "first-lines",
                "first-lines(0)",
                "first-lines(00)",
                "first-lines(100)",
                "first-lines(-1)",
                "header",
                "title(3)"
            })
    void when_a_word_is_no_zone_then_nothing_is_read(String word) {
        assertThat(Zone.parse(word)).isEmpty();
    }

    @Test
    void when_a_zone_has_a_number_that_does_not_fit_then_it_is_refused() {
        assertThatThrownBy(() -> new Zone(Zone.Kind.TITLE, 1)).hasMessageContaining("got 1");
        assertThatThrownBy(() -> new Zone(Zone.Kind.TITLE, -1)).hasMessageContaining("got -1");
        assertThatThrownBy(() -> new Zone(Zone.Kind.FIRST_LINES, 0)).hasMessageContaining("got 0");
        assertThatThrownBy(() -> new Zone(Zone.Kind.FIRST_LINES, 100)).hasMessageContaining("from 1 to 99, got 100");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void when_a_confidence_lies_out_of_bounds_then_it_is_refused(double value) {
        assertThatThrownBy(() -> new Confidence(value, Map.of())).hasMessageContaining("above 0 and up to 1");
        assertThatThrownBy(() -> new Confidence(1, Map.of("a", value))).hasMessageContaining("above 0 and up to 1");
    }

    @Test
    void when_confidences_are_listed_then_in_alphabetical_order() {
        assertThat(new Confidence(0.5, Map.of("c", 0.1, "a", 0.2, "b", 0.3))
                        .with()
                        .keySet())
                .containsExactly("a", "b", "c");
    }

    @Test
    void when_a_mask_or_table_has_not_its_form_then_it_is_refused() {
        assertThatThrownBy(() -> new Mask(-1, 0, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Mask(30, 3, null)).hasMessageContaining("got 30 and 3");
        assertThatThrownBy(() -> new Mask(1, 1, "ab")).hasMessageContaining("one character");
        assertThatThrownBy(() -> new Mask(1, 1, "")).hasMessageContaining("one character");
        assertThat(new Mask(0, 0, "😀").keepFrom()).isEqualTo("😀");
        assertThatThrownBy(() -> new MaskTable("cn-35", "x", Map.of())).hasMessageContaining("got `cn-35`");
    }

    @Test
    void when_a_style_has_not_its_name_then_it_is_refused() {
        assertThatThrownBy(() -> new RedactionStyle(RedactionStyle.Kind.MASK, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RedactionStyle(RedactionStyle.Kind.COVER, "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RedactionStyle(RedactionStyle.Kind.LABEL, " "))
                .hasMessageContaining("not blank");
        assertThat(RedactionStyle.NOT_PERMITTED.isPermitted()).isFalse();
        assertThat(RedactionStyle.mask("phone").isPermitted()).isTrue();
    }

    @Test
    void when_editions_and_checks_have_not_their_form_then_they_are_refused() {
        assertThatThrownBy(() -> new PackEdition("National", "2026-11-01")).hasMessageContaining("got `National`");
        assertThatThrownBy(() -> new PackEdition("national", "2026")).hasMessageContaining("got `2026`");
        NamedCheck check = new NamedCheck("even", "even-length", s -> s.length() % 2 == 0);
        assertThatThrownBy(() -> new NamedCheck("Even", "x", s -> true)).hasMessageContaining("got `Even`");
        assertThatThrownBy(() -> NumberChecks.of(List.of(check)).with(check))
                .hasMessageContaining("exists; choose another name");
        assertThat(NumberChecks.of(List.of()).with(check).names()).containsExactly("even");
    }

    @Test
    void when_words_of_the_format_are_read_then_all_values_are_known_by_them() {
        assertThat(Severity.ofCode("block")).contains(Severity.BLOCK);
        assertThat(Severity.BLOCK.isAtLeast(Severity.REVIEW)).isTrue();
        assertThat(Severity.NOTICE.isAtLeast(Severity.REVIEW)).isFalse();
        for (Severity one : Severity.values()) {
            assertThat(Severity.ofCode(one.code())).contains(one);
        }
        for (RuleStatus one : RuleStatus.values()) {
            assertThat(RuleStatus.ofCode(one.code())).contains(one);
        }
        for (Fold one : Fold.values()) {
            assertThat(Fold.ofCode(one.code())).contains(one);
        }
        for (GapClass one : GapClass.values()) {
            assertThat(GapClass.ofCode(one.code())).contains(one);
        }
        for (StandsAlone one : StandsAlone.values()) {
            assertThat(StandsAlone.ofCode(one.code())).contains(one);
        }
        assertThat(List.of(
                        Severity.ofCode("x"),
                        RuleStatus.ofCode("x"),
                        Fold.ofCode("x"),
                        GapClass.ofCode("x"),
                        StandsAlone.ofCode("x")))
                .allMatch(Optional::isEmpty);
    }
}
