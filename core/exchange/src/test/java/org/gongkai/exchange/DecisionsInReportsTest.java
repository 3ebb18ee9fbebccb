package org.gongkai.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongkai.Gongkai;
import org.gongkai.rule.Adjustment;
import org.gongkai.rule.PackEdition;
import org.gongkai.rule.RulePack;
import org.gongkai.rule.Severity;
import org.gongkai.screening.Finding;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.screening.SuppressedFinding;
import org.gongkai.screening.Suppressions;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.gongkai.text.Wording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("What persons and layers decided stands in every report")
class DecisionsInReportsTest {
    private static final byte[] KEY = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final LocalDate LAPSED = LocalDate.of(2026, 6, 30);
    private static final String BY = "<b>例州市政务公开办公室</b>";
    private static final SourceText SOURCE = SourceText.builder("a")
            .part(Place.of(PlaceKind.PARAGRAPH, 1), "无")
            .part(Place.of(PlaceKind.PARAGRAPH, 2), "值班电话13900001234，私人电话13900005678")
            .build();

    private static SuppressedFinding entry(Finding finding, LocalDate until) {
        return new SuppressedFinding(
                java.util.Objects.requireNonNull(finding.fingerprint()), "t.privacy.phone", "=对外公布", BY, until);
    }

    /** Returns a front door whose layer loosened something until a day that is past, with these suppressions. */
    private static Gongkai door(Suppressions suppressions) {
        Adjustment ended = Adjustment.builder("t.line", "试点")
                .by(BY)
                .until(LAPSED)
                .severity(Severity.NOTICE)
                .build();
        return Gongkai.builder()
                .rules(new RulePack(
                        new PackEdition("test", "2026-11-01"),
                        new Wording("测试", "test"),
                        new RulePack.Contents(List.of(Samples.PHONE, Samples.LINE, Samples.TRIAL), List.of()),
                        List.of()))
                .rules(new RulePack(
                        new PackEdition("city", "2026-01-01"),
                        new Wording("市", "city"),
                        new RulePack.Contents(List.of(), List.of()),
                        List.of(ended)))
                .asOf(LocalDate.of(2026, 11, 23))
                .withTrialRules()
                .suppressions(suppressions)
                .build();
    }

    private static List<Finding> findings(String text) {
        return door(Suppressions.keyed(KEY)).screen(SourceText.of(text)).findings();
    }

    /** One entry that meets its finding, one that meets none, and one that has ended. */
    private static Gongkai decided() {
        Finding phone = door(Suppressions.keyed(KEY)).screen(SOURCE).findings().get(0);
        return door(Suppressions.keyed(KEY)
                .with(List.of(
                        entry(phone, LocalDate.of(2027, 6, 30)),
                        entry(findings("别处13900001111").get(0), LocalDate.of(2027, 6, 30)),
                        entry(findings("旧13900001111").get(0), LAPSED))));
    }

    private static final Gongkai DECIDED = decided();
    private static final DocumentResult RESULT = Samples.result(DECIDED, "甲.docx", SOURCE);

    private static ReportOptions options(Locale locale) {
        return Samples.options(DECIDED, locale, false);
    }

    private static JsonNode documents(ReportOptions options) throws IOException {
        StringWriter out = new StringWriter();
        DocumentsJson json = new DocumentsJson(out, options);
        json.add(RESULT);
        json.finish();
        return JsonMapper.builder().build().readTree(out.toString());
    }

    @Nested
    class given_json {
        @Test
        void when_documents_are_reported_then_lapsed_suppressed_unused_and_expired_are_there() throws IOException {
            JsonNode json = documents(options(Locale.CHINESE));

            assertThat(json.at("/rules/lapsed"))
                    .hasToString("[{\"rule\":\"t.line\",\"pack\":\"city\",\"until\":\"2026-06-30\"}]");
            JsonNode suppressed = json.at("/documents/0/suppressed");
            assertThat(suppressed).hasSize(1);
            assertThat(suppressed.get(0).toString())
                    .startsWith("{\"part\":1,\"place\":\"paragraph 2\",\"rule\":\"t.privacy.phone\",\"version\":3,"
                            + "\"kind\":\"mobile-phone\",\"severity\":\"block\",\"span\":{\"start\":4,\"end\":15},"
                            + "\"codePoints\":{\"start\":4,\"end\":15},\"fingerprint\":\"h1:")
                    .endsWith("\"reason\":\"=对外公布\",\"by\":\"" + BY + "\",\"until\":\"2027-06-30\"}");
            assertThat(json.at("/documents/0/findings")).hasSize(1);
            assertThat(json.at("/documents/0/findings/0/fingerprint").isMissingNode())
                    .isTrue();
            assertThat(json.at("/suppressions/unused")).hasSize(1);
            assertThat(json.at("/suppressions/expired/0/until").asText()).isEqualTo("2026-06-30");
            assertThat(json.at("/totals/suppressed").asInt()).isEqualTo(1);
            assertThat(json.at("/totals/trial")).hasToString("{\"t.trial\":0}");
        }

        @Test
        void when_fingerprints_are_asked_for_then_each_finding_has_its_own() throws IOException {
            JsonNode json = documents(options(Locale.CHINESE).printingFingerprints());

            assertThat(json.at("/documents/0/findings/0/fingerprint").asText()).matches("h1:[0-9a-f]{64}");
        }

