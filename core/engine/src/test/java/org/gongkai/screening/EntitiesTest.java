package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.TestRules.DAY;
import static org.gongkai.TestRules.pack;
import static org.gongkai.TestRules.rule;
import static org.gongkai.TestRules.term;
import static org.gongkai.TestRules.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.Gongkai;
import org.gongkai.rule.Condition;
import org.gongkai.rule.Confidence;
import org.gongkai.rule.EntityKind;
import org.gongkai.rule.RedactionStyle;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleBuilder;
import org.gongkai.rule.RulePart;
import org.gongkai.rule.RuleSet;
import org.gongkai.rule.RuleStatus;
import org.gongkai.screening.spi.EntityRecognizer;
import org.gongkai.screening.spi.RecognizedEntity;
import org.gongkai.screening.spi.RecognizerException;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextSpan;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EntitiesTest {
    /** Finds words as names of a kind; the word 坏 makes it fail. */
    private record Dictionary(String name, Set<EntityKind> kinds, String words, double confidence)
            implements EntityRecognizer {
        @Override
        public List<RecognizedEntity> recognize(String text) {
            if (text.contains("坏")) {
                throw new RecognizerException("the model gave up");
            }
            List<RecognizedEntity> names = new ArrayList<>();
            Matcher matcher = Pattern.compile(words).matcher(text);
            while (matcher.find()) {
                TextSpan span = new TextSpan(matcher.start(), matcher.end());
                kinds.forEach(kind -> names.add(new RecognizedEntity(span, kind, confidence)));
            }
            return names;
        }
    }

    private static final EntityRecognizer PERSONS =
            new Dictionary("persons-1.0", Set.of(EntityKind.PERSON), "张三|李四|欧阳某", 0.7);

    private static RuleBuilder person() {
        return rule("r.person")
                .find("who", RulePart.entity(EntityKind.PERSON).build())
                .find("label", terms("患者"))
                .when(Condition.parse("who"))
                .confidence(new Confidence(0.5, Map.of("label", 0.95)));
    }

    private static ScreeningReport screen(SourceText text, Rule rule, EntityRecognizer... recognizers) {
        ScreeningOptions options = new ScreeningOptions(DAY, 2, "CN", true);
        return Screening.of(RuleSet.of(List.of(pack("test", rule))), options, List.of(recognizers))
                .screen(text);
    }

    private static ScreeningReport screen(String text, Rule rule, EntityRecognizer... recognizers) {
        return screen(SourceText.of(text), rule, recognizers);
    }

    private static List<TextSpan> spans(ScreeningReport report) {
        return report.findings().stream().map(one -> one.location().span()).toList();
    }

    @Nested
    class given_a_recogniser {
        @Test
        void when_it_finds_names_then_they_are_the_parts_of_the_rule_and_of_it_alone() {
            ScreeningReport report = screen("患者张三和李四", person().build(), PERSONS);

            assertThat(spans(report)).containsExactly(new TextSpan(2, 4), new TextSpan(5, 7));
            assertThat(report.gaps()).isEmpty();
            assertThat(spans(screen("张三", term("r.t", "张三").build(), PERSONS))).hasSize(1);
        }

        @Test
        void when_a_finding_is_sure_then_not_surer_than_the_recogniser() {
            Finding near = screen("患者张三", person().build(), PERSONS).findings().get(0);
            Finding bare = screen("张三", person().build(), PERSONS).findings().get(0);

            assertThat(near.confidence()).isEqualTo(0.7);
            assertThat(near.evidence()).containsExactly("context:患者", "entity:person", "recogniser:persons-1.0");
            assertThat(bare.confidence()).isEqualTo(0.5);
        }

        @Test
        void when_conditions_and_zones_ask_for_names_then_they_see_them() {
            Rule near = person().when(Condition.parse("who with label within 1 before"))
                    .build();
            Rule title = rule("r.title")
                    .find(
                            "who",
                            RulePart.entity(EntityKind.PERSON)
                                    .in(org.gongkai.rule.Zone.parse("title").orElseThrow())
                                    .build())
                    .when(Condition.parse("who"))
                    .build();
            SourceText source = SourceText.builder("x")
                    .part(Place.of(PlaceKind.TITLE), "关于张三的通知")
                    .part(Place.of(PlaceKind.PARAGRAPH, 1), "李四")
                    .build();

            assertThat(spans(screen("患者张三，家属李四", near, PERSONS))).containsExactly(new TextSpan(2, 4));
            assertThat(spans(screen(source, title, PERSONS))).containsExactly(new TextSpan(2, 4));
        }
    }

    @Nested
    class given_several_recognisers {
        private final EntityRecognizer longer =
                new Dictionary("longer", Set.of(EntityKind.PERSON, EntityKind.PLACE), "张三丰", 0.6);
        private final EntityRecognizer surer = new Dictionary("a-surer", Set.of(EntityKind.PERSON), "张三", 0.9);

        @Test
        void when_their_names_overlap_then_the_longer_or_the_surer_stays() {
            ScreeningReport report = screen("张三丰与张三", person().build(), PERSONS, longer, surer);

            assertThat(spans(report)).containsExactly(new TextSpan(0, 3), new TextSpan(4, 6));
            assertThat(report.findings().get(0).evidence()).contains("recogniser:longer");
            assertThat(report.findings().get(1).evidence()).contains("recogniser:a-surer");
        }

        @Test
        void when_a_name_starts_within_another_and_ends_behind_it_then_both_are_found() {
            EntityRecognizer early = new Dictionary("early", Set.of(EntityKind.PERSON), "长张", 0.6);

            ScreeningReport report = screen("局长张三到会", person().build(), early, PERSONS);

            assertThat(spans(report)).containsExactly(new TextSpan(1, 3), new TextSpan(2, 4));
        }

        @Test
        void when_they_are_given_in_another_order_then_the_findings_are_the_same() {
            for (EntityRecognizer[] order :
                    new EntityRecognizer[][] {{PERSONS, longer, surer}, {surer, longer, PERSONS}}) {
                assertThat(screen("张三丰与张三", person().build(), order).findings())
                        .extracting(Finding::evidence)
                        .containsExactly(
                                List.of("entity:person", "recogniser:longer"),
                                List.of("entity:person", "recogniser:a-surer"));
            }
        }
    }

    @Nested
    class given_no_recogniser_for_the_kind {
        private final Rule place = rule("r.place")
                .find("where", RulePart.entity(EntityKind.PLACE).build())
                .when(Condition.parse("where"))
                .build();

        @Test
        void when_a_rule_asks_for_it_then_every_text_has_a_gap_that_names_the_rule() {
            for (ScreeningReport report : List.of(screen("云州", place), screen("", place, PERSONS))) {
                assertThat(report.gaps()).extracting(Gap::cause).containsExactly(GapCause.RECOGNISER);
                assertThat(report.gaps().get(0).part()).isNull();
                assertThat(report.gaps().get(0).says(Locale.ENGLISH)).contains("rule r.place needs a recogniser");
                assertThat(report.gaps().get(0).says(Locale.CHINESE)).contains("规则 r.place");
                assertThat(report.outcome()).isEqualTo(Outcome.REFER_FOR_REVIEW);
            }
        }

        @Test
        void when_the_rule_is_in_trial_then_nothing_is_held_against_the_text() {
            Rule trial = person().status(RuleStatus.TRIAL).build();

            assertThat(screen("张三", trial).outcome()).isEqualTo(Outcome.PUBLISHABLE);
            assertThat(screen("坏", trial, PERSONS).outcome()).isEqualTo(Outcome.PUBLISHABLE);
        }
    }

    @Nested
    class given_a_recogniser_that_fails {
        private final SourceText source = SourceText.builder("x")
                .part(Place.of(PlaceKind.PARAGRAPH, 1), "张三坏")
                .part(Place.of(PlaceKind.PARAGRAPH, 2), "李四")
                .build();

        @Test
        void when_it_fails_in_one_part_then_that_part_is_a_gap_and_the_rest_is_screened() {
            Rule both = person().when(Condition.parse("who or label")).build();
            ScreeningReport report = screen(source, both, PERSONS);

            assertThat(report.gaps()).extracting(Gap::part).containsExactly(0);
            assertThat(report.gaps().get(0).says(Locale.ENGLISH))
                    .contains("persons-1.0 failed with org.gongkai.screening.spi.RecognizerException")
                    .doesNotContain("gave up");
            assertThat(report.findings())
                    .extracting(one -> one.location().part())
                    .containsExactly(1);
        }

        @Test
        void when_another_one_reads_the_part_then_its_names_are_kept_beside_the_gap() {
            EntityRecognizer steady = new Dictionary("steady", Set.of(EntityKind.PERSON), "三坏", 1);

            assertThat(spans(screen("张三坏", person().build(), PERSONS, steady))).isEmpty();
            EntityRecognizer brave = new EntityRecognizer() {
                @Override
                public String name() {
                    return "brave";
                }

                @Override
                public Set<EntityKind> kinds() {
                    return Set.of(EntityKind.PERSON);
                }

                @Override
                public List<RecognizedEntity> recognize(String text) {
                    return List.of(new RecognizedEntity(new TextSpan(0, 2), EntityKind.PERSON, 1));
                }
            };
            ScreeningReport report = screen("张三坏", person().build(), PERSONS, brave);
            assertThat(spans(report)).containsExactly(new TextSpan(0, 2));
            assertThat(report.gaps()).hasSize(1);
            assertThat(screen("短", person().build(), brave).gaps())
                    .as("a name beyond the end")
                    .extracting(gap -> gap.says(Locale.ENGLISH))
                    .singleElement()
                    .asString()
                    .contains("the recogniser brave failed with java.lang.IllegalStateException");
        }
    }

    @Test
    void when_a_recogniser_has_no_proper_name_then_it_is_refused() {
        assertThatThrownBy(
                        () -> screen("x", person().build(), new Dictionary("<b>", Set.of(EntityKind.PERSON), "x", 1)))
                .hasMessageContaining("got `<b>`; rename it");
    }

    @Test
    void when_an_entity_has_no_proper_confidence_then_it_is_refused() {
        for (double wrong : new double[] {0, -1, 1.1, Double.NaN}) {
            assertThatThrownBy(() -> new RecognizedEntity(new TextSpan(0, 1), EntityKind.PERSON, wrong))
                    .hasMessageContaining("above 0 and up to 1");
        }
    }

    @Test
    void when_the_front_door_is_given_a_recogniser_then_its_names_are_found() {
        Gongkai gongkai = Gongkai.builder()
                .rules(pack("test", person().build()))
                .asOf(DAY)
                .recognizer(PERSONS)
                .build();

        assertThat(spans(gongkai.screen(SourceText.of("张三")))).containsExactly(new TextSpan(0, 2));
    }

    @Test
    void when_a_name_is_covered_then_the_name_that_stands_there_now_is_no_leak() {
        Gongkai gongkai = Gongkai.builder()
                .rules(pack(
                        "test",
                        person().redaction(new RedactionStyle(RedactionStyle.Kind.PERSON_NAME, null))
                                .build()))
                .asOf(DAY)
                .recognizer(new Dictionary("names", Set.of(EntityKind.PERSON), "张三|张某", 1))
                .build();
        SourceText source = SourceText.of("申请人张三");

        assertThat(gongkai.redact(source, gongkai.plan(source, gongkai.screen(source)))
                        .text()
                        .part(0)
                        .text())
                .isEqualTo("申请人张某");
    }
}
