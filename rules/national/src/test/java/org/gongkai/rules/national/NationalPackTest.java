package org.gongkai.rules.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RulePack;
import org.gongkai.rule.RuleSet;
import org.gongkai.rule.Severity;
import org.gongkai.rulepack.RuleCase;
import org.gongkai.rulepack.RuleCases;
import org.gongkai.rulepack.RulePacks;
import org.gongkai.screening.Finding;
import org.gongkai.screening.Screening;
import org.gongkai.screening.ScreeningOptions;
import org.gongkai.testkit.PackInspection;
import org.gongkai.testkit.PackUnderTest;
import org.gongkai.testkit.junit.PackTests;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("The national rule pack")
class NationalPackTest {
    private static final ClassLoader LOADER = NationalPackTest.class.getClassLoader();
    private static final Path FOLDER = Path.of(System.getProperty("gongkai.root"), "rules/national/pack");
    private static final RulePack PACK = RulePacks.onClasspath(LOADER, "national");
    private static final RuleCases CASES = RuleCases.onClasspath(LOADER, "META-INF/gongkai-cases/national");
    private static final Screening SCREENING =
            Screening.of(RuleSet.of(List.of(PACK)), ScreeningOptions.asOf(LocalDate.of(2026, 11, 1)));

    @TestFactory
    Stream<DynamicNode> the_pack() {
        return PackTests.in(FOLDER).tests();
    }

    @TestFactory
    Stream<DynamicTest> no_hit_is_found_by_a_second_blocking_rule() {
        return CASES.all().stream()
                .filter(one -> one.kind() == RuleCase.Kind.HIT)
                .map(one -> DynamicTest.dynamicTest(one.toString(), () -> {
                    assertThat(SCREENING.screen(one.source()).findings())
                            .filteredOn(finding -> finding.severity().isAtLeast(Severity.REVIEW))
                            .filteredOn(finding -> !finding.rule().id().equals(one.rule()))
                            .extracting(Finding::kind)
                            .isEqualTo(List.of());
                }));
    }

    @Test
    void every_rule_has_two_hits_and_two_misses_at_least() {
        assertThat(PACK.rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(count(rule, RuleCase.Kind.HIT)).as(rule.id()).isGreaterThanOrEqualTo(4);
            assertThat(count(rule, RuleCase.Kind.MISS)).as(rule.id()).isGreaterThanOrEqualTo(4);
        });
    }

    private static long count(Rule rule, RuleCase.Kind kind) {
        return CASES.of(rule.id()).stream().filter(one -> one.kind() == kind).count();
    }

    @Test
    void the_lint_finds_nothing() {
        PackInspection inspection = PackInspection.of(PackUnderTest.in(FOLDER));

        assertThat(inspection.errors()).isEmpty();
        assertThat(inspection.warnings()).isEmpty();
    }

    @Test
    void the_jar_holds_rules_and_no_case() throws Exception {
        assertThat(LOADER.getResource("META-INF/gongkai/national/article-15/resident-id/rule.yaml"))
                .isNotNull();
        assertThat(PACK.rules()).allSatisfy(rule -> {
            RuleCase one = CASES.of(rule.id()).get(0);
            assertThat(LOADER.getResource("META-INF/gongkai-cases/national/" + one.file()))
                    .isNotNull();
            assertThat(LOADER.getResource("META-INF/gongkai/national/" + one.file()))
                    .isNull();
        });
    }

    @Test
    void what_never_blocks_has_no_ground_and_a_secrecy_mark_is_never_covered() {
        assertThat(PACK.rules())
                .filteredOn(rule -> rule.severity() == Severity.NOTICE)
                .extracting(Rule::kind)
                .containsExactlyInAnyOrder("uscc", "public-attribute-note", "doc-number");
        assertThat(PACK.rules())
                .filteredOn(rule -> rule.severity() == Severity.NOTICE)
                .allSatisfy(rule -> assertThat(rule.ground()).isNull());
        assertThat(PACK.rules())
                .filteredOn(rule -> rule.kind().endsWith("-secret-marking"))
                .hasSize(3)
                .allSatisfy(rule -> assertThat(rule.redaction().isPermitted()).isFalse());
    }
}
