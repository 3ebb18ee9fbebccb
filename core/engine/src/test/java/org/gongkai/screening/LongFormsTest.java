package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.TestRules.DAY;
import static org.gongkai.TestRules.pack;
import static org.gongkai.TestRules.rule;
import static org.gongkai.TestRules.screening;
import static org.gongkai.TestRules.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.rule.Condition;
import org.gongkai.rule.Condition.Range;
import org.gongkai.rule.Condition.Side;
import org.gongkai.rule.EntityKind;
import org.gongkai.rule.Exclusion;
import org.gongkai.rule.FieldForm;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RulePart;
import org.gongkai.rule.RuleSet;
import org.gongkai.rule.Zone;
import org.gongkai.screening.spi.EntityRecognizer;
import org.gongkai.screening.spi.RecognizedEntity;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.PlaceMark;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A hundred thousand labels, names, cells and words that take back: whatever grows with their square would take hours. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LongFormsTest {
    private static final int MANY = 100_000;

    private static Rule part(RulePart.Builder part) {
        return rule("r.r").find("a", part.build()).when(Condition.parse("a")).build();
    }

    @Test
    void when_labels_are_many_then_each_value_is_read_once() {
        Rule names = part(RulePart.field(new FieldForm(List.of("姓名"), "\\p{Han}{2,4}", 40)));

        assertThat(screening(names).screen(SourceText.of("姓名：张三，".repeat(MANY))).findings())
                .hasSize(MANY);
        assertThat(screening(names)
                        .screen(SourceText.of("姓名：" + " ".repeat(500_000) + "张三"))
                        .findings())
                .hasSize(1);
    }

    @Test
    void when_cells_are_many_then_their_heading_is_read_once() {
        Rule field = part(RulePart.field(FieldForm.of(List.of("姓名"))));
        Rule column = rule("r.b")
                .find(
                        "a",
                        RulePart.pattern("\\p{Han}{2}")
                                .in(Zone.column(List.of("姓名")))
                                .build())
                .when(Condition.parse("a"))
                .yieldsTo("r.r")
                .build();
        StringBuilder row = new StringBuilder();
        List<PlaceMark> marks = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        for (int i = 1; i <= MANY; i++) {
            marks.add(new PlaceMark(row.length(), Place.of(PlaceKind.CELL, "c" + i)));
            headings.add("姓名");
            row.append("张三\t");
        }
        SourceText source = SourceText.builder("x")
                .part(Place.of(PlaceKind.TABLE_ROW, "1 row 2"), row.toString(), marks, headings)
                .build();

        assertThat(screening(field, column).screen(source).findings())
                .hasSize(MANY)
                .allMatch(finding -> finding.alternatives().equals(List.of("r.b")));
    }

    @Test
    void when_words_that_take_back_are_many_then_each_finding_looks_at_its_neighbours() {
        Rule rule = term("r.r", "机密")
                .unless(Exclusion.context(List.of("样例"), new Range(900, Side.AROUND)))
                .build();
        ScreeningReport report = screening(rule).screen(SourceText.of("样例机密".repeat(MANY) + "。".repeat(1000) + "机密"));

        assertThat(report.takenBack()).hasSize(MANY);
        assertThat(report.findings()).hasSize(1);
    }

    @Test
    void when_names_are_many_and_overlap_then_all_of_them_stay_in_one_pass() {
        EntityRecognizer everywhere = new EntityRecognizer() {
            @Override
            public String name() {
                return "everywhere";
            }

            @Override
            public Set<EntityKind> kinds() {
                return Set.of(EntityKind.PERSON);
            }

            @Override
            public List<RecognizedEntity> recognize(String text) {
                List<RecognizedEntity> names = new ArrayList<>();
                for (int i = 0; i + 2 <= text.length(); i++) {
                    names.add(new RecognizedEntity(new TextSpan(i, i + 2), EntityKind.PERSON, 1));
                }
                return names;
            }
        };
        Screening screening = Screening.of(
                RuleSet.of(List.of(pack("test", part(RulePart.entity(EntityKind.PERSON))))),
                ScreeningOptions.asOf(DAY),
                List.of(everywhere));

        assertThat(screening.screen(SourceText.of("张三".repeat(MANY))).findings())
                .hasSize(2 * MANY - 1);
    }
}
