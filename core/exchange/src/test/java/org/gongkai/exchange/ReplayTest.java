package org.gongkai.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gongkai.Gongkai;
import org.gongkai.rule.Adjustment;
import org.gongkai.rule.PackEdition;
import org.gongkai.rule.PackEditions;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RulePack;
import org.gongkai.rule.RuleStatus;
import org.gongkai.screening.Finding;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.screening.SuppressedFinding;
import org.gongkai.screening.Suppressions;
import org.gongkai.text.SourceText;
import org.gongkai.text.Wording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An old result, run again with its old packs, day and suppressions")
class ReplayTest {
    private static final byte[] KEY = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 2);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 11, 23);
    private static final String TEXT = "联系人张某，电话13900001234，工号A-1234；试行词；值班电话13900005678。";

    private static Rule number(int version, String pattern) {
        return Samples.pattern("t.number", pattern)
                .title(new Wording("工号", "Staff number"))
                .says(new Wording("第" + version + "版", "edition " + version))
                .kind("staff-number")
                .build();
    }

    private static RulePack pack(String name, String edition, List<Rule> rules, Adjustment... changes) {
        return new RulePack(
                new PackEdition(name, edition),
                new Wording("测试", "test"),
                new RulePack.Contents(rules, List.of()),
                List.of(changes));
    }

    /** Both editions are made anew each time, as a process started years later would. */
    private static Gongkai door(LocalDate day, Suppressions suppressions) {
        PackEditions editions = PackEditions.of(List.of(
                pack("test", "2026-01-01", List.of(Samples.PHONE, Samples.TRIAL, number(1, "A-\\d{4}"))),
                pack("test", "2026-07-01", List.of(Samples.PHONE, Samples.LINE, number(2, "[AB]-\\d{4}")))));
        Adjustment trial = Adjustment.builder("t.number", "试点")
                .by("例州市政务公开办公室")
                .until(LocalDate.of(2026, 6, 30))
                .status(RuleStatus.TRIAL)
                .build();
        return Gongkai.builder()
                .rules(editions.on(day))
                .rules(pack("city", "2026-02-01", List.of(), trial))
                .asOf(day)
                .withTrialRules()
                .suppressions(suppressions)
                .build();
    }

    private static Suppressions list() {
        Suppressions none = Suppressions.keyed(KEY);
        List<Finding> phones = door(SPRING, none).screen(source()).findings().stream()
                .filter(finding -> finding.kind().equals("mobile-phone"))
                .toList();
        return none.with(List.of(new SuppressedFinding(
                Objects.requireNonNull(phones.get(1).fingerprint()),
                "t.privacy.phone",
                "对外公布的值班电话",
                "例州市政务公开办公室",
                LocalDate.of(2026, 6, 30))));
    }

    private static SourceText source() {
        return SourceText.of(TEXT);
    }

    private static String line(LocalDate day) {
        Gongkai gongkai = door(day, list());
        return new RecordAnswers(Locale.CHINESE)
                .printingFingerprints()
                .screened(new RecordId("7", true), source(), gongkai.screen(source()), SpanMapping.WITHIN_PART);
    }

    private static String documents(LocalDate day) {
        Gongkai gongkai = door(day, list());
        StringWriter out = new StringWriter();
        try {
            DocumentsJson json = new DocumentsJson(
                    out, Samples.options(gongkai, Locale.CHINESE, true).printingFingerprints());
            json.add(new DocumentResult("甲.txt", "sha256:0", source(), gongkai.screen(source())));
            json.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    @Test
    void when_it_is_run_again_then_findings_and_bytes_are_the_same_although_packs_have_moved_on() {
        ScreeningReport first = door(SPRING, list()).screen(source());
        String line = line(SPRING);
        String documents = documents(SPRING);

        assertThat(line(AUTUMN)).isNotEqualTo(line);
        assertThat(documents(AUTUMN)).isNotEqualTo(documents);

        ScreeningReport again = door(SPRING, list()).screen(source());
        assertThat(again.findings()).isEqualTo(first.findings());
        assertThat(again.suppressed()).hasSize(1).isEqualTo(first.suppressed());
        assertThat(again.rulesDigest()).isEqualTo(first.rulesDigest());
        assertThat(line(SPRING).getBytes(StandardCharsets.UTF_8)).isEqualTo(line.getBytes(StandardCharsets.UTF_8));
        assertThat(documents(SPRING).getBytes(StandardCharsets.UTF_8))
                .isEqualTo(documents.getBytes(StandardCharsets.UTF_8));
    }

    /** Pinned, since lists of suppressions hold them: they must come out the same on every JDK and in every version. */
    @Test
    void when_it_is_run_on_any_jdk_then_the_fingerprints_are_these() {
        assertThat(line(SPRING))
                .contains(
                        "\"fingerprint\":\"h1:0db2625fc03c64c916d51857ab34cbeca1a389dff4397e80bb3526bed92808c0\"",
                        "\"suppressed\":[{\"rule\":\"t.privacy.phone\",\"version\":3,\"kind\":\"mobile-phone\","
                                + "\"severity\":\"block\",\"span\":{\"start\":37,\"end\":48},"
                                + "\"codePoints\":{\"start\":37,\"end\":48},\"fingerprint\":"
                                + "\"h1:3d3888ce4b1f566890daea3a2eff4239cc899542a9e14ca515b6f9fcd54cd4e8\","
                                + "\"reason\":\"对外公布的值班电话\",\"by\":\"例州市政务公开办公室\",\"until\":\"2026-06-30\"}]");
    }
}
