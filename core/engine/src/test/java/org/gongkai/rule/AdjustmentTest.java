package org.gongkai.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.rule.Layers.change;

import java.time.LocalDate;
import java.util.Set;
import org.gongkai.text.Fold;
import org.junit.jupiter.api.Test;

class AdjustmentTest {
    private static void refused(AdjustmentBuilder builder, String message) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`cn.test.a` " + message);
    }

    @Test
    void when_it_is_not_complete_then_it_is_refused_with_what_to_do() {
        refused(change("cn.test.a"), "is adjusted without a change; say what changes, or remove the entry");
        refused(Adjustment.builder("cn.test.a", " ").strictness(1), "is adjusted without a reason; say why");
        refused(change("cn.test.a").strictness(1).by(" "), "is adjusted with a blank `by`; say who answers for it");
        refused(change("cn.test.a").strictness(5), "is adjusted to the strictness 5; write a number from 1 to 4");
        refused(
                change("cn.test.a").status(RuleStatus.DRAFT),
                "is adjusted to `draft`; write `trial`, `stable` or `retired`");
        refused(
                change("cn.test.a").folds(Set.of(Fold.CASE)).dropFolds(Set.of(Fold.CASE)),
                "is adjusted with a fold that is added and dropped; remove one");
    }

    @Test
    void when_its_day_never_comes_then_it_is_refused() {
        refused(
                change("cn.test.a").strictness(1).until(LocalDate.of(9999, 12, 31)),
                "is adjusted until 9999-12-31; name a day to look again");
        refused(
                change("cn.test.a").strictness(1).until(LocalDate.MAX),
                "is adjusted until +999999999-12-31; name a day to look again");
        assertThatThrownBy(() -> new Warrant("x", "y", LocalDate.MAX)).hasMessageContaining("name a day to look again");
    }

    @Test
    void when_it_is_made_then_it_tells_what_it_changes() {
        Adjustment adjustment = change("cn.test.a")
                .by("某办")
                .until(LocalDate.of(2027, 1, 1))
                .severity(Severity.NOTICE)
                .unless(new Exclusion("词", false))
                .dropFolds(Set.of(Fold.CASE))
                .build();

        assertThat(adjustment.rule()).isEqualTo("cn.test.a");
        assertThat(adjustment.reason()).isEqualTo("本市口径");
        assertThat(adjustment.by()).isEqualTo("某办");
        assertThat(adjustment.until()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(adjustment.severity()).isEqualTo(Severity.NOTICE);
        assertThat(adjustment.strictness()).isNull();
        assertThat(adjustment.status()).isNull();
        assertThat(adjustment.effective()).isNull();
        assertThat(adjustment.redaction()).isNull();
        assertThat(adjustment.exclusions()).containsExactly(new Exclusion("词", false));
        assertThat(adjustment.folds()).isEmpty();
        assertThat(adjustment.droppedFolds()).containsExactly(Fold.CASE);
        assertThat(adjustment).hasToString("adjustment of cn.test.a");
    }

    @Test
    void when_a_pack_adjusts_a_rule_twice_then_it_is_refused() {
        assertThatThrownBy(() -> Layers.layer(
                        "city",
                        change("cn.test.a").strictness(1),
                        change("cn.test.a").severity(Severity.BLOCK)))
                .hasMessage("`cn.test.a` is adjusted a second time by one pack; put all into one entry");
    }

    @Test
    void when_a_warrant_or_tombstone_says_nothing_then_it_is_refused() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        assertThatThrownBy(() -> new Warrant(" ", "某办", day)).hasMessage("a blank reason; say why");
        assertThatThrownBy(() -> new Warrant("因", " ", day)).hasMessage("a blank `by`; say who answers for it");
        assertThatThrownBy(() -> new Tombstone("cn.test.a", day, " "))
                .hasMessage("`cn.test.a` has a tombstone without a reason; say why it is gone");
    }

    @Test
    void when_a_way_is_named_then_it_is_found_by_its_code() {
        assertThat(Loosening.ofCode("wider-mask")).contains(Loosening.WIDER_MASK);
        assertThat(Loosening.ofCode("wide")).isEmpty();
        assertThat(Loosening.values()).extracting(Loosening::code).doesNotHaveDuplicates();
    }
}