        @Test
        void when_nothing_was_decided_then_no_key_says_so() {
            assertThat(Samples.json(false, Samples.result("乙", SOURCE)))
                    .doesNotContain("lapsed", "suppress", "fingerprint");
        }

        @Test
        void when_fingerprints_are_asked_of_a_report_without_then_that_is_told() {
            ReportOptions options =
                    Samples.options(Samples.GONGKAI, Locale.CHINESE, false).printingFingerprints();

            assertThatThrownBy(() -> new DocumentsJson(new StringWriter(), options).add(Samples.result("乙", SOURCE)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("screen with `suppressing(…)` to have them");
        }

        @Test
        void when_a_record_is_answered_then_it_is_there_too() throws IOException {
            ScreeningReport report = DECIDED.screen(SOURCE);
            RecordId id = new RecordId("s1", false);

            String answer = new RecordAnswers(Locale.CHINESE).screened(id, SOURCE, report, SpanMapping.WITHIN_PART);
            String known = new RecordAnswers(Locale.CHINESE)
                    .printingFingerprints()
                    .screened(id, SOURCE, report, SpanMapping.WITHIN_PART);

            JsonNode json = JsonMapper.builder().build().readTree(answer);
            assertThat(json.at("/rules/lapsed/0/rule").asText()).isEqualTo("t.line");
            assertThat(json.at("/suppressed/0/place").asText()).isEqualTo("paragraph 2");
            assertThat(json.at("/suppressed/0/span/start").asInt()).isEqualTo(4);
            assertThat(answer).doesNotContain("\"title\":\"移动电话号码\",\"says\":\"应遮盖\",\"fingerprint\"");
            assertThat(known).contains("\"title\":\"移动电话号码\",\"says\":\"应遮盖\",\"fingerprint\":\"h1:");
        }
    }

    @Nested
    class given_a_page {
        @Test
        void when_it_is_written_then_it_says_all_in_both_languages_and_escapes_what_persons_wrote() {
            String zh = Samples.html(options(Locale.CHINESE), RESULT);
            String en = Samples.html(options(Locale.ENGLISH), RESULT);

            assertThat(zh)
                    .contains(
                            "规则 t.line 的调整（city）已于 2026-06-30 期满，原规定恢复适用",
                            "已排除的发现 ",
                            "已排除，不计入结论",
                            "排除至 2027-06-30：=对外公布",
                            "排除条目没有用到",
                            "排除条目已经期满",
                            "试行规则，不计入结论")
                    .doesNotContain(BY);
            assertThat(en)
                    .contains(
                            "the change of rule t.line by city ended on 2026-06-30; what it was before is back",
                            "Suppressed findings ",
                            "suppressed, does not count",
                            "a suppression met no finding",
                            "a suppression has ended");
        }

        @Test
        void when_nothing_was_decided_then_it_says_nothing_of_it() {
            assertThat(Samples.html(
                            Samples.options(Samples.GONGKAI, Locale.CHINESE, false), Samples.result("乙", SOURCE)))
                    .doesNotContain("排除至", "已排除", "期满");
        }

        @Test
        void when_fingerprints_are_asked_for_then_they_are_there() {
            assertThat(Samples.html(options(Locale.CHINESE).printingFingerprints(), RESULT))
                    .contains("指纹")
                    .containsPattern("h1:[0-9a-f]{64}");
        }
    }

    @Nested
    class given_a_spreadsheet {
        @Test
        void when_it_is_written_then_suppressed_findings_and_remarks_have_lines_and_start_no_formula() {
            String csv = Samples.csv(options(Locale.CHINESE), RESULT);

            assertThat(csv.lines().filter(line -> line.contains("否（已排除）")))
                    .singleElement()
                    .asString()
                    .contains("\"移动电话号码\"", "\"由" + BY + "排除至 2027-06-30：=对外公布\"");
            assertThat(csv.lines()
                            .filter(line -> line.startsWith("\"\",\"\",\"\",\""))
                            .map(line -> line.split("\",\"")[9]))
                    .containsExactly("t.line", "t.privacy.phone", "t.privacy.phone");
            assertThat(csv.lines().map(line -> line.split("\",\"", -1).length)).containsOnly(16);
        }

        @Test
        void when_fingerprints_are_asked_for_then_they_have_a_column() {
            String csv = Samples.csv(options(Locale.ENGLISH).printingFingerprints(), RESULT);

            assertThat(csv.lines().findFirst().orElseThrow()).endsWith("\"Fingerprint\"");
            assertThat(csv.lines().map(line -> line.split("\",\"", -1).length)).containsOnly(17);
            assertThat(Stream.of(csv.split("h1:")).count()).isGreaterThan(2);
        }
    }

    @Test
    void when_documents_are_added_up_then_an_entry_used_once_is_not_unused() {
        Totals totals = new Totals();
        totals.add(DECIDED.screen(SourceText.of("无")));
        assertThat(totals.unusedSuppressions()).hasSize(2);

        totals.add(RESULT.report());

        assertThat(totals.unusedSuppressions()).hasSize(1);
        assertThat(totals.expiredSuppressions()).hasSize(1);
        assertThat(totals.suppressed()).isEqualTo(1);
        assertThat(totals.lapsed()).hasSize(1);
        assertThat(totals.trial()).containsExactly(java.util.Map.entry("t.trial", 0));
    }
}
