package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.TestRules.rule;
import static org.gongkai.TestRules.screening;
import static org.gongkai.TestRules.term;
import static org.gongkai.TestRules.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.redaction.RedactedText;
import org.gongkai.redaction.RedactionPlan;
import org.gongkai.rule.Condition;
import org.gongkai.rule.Confidence;
import org.gongkai.rule.Exclusion;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RulePart;
import org.gongkai.rule.Zone;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.PlaceMark;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A hundred thousand findings in one text: whatever grows with their square would take hours. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LongTextTest {
    private static final int MANY = 100_000;

    private static ScreeningReport screen(String text, Rule... rules) {
        return screening(rules).screen(SourceText.of(text));
    }

    @Test
    void when_findings_and_phrases_are_many_then_each_finding_looks_at_one_phrase() {
        Rule rule = term("r.r", "秘密").unless(new Exclusion("国家秘密", false)).build();

        ScreeningReport report = screen("国家秘密是秘密".repeat(MANY), rule);

        assertThat(report.findings()).hasSize(MANY);
        assertThat(report.takenBack()).hasSize(MANY);
    }

    @Test
    void when_invisible_characters_run_on_between_neighbours_then_they_are_read_once() {
        Rule rule = rule("r.r")
                .find("a", terms("甲"))
                .find("b", terms("乙"))
                .when(Condition.parse("a with b within 900 before"))
                .confidence(new Confidence(0.5, Map.of("b", 0.9)))
                .build();

        assertThat(screen("乙" + "\u200B".repeat(500_000) + "甲".repeat(MANY), rule)
                        .findings())
                .hasSize(901);
    }

    @Test
    void when_zones_are_asked_in_one_endless_line_then_the_line_is_read_once() {
        Rule lines = rule("r.a")
                .find(
                        "a",
                        RulePart.terms(List.of("密"))
                                .in(new Zone(Zone.Kind.FIRST_LINES, 5))
                                .build())
                .when(Condition.parse("a"))
                .build();
        Rule cell = rule("r.b")
                .find(
                        "a",
                        RulePart.terms(List.of("密"))
                                .in(new Zone(Zone.Kind.FIRST_CELL, 0))
                                .build())
                .when(Condition.parse("a"))
                .build();
        SourceText source = SourceText.builder("x")
                .part(Place.of(PlaceKind.TABLE_ROW, "1 row 1"), "密码十个字符长的一格".repeat(MANY))
                .build();

        assertThat(screening(lines, cell).screen(source).findings()).hasSize(2 * MANY);
    }

    @Test
    void when_rules_yield_everywhere_and_cells_are_many_then_the_report_and_the_copy_come_in_time() {
        Rule winner = term("r.a", "秘密").build();
        Rule loser = term("r.b", "密").yieldsTo("r.a").build();
        StringBuilder row = new StringBuilder();
        List<PlaceMark> marks = new ArrayList<>();
        for (int i = 1; i <= MANY; i++) {
            marks.add(new PlaceMark(row.length(), Place.of(PlaceKind.CELL, "c" + i)));
            row.append("秘密\t");
        }
        SourceText.Builder builder =
                SourceText.builder("x").part(Place.of(PlaceKind.TABLE_ROW, "1 row 1"), row.toString(), marks);
        for (int i = 0; i < 20_000; i++) {
            builder.part(Place.of(PlaceKind.PARAGRAPH, i + 1), "秘密");
        }
        SourceText source = builder.build();
        Screening screening = screening(winner, loser);

        ScreeningReport report = screening.screen(source);
        RedactedText redacted =
                RedactedText.of(source, RedactionPlan.of(source, report, screening.ruleSet()), screening);

        assertThat(report.findings())
                .hasSize(MANY + 20_000)
                .allMatch(f -> f.alternatives().equals(List.of("r.b")));
        assertThat(redacted.text().part(0).text()).isEqualTo("██\t".repeat(MANY));
        assertThat(redacted.redactions()).hasSize(MANY + 20_000);
    }

    @Test
    void when_fingerprints_are_made_of_many_findings_then_each_text_is_read_once() {
        SourceText.Builder builder =
                SourceText.builder("x").part(Place.of(PlaceKind.TEXT), "电话13912345678，".repeat(MANY / 2));
        for (int i = 0; i < 20_000; i++) {
            builder.part(Place.of(PlaceKind.LINE, i + 1), "电话13912345678");
        }
        SourceText source = builder.part(Place.of(PlaceKind.LINE, 20_001), "1".repeat(1_000_000) + "话13912345678")
                .build();
        Screening screening = Cases.SCREENING.suppressing(Cases.KEYED);

        List<Finding> found = screening.screen(source).findings();
        ScreeningReport report = screening
                .suppressing(Cases.KEYED.with(
                        found.stream().limit(30_000).map(Cases::entry).toList()))
                .screen(source);

        assertThat(found).extracting(Finding::fingerprint).doesNotHaveDuplicates();
        assertThat(report.suppressed()).hasSize(30_000);
        assertThat(report.findings()).hasSize(found.size() - 30_000);
    }
}
