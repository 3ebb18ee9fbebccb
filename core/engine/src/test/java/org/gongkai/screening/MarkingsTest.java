package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.TestRules.rule;
import static org.gongkai.TestRules.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongkai.TestRules;
import org.gongkai.match.GapClass;
import org.gongkai.match.GapTolerance;
import org.gongkai.rule.Condition;
import org.gongkai.rule.Marking;
import org.gongkai.rule.Marking.TermUse;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RulePart;
import org.gongkai.rule.TermCheck;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkingsTest {
    private static final List<String> LEVELS = List.of("绝密", "机密", "秘密");
    private static final List<String> STARS = List.of("★", "*");

    private static Rule mark(RulePart.Builder part) {
        return rule("r.m")
                .folds(TestRules.allFolds())
                .find("mark", part.build())
                .when(Condition.parse("mark"))
                .build();
    }

    private static String found(String text, Rule rule) {
        return String.join("|", TestRules.found(text, rule)).replace("r.m=", "");
    }

    private static Rule mark(TermUse use) {
        return mark(RulePart.marking(new Marking(LEVELS, STARS, use)));
    }

    @ParameterizedTest
    @CsvSource({
        "机密★20年, 机密★20年, 机密★20年, 机密★",
        "文件：机密★, '', 机密★, 机密★",
        "机密级★, '', 机密级★, 机密级★",
        "机密 ★　20 年内, 机密 ★　20 年, 机密 ★　20 年, 机密 ★",
        "絕密★２０年, 絕密★２０年, 絕密★２０年, 絕密★",
        "秘密*十年, 秘密*十年, 秘密*十年, 秘密*",
        "秘密★6个月, 秘密★6个月, 秘密★6个月, 秘密★",
        "秘密★2030年5月1日前, 秘密★2030年5月1日前, 秘密★2030年5月1日前, 秘密★",
        "秘密 ★ 2030 年 5 月 1 日前, 秘密 ★ 2030 年 5 月 1 日前, 秘密 ★ 2030 年 5 月 1 日前, 秘密 ★",
        "秘密★长期, 秘密★长期, 秘密★长期, 秘密★",
        "秘密★会议开始前, 秘密★会议开始前, 秘密★会议开始前, 秘密★",
        "机密20年, '', '', ''",
        "国家秘密, '', '', ''",
    })
    void when_a_mark_is_looked_for_then_level_star_and_term_are_found_as_asked(
            String text, String needed, String optional, String none) {
        assertThat(found(text, mark(TermUse.NEEDED))).isEqualTo(needed);
        assertThat(found(text, mark(TermUse.OPTIONAL))).isEqualTo(optional);
        assertThat(found(text, mark(TermUse.NONE))).isEqualTo(none);
    }

    @Test
    void when_the_part_has_a_gap_then_blanks_and_borders_may_split_the_words() {
        GapTolerance gap = new GapTolerance(4, Set.of(GapClass.SPACE, GapClass.CELL));
        Rule rule = mark(
                RulePart.marking(new Marking(LEVELS, STARS, TermUse.NEEDED)).withGap(gap));

        assertThat(found("机　密\t★ 2 0 年", rule)).isEqualTo("机　密\t★ 2 0 年");
        assertThat(found("机　密★20年", mark(TermUse.NEEDED))).isEmpty();
    }

    @Test
    void when_a_mark_has_no_star_then_its_term_follows_the_level() {
        Rule rule = mark(RulePart.marking(new Marking(List.of("核心商密"), List.of(), TermUse.NEEDED)));

        assertThat(found("核心商密 3年", rule)).isEqualTo("核心商密 3年");
        assertThat(found("核心商密", rule)).isEmpty();
    }

    @Test
    void when_the_term_is_checked_then_only_marks_of_which_it_holds_are_found() {
        Rule above = mark(RulePart.marking(new Marking(LEVELS, STARS, TermUse.NEEDED))
                .checked(TermCheck.of(TermCheck.What.ABOVE_LIMIT)));

        assertThat(found("机密★20年，秘密★20年，绝密★30年", above)).isEqualTo("秘密★20年");
        assertThat(screening(above)
                        .screen(SourceText.of("秘密★20年"))
                        .findings()
                        .get(0)
                        .evidence())
                .containsExactly("term-above-limit");
    }

    @Test
    void when_the_document_has_a_date_then_a_counted_term_runs_from_it_in_the_document_itself_only() {
        Rule over = mark(RulePart.marking(new Marking(LEVELS, STARS, TermUse.NEEDED))
                .checked(TermCheck.of(TermCheck.What.EXPIRED)));
        SourceText inner = SourceText.of("秘密★10年");
        SourceText.Builder source = SourceText.builder("x")
                .part(Place.of(PlaceKind.PARAGRAPH, 1), "秘密★10年")
                .embed("附件.docx", inner);

        assertThat(screening(over).screen(source.build()).findings()).isEmpty();
        assertThat(screening(over)
                        .screen(source.dated(LocalDate.of(2016, 11, 23)).build())
                        .findings())
                .isEmpty();
        assertThat(screening(over)
                        .screen(source.dated(LocalDate.of(2016, 11, 22)).build())
                        .findings())
                .extracting(finding -> finding.location().part())
                .containsExactly(0);
    }
}
