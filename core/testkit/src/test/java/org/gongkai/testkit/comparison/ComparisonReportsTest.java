package org.gongkai.testkit.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.testkit.comparison.Packs.PHONE;
import static org.gongkai.testkit.comparison.Packs.pack;
import static org.gongkai.testkit.comparison.Packs.phone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.rule.Condition;
import org.gongkai.rule.Confidence;
import org.gongkai.rule.Exclusion;
import org.gongkai.screening.Screening;
import org.gongkai.testkit.comparison.FindingChange.Type;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.gongkai.text.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("How a comparison is written")
class ComparisonReportsTest {
    private static final Screening OLD = pack(phone().build());
    private static final Screening NEW = pack(Packs.phone(PHONE, 1)
            .when(Condition.parse("number with label within 5 before"))
            .confidence(new Confidence(0.8, Map.of()))
            .build());
    private static final ComparisonSummary SUMMARY = Comparisons.onNotices(OLD, NEW, 3);

    @Nested
    class given_the_page {
        private static Document parsed(ComparisonSummary summary, Locale locale) {
            return Jsoup.parse(Comparisons.page(summary, locale));
        }

        @ParameterizedTest
        @ValueSource(strings = {"zh", "en"})
        void when_it_is_opened_then_its_figures_are_those_of_the_summary(String language) {
            Document page = parsed(SUMMARY, Locale.forLanguageTag(language));

            assertThat(page.select(".tile .figure").eachText())
                    .containsExactly(
                            "" + SUMMARY.count(Type.LOST),
                            "" + SUMMARY.count(Type.CHANGED),
                            "0",
                            "" + SUMMARY.weakening());
            Element row = page.selectFirst(".by-rule tbody tr");
            assertThat(row.select("td").eachText().subList(0, 4))
                    .containsExactly(
                            "" + SUMMARY.count(Type.LOST),
                            "" + SUMMARY.count(Type.CHANGED),
                            "0",
                            "" + SUMMARY.weakening());
            assertThat(page.select(".outcomes tbody td").eachText().stream()
                            .mapToInt(Integer::parseInt)
                            .sum())
                    .isEqualTo(SUMMARY.documents());
            assertThat(page.select(".group tbody tr")).hasSize(6);
        }

        @Test
        void when_it_is_opened_then_nothing_runs_or_loads_and_every_link_leads_somewhere() {
            Document page = parsed(SUMMARY, Locale.CHINESE);

            assertThat(page.select("script, link, img, iframe, [src], [style], [onclick]"))
                    .isEmpty();
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .startsWith("default-src 'none'; style-src 'sha256-")
                    .doesNotContain("script-src", "unsafe");
            assertThat(page.select("[href]").eachAttr("href"))
                    .isNotEmpty()
                    .allSatisfy(href -> assertThat(page.getElementById(href.substring(1)))
                            .as(href)
                            .isNotNull());
        }

        @Test
        void when_names_and_words_of_packs_are_hostile_then_they_stay_text() {
            String hostile = "</style><script>x</script>\u202e\u001b[2J\"'";
            Screening before = pack(phone().title(new Wording(hostile, hostile)).build());
            Screening after = pack(phone().title(new Wording(hostile, hostile))
                    .unless(new Exclusion("手机13900001234", false))
                    .build());
            ComparisonSummary summary = new ComparisonSummary(PackComparison.between(before, after), 5);
            summary.add(hostile, summary.comparison().compare(SourceText.of("手机13900001234")));

            Document page = parsed(summary, Locale.ENGLISH);
            assertThat(page.select("script")).isEmpty();
            assertThat(page.selectFirst(".group tbody th").wholeText())
                    .isEqualTo("</style><script>x</script>\uFFFD\uFFFD[2J\"'");
            assertThat(Comparisons.text(summary, Locale.ENGLISH))
                    .doesNotContainPattern("[\\p{Cntrl}\u202a-\u202e&&[^\n]]");
        }

        @Test
        void when_nothing_differs_then_that_is_said() {
            assertThat(parsed(Comparisons.onNotices(OLD, OLD, 3), Locale.CHINESE)
                            .text())
                    .contains("没有一处发现有变化", "两套规则相同");
        }
    }

