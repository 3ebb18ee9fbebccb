package org.gongkai.examples.localpack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.Gongkai;
import org.gongkai.rule.Lapsed;
import org.gongkai.rule.RulePack;
import org.gongkai.rule.Severity;
import org.gongkai.rulepack.RulePacks;
import org.gongkai.screening.Finding;
import org.gongkai.screening.Outcome;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.testkit.junit.PackTests;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The pack of a fictional city")
class LocalPackTest {
    private static final RulePack NATIONAL = RulePacks.onClasspath(LocalPackTest.class.getClassLoader(), "national");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final Path folder = Path.of("pack");

    @TestFactory
    Stream<DynamicNode> the_pack() {
        return PackTests.in(folder).after(NATIONAL).tests();
    }

    @Test
    void numbers_and_addresses_are_masked_as_the_city_asks() {
        SourceText source = SourceText.of("手机13800001234，身份证号11010519491231002X，家庭住址：例湖镇桂花村三组12号");
        Gongkai gongkai = on(DAY);

        String covered = gongkai.redact(source, gongkai.plan(source, gongkai.screen(source)))
                .text()
                .part(0)
                .text();

        assertThat(covered).isEqualTo("手机138****1234，身份证号11*************02X，家庭住址：例湖镇********");
    }

    @Test
    void until_its_end_the_loosening_leaves_mail_addresses_to_a_person() {
        SourceText source = SourceText.of("咨询邮箱：gongkai@lizhou.example.cn");

        assertThat(severities(on(LocalDate.of(2027, 6, 30)).screen(source))).containsExactly(Severity.REVIEW);
        assertThat(on(LocalDate.of(2027, 6, 30)).screen(source).lapsed()).isEmpty();
    }

    @Test
    void past_its_end_the_loosening_is_gone_and_the_report_says_so() {
        ScreeningReport report = on(LocalDate.of(2027, 7, 1)).screen(SourceText.of("咨询邮箱：gongkai@lizhou.example.cn"));

        assertThat(severities(report)).containsExactly(Severity.BLOCK);
        assertThat(report.lapsed()).extracting(Lapsed::name).containsExactly("cn.privacy.email");
    }

    @Test
    void a_rule_in_trial_runs_when_asked_for_and_changes_no_outcome() {
        SourceText source = SourceText.of("秘密★15年");
        ScreeningReport report = builder(DAY).withTrialRules().build().screen(source);

        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().id().equals("lz.secrecy.level-term"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.counts()).isFalse());
        assertThat(report.outcome()).isEqualTo(on(DAY).screen(source).outcome()).isEqualTo(Outcome.REFER_FOR_REVIEW);
    }

    @Test
    void elsewhere_its_rules_do_not_run() {
        Gongkai elsewhere = builder(DAY).jurisdiction("CN-350481").build();

        assertThat(elsewhere.screen(SourceText.of("信访件编号：XF20260001357")).findings())
                .isEmpty();
        assertThat(on(DAY).screen(SourceText.of("信访件编号：XF20260001357")).findings())
                .hasSize(1);
    }

    @Test
    void the_dictionary_is_what_its_generator_writes(@TempDir Path scratch) throws Exception {
        Path made = scratch.resolve("projects.csv");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "MakeProjects.java",
                        made.toString())
                .inheritIO()
                .start();

        assertThat(process.waitFor()).isZero();
        assertThat(lines(made)).hasSize(20_001).isEqualTo(lines(folder.resolve("terms/projects.csv")));
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file);
    }

    private static List<Severity> severities(ScreeningReport report) {
        return report.findings().stream().map(Finding::severity).toList();
    }

    private Gongkai on(LocalDate day) {
        return builder(day).build();
    }

    private Gongkai.Builder builder(LocalDate day) {
        return Gongkai.builder()
                .rules(NATIONAL)
                .rules(RulePacks.inDirectory(folder))
                .asOf(day)
                .jurisdiction("CN-990200");
    }
}
