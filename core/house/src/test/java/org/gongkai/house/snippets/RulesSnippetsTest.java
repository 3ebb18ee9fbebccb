package org.gongkai.house.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongkai.Gongkai;
import org.gongkai.match.spi.NumberCheck;
import org.gongkai.rule.NamedCheck;
import org.gongkai.rule.NumberChecks;
import org.gongkai.rule.RulePack;
import org.gongkai.rulepack.RulePackException;
import org.gongkai.rulepack.RulePackReader;
import org.gongkai.rulepack.RulePacks;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.testkit.junit.NumberCheckContract;
import org.gongkai.testkit.junit.PackTests;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The code that docs show of rule packs, and the pack of docs/examples, which must load and pass. */
@DisplayName("Snippets: rules")
class RulesSnippetsTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("gongkai.root", "../.."), "docs/examples/agency-pack");
    private final ClassLoader loader = getClass().getClassLoader();

    @Test
    void when_a_pack_is_layered_on_the_national_one_then_both_find() {
        Path folder = FOLDER;
        // snippet: layers
        RulePack national = RulePacks.onClasspath(loader, "national");
        RulePack agency = RulePacks.inDirectory(folder);
        Gongkai gongkai = Gongkai.builder()
                .rules(national)
                .rules(agency) // after the packs it builds on
                .asOf(LocalDate.of(2026, 11, 25))
                .jurisdiction("CN-990100") // chooses the masks of the agency's own table
                .build();
        // end
        SourceText source = SourceText.of("身份证号11010519491231002X，流转单号LZ-2026-000173。");
        ScreeningReport report = gongkai.screen(source);
        assertThat(report.findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("cn.privacy.resident-id", "yj.internal.routing-slip");
        assertThat(gongkai.redact(source, gongkai.plan(source, report))
                        .text()
                        .part(0)
                        .text())
                .isEqualTo("身份证号11*************02X，流转单号［依据条例第十六条隐去］。");
    }

    @Test
    void when_a_pack_names_a_check_of_the_host_then_the_reader_knows_it() {
        // snippet: number-check
        NumberCheck check = folded -> {
            int sum = folded.chars().limit(9).map(c -> c - '0').sum();
            return folded.matches("[0-9]{10}") && sum % 10 == folded.charAt(9) - '0';
        };
        NumberChecks checks = NumberChecks.standard().with(new NamedCheck("asset-number", "check-digit", check));
        RulePackReader reader = RulePacks.with(checks); // reads rules with `check: asset-number`
        // end
        assertThat(reader.onClasspath(loader, "national").rules()).isNotEmpty();
        assertThat(checks.named("asset-number").orElseThrow().check().accepts("1234567895"))
                .isTrue();
    }

    @Test
    void when_a_pack_has_faults_then_one_exception_names_them_all() {
        List<String> problems = List.of();
        Path folder = Path.of("no-such-folder");
        // snippet: pack-problems
        try {
            RulePacks.inDirectory(folder);
        } catch (RulePackException e) {
            problems = e.problems().stream()
                    .map(p -> p.says(Locale.CHINESE)) // file:line: what; remedy
                    .toList();
        }
        // end
        assertThat(problems).isNotEmpty();
    }

    // snippet: pack-tests
    @TestFactory
    Stream<DynamicNode> the_pack() {
        return PackTests.in(FOLDER)
                .after(RulePacks.onClasspath(loader, "national")) // what it builds on, in this order
                .tests();
    }
    // end

    @Nested
    // snippet: number-check-contract
    class AssetNumberTest extends NumberCheckContract {
        @Override
        protected NumberCheck check() {
            return AssetNumbers::isValid;
        }

        @Override
        protected List<String> accepted() {
            return List.of("1234567895");
        }

        @Override
        protected List<String> refused() {
            return List.of("1234567896", "123456789"); // the nearest ones
        }
    }
    // end

    private static final class AssetNumbers {
        static boolean isValid(String folded) {
            int sum = folded.chars().limit(9).map(c -> c - '0').sum();
            return folded.matches("[0-9]{10}") && sum % 10 == folded.charAt(9) - '0';
        }
    }
}
