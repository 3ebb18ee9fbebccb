package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.TestRules.DAY;
import static org.gongkai.TestRules.pattern;
import static org.gongkai.TestRules.screening;
import static org.gongkai.screening.Cases.CARD;
import static org.gongkai.screening.Cases.KEYED;
import static org.gongkai.screening.Cases.PHONE;
import static org.gongkai.screening.Cases.SCREENING;
import static org.gongkai.screening.Cases.found;
import static org.gongkai.screening.Cases.print;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.rule.RuleStatus;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {
    private static final String BASE = "为方便群众办事，现将值班安排公布如下：例州市政务服务中心值班电话13912345678，周末照常，节假日另行通知，请相互转告。";

    private static SourceText one(Place place, String text) {
        return SourceText.builder("x").part(place, text).build();
    }

    private static List<String> prints(Screening screening, SourceText source) {
        return screening.suppressing(KEYED).screen(source).findings().stream()
                .map(finding -> String.valueOf(finding.fingerprint()))
                .toList();
    }

    @Nested
    class given_a_key {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "为方便企业办事，现将值班安排公布如下：例州市政务服务中心值班电话13912345678，周末照常，节假日另行通知，请相互转告。",
                    "值班安排公布如下：例州市政务服务中心值班电话13912345678，周末照常，节假日另行通知，请相互转告。此页无正文。",
                    "为方便群众办事，现将值班安排公布如下：例州市政务服务中心\n值班电话 13912345678 ，周末照常， 节假日另行通知，请相互转告。",
                    "为方便群众办事，现将值班安排公布如下：例州市政务服务中心值班电话１３９１２３４５６７８，周末照常，节假日另行通知，请相互转告。",
                    "为方便群众办事，现将值班安排公布如下：例州市政务服务中心值班\u200b电话13912345678\u200b，周末照常，节假日另行通知，请相互转告。",
                    "为方便群众办事，现将值班安排公布如下：例州市政务服务中心值班电话13700001111，周末照常，节假日另行通知，请相互转告。"
                })
        void when_an_edit_is_small_or_far_off_then_it_stays(String edited) {
            assertThat(print(edited)).isEqualTo(print(BASE)).matches("h1:[0-9a-f]{64}");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "为方便群众办事，现将值班安排公布如下：例州市政务服务中心主任电话13912345678，周末照常，节假日另行通知，请相互转告。",
                    "为方便群众办事，现将值班安排公布如下：例州市政务服务中心值班电话13912345678，周末休息，节假日另行通知，请相互转告。",
                    "值班电话13912345678",
                    "为方便群众办事，现将值班安排公布如下：例州市政务服务中心值班电话6212345678901234，周末照常，节假日另行通知，请相互转告。"
                })
        void when_words_near_it_or_the_rule_change_then_it_changes(String edited) {
            assertThat(print(edited)).isNotEqualTo(print(BASE));
        }

        @Test
        void when_key_place_name_or_rule_differ_then_it_differs() {
            Screening other = screening(
                    pattern("t.other", "1[3-9]\\d{9}").kind("mobile-phone").build());
            Place paragraph = Place.of(PlaceKind.PARAGRAPH, 1);
            List<String> prints = new ArrayList<>();
            prints.addAll(prints(SCREENING, one(paragraph, BASE)));
            prints.addAll(prints(other, one(paragraph, BASE)));
            prints.addAll(prints(SCREENING, one(Place.of(PlaceKind.HEADER), BASE)));
            prints.addAll(prints(SCREENING, one(paragraph.within("甲.docx"), BASE)));
            prints.addAll(prints(SCREENING, one(paragraph.within("乙.docx"), BASE)));
            prints.addAll(prints(SCREENING, one(paragraph.within("甲.docx").within("丙.zip"), BASE)));
            prints.addAll(prints(
                    SCREENING, SourceText.builder("y").part(paragraph, BASE).build()));
            Suppressions otherKey = Suppressions.keyed("fedcba9876543210".getBytes(StandardCharsets.US_ASCII));
            SCREENING
                    .suppressing(otherKey)
                    .screen(one(paragraph, BASE))
                    .findings()
                    .forEach(finding -> prints.add(String.valueOf(finding.fingerprint())));

            assertThat(prints).hasSize(8).doesNotHaveDuplicates();
            assertThat(prints(SCREENING, one(Place.of(PlaceKind.PARAGRAPH, 7), BASE)))
                    .as("a paragraph more before it is a small edit")
                    .isEqualTo(prints(SCREENING, one(paragraph, BASE)));
        }

        @Test
        void when_several_look_the_same_then_each_has_its_own_and_one_more_changes_them_all() {
            List<String> two = prints(
                    SCREENING,
                    SourceText.builder("x")
                            .part(Place.of(PlaceKind.LINE, 1), "电话13912345678")
                            .part(Place.of(PlaceKind.LINE, 2), "电话13912345679")
                            .build());
            List<String> three = prints(
                    SCREENING,
                    SourceText.builder("x")
                            .part(Place.of(PlaceKind.LINE, 1), "电话13700000000")
                            .part(Place.of(PlaceKind.LINE, 2), "电话13912345678")
                            .part(Place.of(PlaceKind.LINE, 3), "电话13912345679")
                            .build());

            assertThat(two).doesNotHaveDuplicates().hasSize(2).doesNotContainAnyElementsOf(three);
            assertThat(three).doesNotHaveDuplicates().hasSize(3);
        }

        @Test
        void when_another_finding_stands_near_then_only_its_kind_counts() {
            String first = "联系人电话13912345678，卡号6212345678901234，谢谢。";
            String second = "联系人电话13912345678，卡号6298765432109876，谢谢。";
            String third = "联系人电话13912345678，卡号13700001111，谢谢。";

            assertThat(found(KEYED, first))
                    .extracting(Finding::fingerprint)
                    .isEqualTo(found(KEYED, second).stream()
                            .map(Finding::fingerprint)
                            .toList());
            assertThat(found(KEYED, third).get(0).fingerprint())
                    .isNotEqualTo(found(KEYED, first).get(0).fingerprint());
        }

        @Test
        void when_rules_in_trial_run_as_well_then_no_fingerprint_changes() {
            var trial = pattern("t.trial", "卡号|周末").status(RuleStatus.TRIAL).build();
            Screening without = screening(new ScreeningOptions(DAY, 2, "CN", false), PHONE, CARD, trial);
            Screening with = screening(new ScreeningOptions(DAY, 2, "CN", true), PHONE, CARD, trial);
            SourceText source = SourceText.of("卡号6212345678901234，电话13912345678，周末照常");

            assertThat(prints(with, source)).hasSize(4).containsAll(prints(without, source));
        }
    }

    @Nested
    class given_no_key {
        private List<String> counted(SourceText source) {
            return SCREENING.suppressing(Suppressions.unkeyed()).screen(source).findings().stream()
                    .map(finding -> finding.rule().id() + " " + finding.fingerprint())
                    .toList();
        }

        @Test
        void when_fingerprints_are_asked_for_then_they_only_count_text_part_and_number() {
            SourceText source = SourceText.builder("机密13912345678.docx")
                    .part(
                            Place.of(PlaceKind.SHEET_ROW, "张三13912345678 row 1"),
                            "电话13912345678、13912345679，6212345678901234")
                    .part(Place.of(PlaceKind.PARAGRAPH, 2), "无")
                    .build();

            assertThat(counted(source))
                    .containsExactly("t.phone o1:0.0/2.1/2", "t.phone o1:0.0/2.2/2", "t.card o1:0.0/2.1/1");
        }

        @Test
        void when_words_in_the_part_change_then_they_stay_and_when_parts_come_or_go_they_change() {
            SourceText before = one(Place.of(PlaceKind.PARAGRAPH, 1), "电话13912345678");
            SourceText edited = one(Place.of(PlaceKind.PARAGRAPH, 1), "值班电话（周末）：13912345678。");
            SourceText longer = SourceText.builder("x")
                    .part(Place.of(PlaceKind.PARAGRAPH, 1), "电话13912345678")
                    .part(Place.of(PlaceKind.PARAGRAPH, 2), "无")
                    .build();

            assertThat(counted(edited)).isEqualTo(counted(before));
            assertThat(counted(longer)).isNotEqualTo(counted(before));
        }
    }

    @Test
    void when_none_were_asked_for_then_there_are_none() {
        assertThat(found(Suppressions.NONE, BASE))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fingerprint()).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "h1:12", "h2:" + "0123456789abcdef", "o1:0.0", "o1:0.0/1.1/1 ", "13912345678"})
    void when_a_text_is_none_then_it_is_refused_without_being_repeated(String text) {
        assertThatThrownBy(() -> new Fingerprint(text))
                .hasMessage("a fingerprint starts with `h1:` or `o1:`, got another text; copy it from a result");
    }
}
