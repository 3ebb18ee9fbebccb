package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.TestRules.screening;
import static org.gongkai.TestRules.term;

import java.util.List;
import java.util.Locale;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitedAttachmentsTest {
    private static final Screening SCREENING = screening(term("r.r", "无此词").build());
    private static final String LIST = "请遵照执行。\n\n附件：1.企业名单\n　　　2.申请表（样表）\n      3．工作方案\n\n某某局\n2026年11月1日\n";

    /** Returns the numbers of the attachments that are missing. */
    private static List<Integer> missing(String text, String... files) {
        Submission.Builder submission = Submission.builder(SourceText.of(text));
        for (String file : files) {
            submission.attachment(
                    SourceText.builder(file).part(Place.of(PlaceKind.TEXT), "x").build());
        }
        return numbers(submission.build());
    }

    private static List<Integer> numbers(Submission submission) {
        return SCREENING.screen(submission).gaps(0).stream()
                .filter(gap -> gap.cause() == GapCause.MISSING_ATTACHMENT)
                .map(gap -> Integer.valueOf(gap.says(Locale.ENGLISH).replaceAll("\\D", "")))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "附件：企业名单",
                "附件:企业名单",
                "附 件：企业名单",
                "附　件： 企业名单",
                "　　附件：1.企业名单",
                "附件：1、企业名单",
                "附件1：企业名单",
                "附件：\n1. 企业名单",
                "附件：\n\n　　1．企业名单"
            })
    void when_a_text_says_that_it_has_an_attachment_then_it_is_asked_for(String text) {
        assertThat(missing("通知\n" + text + "\n落款")).containsExactly(1);
        assertThat(missing("通知\r\n" + text + "\r\n落款", "附件1：企业名单.xlsx")).isEmpty();
        assertThat(missing("通知\n" + text, "企业名单.docx")).isEmpty();
        assertThat(missing("通知\n" + text, "附件1.docx")).isEmpty();
        assertThat(missing("通知\n" + text, "别的文件.docx")).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"见附件。", "附件齐全", "本附件：说明", "1.企业名单", "附件说明如下", "随附件：一并寄送吗"})
    void when_a_text_only_speaks_of_attachments_then_nothing_is_asked_for(String text) {
        assertThat(missing("通知\n" + text)).isEmpty();
    }

    @Test
    void when_several_are_listed_then_each_that_lacks_is_a_gap_with_its_number() {
        assertThat(missing(LIST)).containsExactly(1, 2, 3);
        assertThat(missing(LIST, "申请表.docx")).containsExactly(1, 3);
        assertThat(missing(LIST, "附件2.docx", "3.工作方案.doc", "附件1 企业名单.xls")).isEmpty();
    }

    @Test
    void when_the_list_ends_then_numbered_lines_below_are_none_of_it() {
        assertThat(missing("附件：1.名单一\n2.名单二\n某某局\n3.下一条\n")).containsExactly(1, 2);
    }

    @Test
    void when_one_file_fits_two_names_then_it_stands_for_one() {
        assertThat(missing("附件：1.名单甲\n2.名单乙", "名单.xlsx")).containsExactly(2);
        assertThat(missing("附件：1.汇总名单\n2.名单", "名单.xlsx"))
                .as("the exact name first")
                .containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource({"附件, '2,3'", "附件1, '2,3'", "附件2, '1,3'", "附件3：, '1,2'", "附件：, '1,2,3'"})
    void when_an_attachment_stands_in_the_text_under_its_heading_then_it_is_there(String heading, String missing) {
        String text = LIST + "\n" + heading + "\n\n内容";

        assertThat(missing(text)).extracting(String::valueOf).containsExactly(missing.split(","));
    }

    @Test
    void when_the_heading_repeats_the_name_then_the_attachment_is_there() {
        assertThat(missing(LIST + "\n附件1：企业名单\n甲公司\n附件2：申请表（样表）\n")).containsExactly(3);
    }

    @Test
    void when_an_attachment_is_screened_elsewhere_then_it_is_at_hand() {
        Submission submission = Submission.builder(SourceText.of(LIST))
                .atHand("企业名单.xlsx")
                .atHand("附件3.pdf")
                .build();

        assertThat(numbers(submission)).containsExactly(2);
    }

    @Test
    void when_the_text_comes_in_parts_then_the_gap_names_the_part_and_only_the_body_is_read() {
        SourceText source = SourceText.builder("x")
                .part(Place.of(PlaceKind.HEADER), "附件：页眉")
                .part(Place.of(PlaceKind.PARAGRAPH, 1), "附件：1.甲表")
                .part(Place.of(PlaceKind.LINE, 2), "2.乙表")
                .part(Place.of(PlaceKind.COMMENT, 1), "附件：批注")
                .build();

        List<Gap> gaps = SCREENING.screen(source).gaps();
        assertThat(gaps).extracting(Gap::part).containsExactly(1, 2);
        assertThat(gaps).noneMatch(gap -> gap.says(Locale.CHINA).contains("甲表"));
    }

    @Test
    void when_a_notice_lies_in_an_archive_then_what_lies_beside_it_is_there() {
        SourceText list = SourceText.of("甲公司");
        SourceText.Builder archive = SourceText.builder("公开材料.zip")
                .embed("材料/关于报送企业名单的通知.docx", SourceText.of(LIST))
                .embed("材料/附件1 企业名单.xlsx", list);

        assertThat(numbers(Submission.of(archive.build())))
                .as("its own name is none of them")
                .containsExactly(2, 3);
        archive.embed(
                "附件.zip",
                SourceText.builder("附件.zip")
                        .embed("申请表.doc", list)
                        .embed("附件3.pdf", list)
                        .build());
        assertThat(numbers(Submission.of(archive.build()))).isEmpty();
    }

    @Test
    void when_a_notice_lies_in_a_file_that_bears_the_name_then_that_file_is_not_its_attachment() {
        SourceText archive = SourceText.builder("x.zip")
                .embed(
                        "企业名单.zip",
                        SourceText.builder("企业名单.zip")
                                .embed("通知.txt", SourceText.of("附件：企业名单"))
                                .build())
                .build();

        assertThat(numbers(Submission.of(archive))).containsExactly(1);
    }

    @Test
    void when_only_an_attachment_cites_attachments_then_nothing_is_asked_for() {
        assertThat(numbers(Submission.builder(SourceText.of("通知"))
                        .attachment(SourceText.of("附件：名单"))
                        .build()))
                .isEmpty();
    }

    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void when_lines_are_made_to_hurt_then_they_are_read_in_time() {
        String blanks = " ".repeat(900_000);

        assertThat(missing("附件" + blanks + "\n附" + blanks + "件：x\n" + blanks + "附件：x\n附件：\n1." + blanks + "\n"))
                .isEmpty();
        assertThat(missing(("附件" + " ".repeat(500) + "\n").repeat(2_000))).isEmpty();
        assertThat(missing("正文".repeat(600_000) + "\n附件：名单"))
                .as("a long text is read to its end")
                .containsExactly(1);
    }
}
