package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.TestRules.DAY;
import static org.gongkai.TestRules.rule;
import static org.gongkai.TestRules.screening;
import static org.gongkai.TestRules.term;
import static org.gongkai.TestRules.terms;
import static org.gongkai.screening.Traces.fates;
import static org.gongkai.screening.Traces.trace;

import java.util.List;
import java.util.Map;
import org.gongkai.rule.Condition;
import org.gongkai.rule.Confidence;
import org.gongkai.rule.Exclusion;
import org.gongkai.rule.FieldForm;
import org.gongkai.rule.NamedCheck;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RulePart;
import org.gongkai.rule.RuleStatus;
import org.gongkai.screening.RuleTrace.TracedMatch;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextSpan;
import org.junit.jupiter.api.Test;

/** What becomes of a match can be read from the trace. */
class TracedMatchesTest {
    private static final NamedCheck FAILS = new NamedCheck("fails", "x", found -> {
        throw new IllegalStateException(found);
    });

    @Test
    void when_it_is_found_then_what_moved_its_confidence_is_told() {
        Rule rule = rule("r.r")
                .find("a", terms("A"))
                .find("b", terms("B"))
                .find("c", terms("C"))
                .when(Condition.parse("a"))
                .confidence(new Confidence(0.5, Map.of("b", 0.9, "c", 0.4)))
                .build();

        assertThat(trace("ABC", rule).matches())
                .containsExactly(new TracedMatch(
                        0,
                        new TextSpan(0, 1),
                        MatchFate.FOUND,
                        List.of(
                                new ConfidenceStep("base", 0.5),
                                new ConfidenceStep("b", 0.9),
                                new ConfidenceStep("c", 0.9)),
                        null));
    }

    @Test
    void when_an_exclusion_takes_it_back_then_that_is_told() {
        Rule rule = term("r.r", "秘密")
                .unless(new Exclusion("秘密投票", false))
                .unless(new Exclusion("国家秘密", false))
                .build();

        assertThat(trace("国家秘密", rule).matches())
                .containsExactly(new TracedMatch(0, new TextSpan(2, 4), MatchFate.TAKEN_BACK, List.of(), "1"));
    }

    @Test
    void when_it_lies_in_a_wider_one_or_covers_nothing_then_that_is_told() {
        Rule wide = rule("r.r")
                .find("a", terms("A"))
                .find("b", terms("B"))
                .when(Condition.parse("a or (a then b within 1)"))
                .build();
        Rule span = rule("r.r")
                .find("a", terms("A"))
                .find("b", terms("B"))
                .when(Condition.parse("a and b"))
                .covering("a")
                .build();

        assertThat(fates(trace("AB", wide))).containsExactly(MatchFate.FOUND, MatchFate.NARROWER);
        assertThat(fates(trace("AB", span))).containsExactly(MatchFate.FOUND, MatchFate.UNCOVERED);
    }

    @Test
    void when_another_rule_wins_then_its_id_is_told() {
        RuleTrace trace = trace(
                "秘密",
                term("r.a", "秘密").yieldsTo("r.b").build(),
                term("r.b", "秘密").build());

        assertThat(fates(trace)).containsExactly(MatchFate.YIELDS);
        assertThat(trace.matches().get(0).detail()).isEqualTo("r.b");
    }

    @Test
    void when_too_few_rows_have_one_then_their_number_is_told() {
        SourceText source = SourceText.builder("x")
                .part(Place.of(PlaceKind.TABLE_ROW, "1 row 1"), "低保")
                .part(Place.of(PlaceKind.TABLE_ROW, "1 row 2"), "低保")
                .part(Place.of(PlaceKind.PARAGRAPH, 1), "低保")
                .build();
        RuleTrace trace = trace(source, term("r.r", "低保").rowsNeeded(3).build());

        assertThat(fates(trace)).containsOnly(MatchFate.TOO_FEW_ROWS).hasSize(3);
        assertThat(trace.matches()).extracting(TracedMatch::detail).containsExactly("2", "2", "0");
    }

    @Test
    void when_its_part_was_not_screened_to_its_end_then_it_is_no_finding() {
        Rule breaks = rule("r.z")
                .find("a", RulePart.pattern("坏").checked(FAILS).build())
                .when(Condition.parse("a"))
                .build();
        Rule late = rule("r.r")
                .find("a", terms("A"))
                .find(
                        "b",
                        RulePart.field(new FieldForm(List.of("姓名"), "坏", 9))
                                .checked(FAILS)
                                .build())
                .when(Condition.parse("a or b"))
                .build();

        assertThat(trace("A坏", term("r.r", "A").build(), breaks).matches()).isEmpty();
        assertThat(fates(trace("A姓名：坏", term("r.a", "A").build(), late))).containsExactly(MatchFate.NOT_EXAMINED);
    }

    @Test
    void when_a_person_suppressed_it_then_the_fingerprint_is_told() {
        String text = "值班电话13912345678";
        Finding finding = Cases.found(Cases.KEYED, text).get(0);
        RuleTrace trace = Cases.SCREENING
                .suppressing(Cases.suppressing(Cases.KEYED, finding))
                .explain(SourceText.of(text))
                .rule("t.phone")
                .orElseThrow();

        assertThat(fates(trace)).containsExactly(MatchFate.SUPPRESSED);
        assertThat(trace.matches().get(0).detail()).isEqualTo(String.valueOf(finding.fingerprint()));
    }

    @Test
    void when_a_rule_in_trial_fails_in_the_part_then_what_counts_there_is_found_all_the_same() {
        Rule fails = rule("r.trial")
                .status(RuleStatus.TRIAL)
                .find("a", terms("A"))
                .find(
                        "b",
                        RulePart.field(new FieldForm(List.of("姓名"), "坏", 9))
                                .checked(FAILS)
                                .build())
                .when(Condition.parse("a or b"))
                .build();
        Screening screening = screening(
                new ScreeningOptions(DAY, 2, "CN", true),
                fails,
                term("r.a", "A").build());
        ScreeningTrace trace = screening.explain(SourceText.of("A姓名：坏"));

        assertThat(fates(trace.rule("r.a").orElseThrow())).containsExactly(MatchFate.FOUND);
        assertThat(trace.rule("r.trial").orElseThrow().matches()).isEmpty();
    }
}
