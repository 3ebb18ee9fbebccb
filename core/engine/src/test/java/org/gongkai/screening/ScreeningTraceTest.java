package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.TestRules.DAY;
import static org.gongkai.TestRules.pack;
import static org.gongkai.TestRules.rule;
import static org.gongkai.TestRules.screening;
import static org.gongkai.TestRules.term;
import static org.gongkai.TestRules.terms;
import static org.gongkai.screening.Traces.fates;
import static org.gongkai.screening.Traces.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.legal.InForce;
import org.gongkai.match.StandsAlone;
import org.gongkai.rule.Adjustment;
import org.gongkai.rule.Condition;
import org.gongkai.rule.Confidence;
import org.gongkai.rule.LayeredAdjustment;
import org.gongkai.rule.NamedCheck;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RulePart;
import org.gongkai.rule.RuleSet;
import org.gongkai.rule.RuleStatus;
import org.gongkai.rule.TermCheck;
import org.gongkai.rule.Zone;
import org.gongkai.screening.RuleTrace.TracedCondition;
import org.gongkai.screening.RuleTrace.TracedHit;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.PlaceMark;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextSpan;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each reason for which a rule finds nothing can be read from the trace. */
class ScreeningTraceTest {
    private static final NamedCheck EVEN = new NamedCheck("even", "even", found -> found.endsWith("0"));

    private static Rule part(RulePart.Builder part) {
        return rule("r.r").find("a", part.build()).when(Condition.parse("a")).build();
    }

    private static List<HitFate> hits(RuleTrace trace) {
        return trace.parts().get("a").stream().map(TracedHit::fate).toList();
    }

    @Nested
    class given_a_rule_that_does_not_run {
        private final Rule runs = term("r.runs", "x").build();

        private List<NotRun> why(Rule rule) {
            RuleTrace trace = trace("密", rule, runs);
            assertThat(trace.hasRun()).isFalse();
            assertThat(trace.matches()).isEmpty();
            assertThat(trace.parts().get("a")).isEmpty();
            return trace.standing().notRun();
        }

        @Test
        void when_it_is_not_ready_then_its_status_tells() {
            assertThat(why(term("r.r", "密").status(RuleStatus.DRAFT).build())).containsExactly(NotRun.DRAFT);
            assertThat(why(term("r.r", "密").status(RuleStatus.TRIAL).build())).containsExactly(NotRun.TRIAL);
            assertThat(why(term("r.r", "密").status(RuleStatus.RETIRED).build())).containsExactly(NotRun.RETIRED);
        }

        @Test
        void when_the_options_leave_it_out_then_all_reasons_are_told() {
            assertThat(why(term("r.r", "密").strictness(3).build())).containsExactly(NotRun.STRICTNESS);
            assertThat(why(term("r.r", "密").jurisdiction("CN-350000").build())).containsExactly(NotRun.ELSEWHERE);
            assertThat(why(term("r.r", "密")
                            .effective(InForce.since(DAY.plusDays(1)))
                            .build()))
                    .containsExactly(NotRun.NOT_YET);
            assertThat(why(term("r.r", "密")
                            .effective(new InForce(LocalDate.of(2000, 1, 1), DAY.minusDays(1)))
                            .build()))
                    .containsExactly(NotRun.NO_LONGER);
            assertThat(why(term("r.r", "密")
                            .status(RuleStatus.DRAFT)
                            .strictness(4)
                            .jurisdiction("CN-350000")
                            .build()))
                    .containsExactly(NotRun.DRAFT, NotRun.STRICTNESS, NotRun.ELSEWHERE);
        }

        @Test
        void when_a_layer_retired_it_then_the_layer_is_told() {
            Adjustment retired = Adjustment.builder("r.r", "由本市规则取代")
                    .by("例州市政务公开办公室")
                    .until(DAY)
                    .status(RuleStatus.RETIRED)
                    .build();
            RuleSet layered = RuleSet.of(
                    List.of(pack("base", term("r.r", "密").build(), runs), pack("city", List.of(), List.of(retired))));
            RuleTrace.Standing standing = Screening.of(layered, ScreeningOptions.asOf(DAY))
                    .explain(SourceText.of("密"))
                    .rule("r.r")
                    .orElseThrow()
                    .standing();

            assertThat(standing.notRun()).containsExactly(NotRun.RETIRED);
            assertThat(standing.adjustments())
                    .extracting(LayeredAdjustment::adjustment)
                    .containsExactly(retired);
            assertThat(Screening.of(layered, ScreeningOptions.asOf(DAY.plusDays(1)))
                            .explain(SourceText.of("密"))
                            .rule("r.r")
                            .orElseThrow()
                            .hasRun())
                    .isTrue();
        }

        @Test
        void when_rules_in_trial_are_asked_for_then_one_runs() {
            ScreeningOptions options = new ScreeningOptions(DAY, 2, "CN", true);

            assertThat(options.whyNot(term("r.r", "密").status(RuleStatus.TRIAL).build()))
                    .isEmpty();
        }
    }