    @Nested
    class given_json {
        private static JsonNode read(ComparisonSummary summary) throws Exception {
            return new JsonMapper().readTree(Comparisons.json(summary, Locale.CHINESE));
        }

        @Test
        void when_it_is_read_then_rules_documents_and_findings_are_there() throws Exception {
            JsonNode node = read(SUMMARY);

            assertThat(node.at("/options/asOf").asText()).isEqualTo("2026-11-28");
            assertThat(node.at("/editionKept").asBoolean()).isTrue();
            assertThat(node.at("/rules/0/change").asText()).isEqualTo("changed");
            assertThat(node.at("/rules/0/keys").toString()).isEqualTo("[\"condition\",\"confidence\"]");
            assertThat(node.at("/rules/0/versionKept").asBoolean()).isTrue();
            assertThat(node.at("/findings/lost").asInt()).isEqualTo(SUMMARY.count(Type.LOST));
            assertThat(node.at("/documents/moved/0/direction").asText()).isEqualTo("looser");
            JsonNode lost = node.at("/byRule/0/groups/0");
            assertThat(lost.get("absence").asText()).isEqualTo("not-found");
            assertThat(lost.get("leftOut").asInt()).isEqualTo(SUMMARY.count(Type.LOST) - 3);
            assertThat(lost.at("/examples/0/before/rule").asText()).isEqualTo(PHONE);
            assertThat(lost.at("/examples/0/after").isNull()).isTrue();
            JsonNode changed = node.at("/byRule/0/groups/1");
            assertThat(changed.get("aspects").toString()).isEqualTo("[\"confidence\"]");
            assertThat(changed.at("/examples/0/before/confidence").asDouble()).isEqualTo(0.95);
            assertThat(changed.at("/examples/0/after/confidence").asDouble()).isEqualTo(0.8);
        }
    }

    @Nested
    class given_text {
        @Test
        void when_it_is_printed_then_reasons_and_what_is_left_out_are_told() {
            assertThat(Comparisons.text(SUMMARY, Locale.CHINESE))
                    .contains(
                            "减少：新规则集没有找到",
                            "变化：置信度",
                            "置信度 0.95 → 0.80",
                            "另有 " + (SUMMARY.count(Type.LOST) - 3) + " 处未列",
                            "放宽：遮盖后可提请公开 → 未发现问题，可提请公开",
                            "请改版本号",
                            "请改版次");
            assertThat(Comparisons.text(SUMMARY, Locale.ENGLISH))
                    .contains("lost: the new set does not find it", "confidence 0.95 → 0.80")
                    .doesNotContainPattern("[一-龥]");
        }
    }

    @Nested
    class given_names_in_the_document {
        private final SourceText source = SourceText.builder("book.xlsx")
                .part(Place.of(PlaceKind.SHEET_NAME, 1), "13900001234")
                .part(Place.of(PlaceKind.SHEET_ROW, "13900001234 row 2"), "样例：13700000000")
                .build();

        private ComparisonSummary summary(PackComparison comparison) {
            ComparisonSummary summary = new ComparisonSummary(comparison, 5);
            summary.add("book.xlsx", comparison.compare(source));
            return summary;
        }

        @Test
        void when_a_value_blocks_on_one_side_alone_then_it_is_hidden_in_every_report() {
            for (PackComparison comparison :
                    List.of(PackComparison.between(OLD, NEW), PackComparison.between(NEW, OLD))) {
                for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                    ComparisonSummary summary = summary(comparison);
                    assertThat(Comparisons.text(summary, locale)
                                    + Comparisons.json(summary, locale)
                                    + Comparisons.page(summary, locale))
                            .contains("█")
                            .doesNotContain("1390000", "137000");
                }
            }
        }

        @Test
        void when_names_are_asked_for_then_they_are_shown_and_still_no_text_is() {
            ComparisonSummary summary = summary(PackComparison.between(OLD, NEW).showingNames());

            assertThat(Comparisons.text(summary, Locale.CHINESE))
                    .contains("13900001234")
                    .doesNotContain("137000");
        }
    }
}
