package org.gongkai.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.gongkai.Gongkai;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.gongkai.text.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static final SourceText SOURCE = SourceText.builder("a")
            .part(Place.of(PlaceKind.PARAGRAPH, 1), "联系人甲13900001234，试行词。余下")
            .part(Place.of(PlaceKind.FILE_NAME), "a")
            .gap(Gap.of(GapCause.IMAGE_ONLY).inPart(0))
            .gap(Gap.of(GapCause.MISSING_ATTACHMENT))
            .build();
    private static final DocumentResult RESULT = Samples.result("甲.txt", SOURCE);
    private static final DocumentResult CLEAN = Samples.result("乙.txt", SourceText.of("无"));

    private static Document page(Locale locale, boolean showText, DocumentResult... results) {
        return Jsoup.parse(Samples.html(Samples.options(Samples.GONGKAI, locale, showText), results));
    }

    @Nested
    class given_a_run_of_documents {
        private final Document page = page(Locale.CHINESE, false, RESULT, CLEAN);

        @Test
        void when_it_is_parsed_as_html_then_the_parser_has_nothing_to_complain_of() {
            Parser parser = Parser.htmlParser().setTrackErrors(50);
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                parser.parseInput(Samples.html(Samples.options(Samples.GONGKAI, locale, true), RESULT, CLEAN), "");
                assertThat(parser.getErrors()).isEmpty();
            }
        }

        @Test
        void when_a_finding_is_shown_then_it_tells_all_that_a_reviewer_asks() {
            Element finding = page.getElementById("d1f2");

            assertThat(finding.text())
                    .contains("2 ■阻断", "移动电话号码", "第1段，第 5–15 字", "应遮盖", "《政府信息公开条例》第15条")
                    .contains("个人隐私（条例第15条）", "t.privacy.phone v3", "1.00");
            assertThat(finding.attr("data-kind")).isEqualTo("mobile-phone");
            assertThat(finding.attr("data-ground")).isEqualTo("personal-privacy");
            assertThat(page.getElementById("d1f1").attr("data-ground")).isEqualTo("none");
        }

        @Test
        void when_a_rule_is_in_trial_then_its_finding_says_that_it_does_not_count() {
            assertThat(page.getElementById("d1f3").text()).contains("试行，不计入结论");
            assertThat(page.getElementById("d1f2").text()).doesNotContain("试行，不计入结论");
        }

        @Test
        void when_something_was_not_examined_then_cause_place_and_remedy_are_told() {
            assertThat(page.getElementById("d1g1").text()).contains("未审", "图片中的文字未审查", "第1段", "由人逐幅阅读");
            assertThat(page.getElementById("d1g2").text()).contains("缺少所引附件", "整份文件", "补交所引附件");
        }

        @Test
        void when_outcomes_are_counted_then_each_document_is_listed_under_its_own() {
            assertThat(page.select(".tile .figure").eachText()).containsExactly("1", "0", "1");
            assertThat(page.select("details.refer-for-review a").attr("href")).isEqualTo("#d1");
            assertThat(page.select("details.publishable a").attr("href")).isEqualTo("#d2");
            assertThat(page.select("tr[data-document=d1] td").eachText()).containsExactly("1", "1", "1", "2");
            assertThat(page.select(".totals").text())
                    .contains("移动电话号码 mobile-phone 1", "个人隐私（条例第15条） 1", "无独立情形 2", "缺少所引附件 1");
        }

        @Test
        void when_the_head_is_read_then_it_names_rules_day_and_who_decides() {
            assertThat(page.select("header.banner").text())
                    .contains("2026-11-23", "2 / 4", "CN", "test 2026-11-01", "谁公开谁负责")
                    .contains(Samples.GONGKAI.screening().ruleSet().digest());
            assertThat(page.select("footer").text()).contains("是否公开由人决定");
            assertThat(page.text()).doesNotContain("合规", "approved", "批准公开");
        }

        @Test
        void when_it_is_for_screen_readers_then_language_heads_and_controls_are_named() {
            assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
            assertThat(page(Locale.ENGLISH, false).select("html").attr("lang")).isEqualTo("en");
            assertThat(page.select("table th:not([scope])")).isEmpty();
            for (Element select : page.select("select")) {
                assertThat(page.select("label[for=" + select.id() + "]")).hasSize(1);
            }
            assertThat(page.select("a.skip").attr("href")).isEqualTo("#overview");
        }
    }

    @Nested
    class given_the_policy_of_the_page {
        @Test
        void when_the_style_and_script_are_digested_then_they_are_what_it_lets_run() throws Exception {
            Document page = page(Locale.CHINESE, true, RESULT);
            String policy =
                    page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

            assertThat(policy)
                    .isEqualTo("default-src 'none'; style-src '"
                            + digest(page.select("style").first().data())
                            + "'; script-src '"
                            + digest(page.select("script").first().data())
                            + "'; base-uri 'none'; form-action 'none'");
            assertThat(page.select("style")).hasSize(1);
            assertThat(page.select("script")).hasSize(1);
        }

        @Test
        void when_the_page_is_searched_then_it_loads_nothing_from_anywhere() {
            Document page = page(Locale.CHINESE, true, RESULT, CLEAN);

            assertThat(page.select("[src], [style], link, img, iframe, object, base"))
                    .isEmpty();
            assertThat(page.select("[href]").eachAttr("href")).isNotEmpty().allMatch(href -> href.startsWith("#"));
            assertThat(page.select("style").first().data()).doesNotContain("url(", "@import");
        }

        private String digest(String text) throws Exception {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(bytes);
        }
    }

    @Nested
    class given_words_that_are_hostile {
        private static final String HOSTILE =
                "<script>alert(1)</script>\" onload=\"x\" 'x' </style></title>javascript:&lt;\u202e\u0000<!--";

        @Test
        void when_they_are_printed_then_they_are_text_and_nothing_else() {
            Gongkai gongkai = Samples.gongkai(Samples.pattern("t.word", "词")
                    .title(new Wording(HOSTILE, HOSTILE))
                    .says(new Wording(HOSTILE, HOSTILE))
                    .kind("word")
                    .build());
            SourceText source = SourceText.builder("a")
                    .part(Place.of(PlaceKind.PROPERTY, HOSTILE).within(HOSTILE), "词" + HOSTILE)
                    .gap(Gap.of(GapCause.LIMIT).saying(HOSTILE, HOSTILE))
                    .build();
            ReportOptions options = Samples.options(gongkai, Locale.CHINESE, true);
            SourceText plain = SourceText.builder("a")
                    .part(Place.of(PlaceKind.PROPERTY, "p").within("f"), "词x")
                    .gap(Gap.of(GapCause.LIMIT).saying("x", "x"))
                    .build();

            String hostile = Samples.html(options, Samples.result(gongkai, HOSTILE, source));

            assertThat(shape(hostile)).isEqualTo(shape(Samples.html(options, Samples.result(gongkai, "f", plain))));
            assertThat(hostile).doesNotContain("\u202e", "\u0000");
            Document page = Jsoup.parse(hostile);
            assertThat(page.select("h2#d1h").text()).isEqualTo(HOSTILE.replaceAll("[\u202e\u0000]", "�"));
            assertThat(page.select("#d1f1 .title").text()).contains("<script>alert(1)</script>");
        }

        private List<String> shape(String html) {
            List<String> shape = new ArrayList<>();
            for (Element element : Jsoup.parse(html).getAllElements()) {
                List<String> names = new ArrayList<>();
                element.attributes().forEach(attribute -> names.add(attribute.getKey()));
                shape.add(element.tagName() + names);
            }
            return shape;
        }
    }

    @Test
    void when_it_is_written_twice_then_it_is_the_same() {
        ReportOptions options = Samples.options(Samples.GONGKAI, Locale.ENGLISH, true);

        assertThat(Samples.html(options, RESULT, CLEAN)).isEqualTo(Samples.html(options, RESULT, CLEAN));
    }

    @Test
    void when_no_document_was_given_then_it_says_so() {
        assertThat(page(Locale.CHINESE, false).text()).contains("没有审查任何文件");
    }
}