    @Nested
    class given_a_part_that_does_not_count {
        @Test
        void when_it_is_nowhere_then_no_place_is_told() {
            RuleTrace trace = trace("无", term("r.r", "密").build());

            assertThat(trace.hasRun()).isTrue();
            assertThat(trace.parts()).containsExactly(Map.entry("a", List.of()));
            assertThat(trace.condition().holds()).isFalse();
        }

        @Test
        void when_it_lies_outside_its_zone_then_its_place_is_told() {
            RuleTrace trace = trace("x密", part(RulePart.terms(List.of("密")).in(new Zone(Zone.Kind.TITLE, 0))));

            assertThat(trace.parts().get("a"))
                    .containsExactly(new TracedHit(0, new TextSpan(1, 2), HitFate.OUTSIDE_ZONE));
            assertThat(trace.matches()).isEmpty();
        }

        @Test
        void when_its_check_or_its_neighbours_refuse_it_then_they_are_told() {
            Rule rule = part(
                    RulePart.pattern("\\d{4}").standingAlone(StandsAlone.DIGIT).checked(EVEN));
            RuleTrace trace = trace("1230 1231 12345550", rule);

            assertThat(trace.parts().get("a"))
                    .containsExactly(
                            new TracedHit(0, new TextSpan(0, 4), HitFate.KEPT),
                            new TracedHit(0, new TextSpan(5, 9), HitFate.CHECK_REFUSED),
                            new TracedHit(0, new TextSpan(14, 18), HitFate.NOT_ALONE));
            assertThat(fates(trace)).containsExactly(MatchFate.FOUND);
        }

        @Test
        void when_its_term_is_refused_then_that_is_told() {
            RulePart.Builder term = RulePart.pattern("\\d{1,2}年").checked(TermCheck.of(TermCheck.What.ABOVE_LIMIT));

            assertThat(hits(trace("20年，40年", part(term)))).containsExactly(HitFate.TERM_REFUSED, HitFate.KEPT);
        }
    }

    @Nested
    class given_a_condition {
        private RuleTrace traced(String condition, String text) {
            return trace(
                    text,
                    rule("r.r")
                            .find("a", terms("A"))
                            .find("b", terms("B"))
                            .find("c", terms("C"))
                            .confidence(new Confidence(0.5, Map.of("a", 0.6, "b", 0.7, "c", 0.8)))
                            .when(Condition.parse(condition))
                            .build());
        }

        @Test
        void when_it_is_not_met_then_the_tree_tells_where_it_fails() {
            TracedCondition root =
                    traced("a and (b with c within 1)", "AAB123C").condition();

            assertThat(root.holds()).isFalse();
            assertThat(root.places()).isZero();
            assertThat(root.inner()).extracting(TracedCondition::places).containsExactly(2, 0);
            assertThat(root.inner().get(1).inner())
                    .extracting(TracedCondition::places)
                    .containsExactly(1, 1);
            assertThat(root.inner().get(1).condition().written()).isEqualTo("b with c within 1");
        }

        @Test
        void when_something_must_be_absent_then_the_tree_tells_whether_it_is() {
            assertThat(traced("a and not b", "AB").condition().inner())
                    .extracting(TracedCondition::holds)
                    .containsExactly(true, false);
            assertThat(traced("a and not b", "A").condition().inner())
                    .extracting(TracedCondition::holds)
                    .containsExactly(true, true);
        }

        @Test
        void when_it_is_met_in_one_part_of_several_then_places_add_up() {
            SourceText source = SourceText.builder("x")
                    .part(Place.of(PlaceKind.PARAGRAPH, 1), "AB")
                    .part(Place.of(PlaceKind.PARAGRAPH, 2), "A")
                    .build();
            Rule both = rule("r.r")
                    .find("a", terms("A"))
                    .find("b", terms("B"))
                    .when(Condition.parse("a and b"))
                    .build();
            RuleTrace trace = trace(source, both);

            assertThat(trace.condition().holds()).isTrue();
            assertThat(trace.condition().inner())
                    .extracting(TracedCondition::places)
                    .containsExactly(2, 1);
        }

        @Test
        void when_a_heading_meets_it_then_that_is_told() {
            List<PlaceMark> cells = List.of(new PlaceMark(0, Place.of(PlaceKind.CELL, "A2")));
            SourceText source = SourceText.builder("x")
                    .part(Place.of(PlaceKind.SHEET_ROW, "S row 2"), "A", cells, List.of("B"))
                    .build();
            Rule near = rule("r.r")
                    .find("a", terms("A"))
                    .find("b", terms("B"))
                    .when(Condition.parse("a with b within 2"))
                    .build();
            TracedCondition label = trace(source, near).condition().inner().get(1);

            assertThat(label.places()).isZero();
            assertThat(label.above()).isEqualTo(1);
        }
    }

    @Test
    void when_a_trace_is_printed_then_it_holds_no_text() {
        ScreeningTrace trace = screening(term("r.r", "机要内容").build()).explain(SourceText.of("机要内容"));

        assertThat(trace + " " + trace.rules()).doesNotContain("机要").contains("trace of r.r v1, 1 matches");
        assertThat(trace.rule("r.none")).isEmpty();
    }
}
