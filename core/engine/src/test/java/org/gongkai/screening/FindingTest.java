package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.TestRules.DAY;
import static org.gongkai.TestRules.pattern;
import static org.gongkai.TestRules.rule;
import static org.gongkai.TestRules.screening;
import static org.gongkai.TestRules.term;
import static org.gongkai.TestRules.terms;

import java.util.List;
import java.util.Map;
import org.gongkai.legal.InForce;
import org.gongkai.legal.LegalBasis;
import org.gongkai.rule.Condition;
import org.gongkai.rule.Confidence;
import org.gongkai.rule.Exclusion;
import org.gongkai.rule.NamedCheck;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleBuilder;
import org.gongkai.rule.RulePart;
import org.gongkai.rule.Zone;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.PlaceMark;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextSpan;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static Finding only(String text, Rule rule) {
        List<Finding> findings = screening(rule).screen(SourceText.of(text)).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    @Nested
    class given_confidence_and_evidence {
        private RuleBuilder number() {
            return org.gongkai.TestRules.rule("r.n")
                    .find(
                            "n",
                            RulePart.pattern("\\d{4}")
                                    .checked(new NamedCheck("even", "check-digit", s -> s.endsWith("0")))
                                    .build())
                    .find("label", RulePart.terms(List.of("证件", "护照")).build())
                    .when(Condition.parse("n"))
                    .confidence(new Confidence(0.5, Map.of("label", 0.9)));
        }

        @Test
        void when_no_label_is_near_then_the_base_counts_and_the_check_is_evidence() {
            Finding finding = only("号1230", number().build());

            assertThat(finding.confidence()).isEqualTo(0.5);
            assertThat(finding.evidence()).containsExactly("check-digit");
        }

        @Test
        void when_a_label_is_near_then_it_raises_and_is_named_by_the_rule_s_own_term() {
            Finding finding = only("护\n照".replace("\n", "") + "号" + "甲".repeat(23) + "1230", number().build());

            assertThat(finding.confidence()).isEqualTo(0.9);
            assertThat(finding.evidence()).containsExactly("check-digit", "context:护照");
        }

        @Test
        void when_the_label_is_further_than_24_characters_then_it_does_not_raise() {
            assertThat(only("护照" + "甲".repeat(25) + "1230", number().build()).confidence())
                    .isEqualTo(0.5);
        }

        @Test
        void when_a_label_would_lower_it_then_the_base_stays() {
            assertThat(only(
                                    "护照1230",
                                    number().confidence(new Confidence(0.95, Map.of("label", 0.9)))
                                            .build())
                            .confidence())
                    .isEqualTo(0.95);
        }

        @Test
        void when_a_pattern_supports_then_its_name_is_evidence_and_never_the_text() {
            Rule rule = pattern("r.p", "\\d{4}")
                    .find("who", RulePart.pattern("\\p{Han}{2}").build())
                    .when(Condition.parse("a with who within 3"))
                    .build();

            assertThat(only("张三1234", rule).evidence()).containsExactly("context:who");
        }

        @Test
        void when_several_parts_make_the_finding_then_they_are_named() {
            Rule rule = org.gongkai.TestRules.rule("r.t")
                    .find("a", terms("甲"))
                    .find("b", terms("乙"))
                    .when(Condition.parse("a then b within 3"))
                    .build();

            assertThat(only("甲1乙", rule).evidence()).containsExactly("part:a", "part:b");
        }

        @Test
        void when_the_zone_decided_then_the_place_is_evidence() {
            Rule rule = org.gongkai.TestRules.rule("r.z")
                    .find(
                            "a",
                            RulePart.terms(List.of("机密"))
                                    .in(new Zone(Zone.Kind.HEADER, 0))
                                    .build())
                    .when(Condition.parse("a"))
                    .build();
            SourceText source = SourceText.builder("x")
                    .part(Place.of(PlaceKind.FOOTER), "机密")
                    .build();

            assertThat(screening(rule).screen(source).findings().get(0).evidence())
                    .containsExactly("place:footer");
        }
    }

    @Test
    void when_the_law_changed_then_only_what_is_in_force_on_the_day_is_cited() {
        LegalBasis old = new LegalBasis("旧法", null, new InForce(null, DAY.minusDays(1)));
        LegalBasis now = new LegalBasis("新法", null, InForce.since(DAY));
        Rule rule = term("r.r", "x").basis(old).basis(now).build();

        assertThat(only("x", rule).basis()).containsExactly(now);
        assertThat(screening(ScreeningOptions.asOf(DAY.minusDays(1)), rule)
                        .screen(SourceText.of("x"))
                        .findings()
                        .get(0)
                        .basis())
                .containsExactly(old);
    }

    @Test
    void when_found_in_a_cell_then_the_location_names_it_in_both_countings() {
        SourceText source = SourceText.builder("x")
                .part(Place.of(PlaceKind.PARAGRAPH, 1), "甲")
                .part(
                        Place.of(PlaceKind.TABLE_ROW, "1 row 1"),
                        "😀\t机密",
                        List.of(new PlaceMark(3, Place.of(PlaceKind.CELL, "B1"))))
                .build();

        Location location = screening(term("r.r", "机密").build())
                .screen(source)
                .findings()
                .get(0)
                .location();

        assertThat(location.part()).isEqualTo(1);
        assertThat(location.span()).isEqualTo(new TextSpan(3, 5));
        assertThat(location.codePoints()).isEqualTo(new TextSpan(2, 4));
        assertThat(location.place().label()).isEqualTo("B1");
    }

    @Nested
    class given_exclusions {
        private final Rule secret = term("r.r", "秘密", "密")
                .unless(new Exclusion("国家秘密", false))
                .unless(new Exclusion("秘密.{0,3}投票", true))
                .build();

        private ScreeningReport report(String text) {
            return screening(secret).screen(SourceText.of(text));
        }

        @Test
        void when_a_longer_phrase_covers_the_finding_then_it_is_taken_back_and_told() {
            ScreeningReport report = report("保守国家秘密，采用秘密无记名投票");

            assertThat(report.findings()).isEmpty();
            assertThat(report.takenBack()).extracting(TakenBack::phrase).containsExactly(0, 1);
            assertThat(report.takenBack())
                    .extracting(s -> s.location().span())
                    .containsExactly(new TextSpan(4, 6), new TextSpan(9, 11));
            assertThat(report.takenBack()).extracting(TakenBack::rule).containsOnly("r.r");
            assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHABLE);
        }

        @Test
        void when_the_phrase_only_touches_or_stands_elsewhere_then_the_finding_stays() {
            assertThat(report("国家秘密秘密").findings())
                    .extracting(f -> f.location().span())
                    .containsExactly(new TextSpan(4, 6));
            assertThat(report("秘密国家秘密").findings())
                    .extracting(f -> f.location().span())
                    .containsExactly(new TextSpan(0, 2));
        }

        @Test
        void when_the_phrase_is_no_longer_than_the_finding_then_the_finding_stays() {
            Rule same = term("r.r", "秘密").unless(new Exclusion("秘密", false)).build();

            assertThat(screening(same).screen(SourceText.of("秘密")).findings()).hasSize(1);
        }

        @Test
        void when_two_alternatives_find_the_same_then_it_is_told_once() {
            Rule twice = org.gongkai.TestRules.rule("r.r")
                    .find("a", terms("密"))
                    .find("b", terms("密"))
                    .when(Condition.parse("a or b"))
                    .unless(new Exclusion("密码", false))
                    .build();

            assertThat(screening(twice).screen(SourceText.of("密码")).takenBack()).hasSize(1);
        }
    }
}
