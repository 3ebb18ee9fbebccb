package org.gongkai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.rule.RulePack;
import org.gongkai.rulepack.RulePacks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Weakens every shipped rule in every obvious way: its own cases must fail each time. */
@DisplayName("A weakened rule and its cases")
class RuleMutationTest {
    private static final Path NATIONAL = House.ROOT.resolve("rules/national/pack");
    private static final Path CITY = House.ROOT.resolve("examples/local-pack/pack");

    private static final String NAMES_THE_EVIDENCE =
            "ends in another term of the part, which is found in its place; it names the evidence as the text does";
    private static final String SHOWS_THE_EVIDENCE =
            "the pattern writes out the very forms that the check knows; the check is shown as evidence and guards the pattern";

    /** Weaknesses that change no span of any text, by rule, each with the reason why the rule keeps what is taken away. */
    private static final Map<String, Map<String, String>> UNTELLABLE = Map.of(
            "cn.privacy.resident-id",
            Map.of("no label any \"公民身份号码\"", NAMES_THE_EVIDENCE),
            "cn.document.uscc",
            Map.of("no label any \"社会信用代码\"", NAMES_THE_EVIDENCE),
            "cn.privacy.email",
            Map.of("no label any \"E-MAIL\"", NAMES_THE_EVIDENCE, "no label any \"EMAIL\"", NAMES_THE_EVIDENCE),
            "cn.privacy.passport",
            Map.of("no check of strong", SHOWS_THE_EVIDENCE),
            "cn.privacy.plate-number",
            Map.of("no check of special", SHOWS_THE_EVIDENCE));

    @TempDir
    private Path scratch;

    @TestFactory
    Stream<DynamicTest> the_national_rules() {
        return weakened(NATIONAL, List.of());
    }

    @TestFactory
    Stream<DynamicTest> the_rules_of_the_example_city() {
        return weakened(CITY, List.of(RulePacks.inDirectory(NATIONAL)));
    }

    private Stream<DynamicTest> weakened(Path pack, List<RulePack> before) {
        WeakenedRules rules = new WeakenedRules(pack, before, scratch);
        return rules.ids().stream()
                .map(id -> DynamicTest.dynamicTest(id, () -> {
                    List<String> survivors = rules.survivors(id);
                    assertThat(new TreeSet<>(survivors))
                            .as(
                                    "%d of the %d ways to weaken %s go unnoticed; write a hit or miss in %s that fails without"
                                            + " what is taken away, remove what does nothing, or add it to UNTELLABLE with the reason",
                                    survivors.size(), rules.mutants(id).size(), id, House.shown(rules.casesFile(id)))
                            .isEqualTo(new TreeSet<>(
                                    UNTELLABLE.getOrDefault(id, Map.of()).keySet()));
                }));
    }

    @Test
    void every_rule_of_the_folder_is_weakened_in_many_ways() {
        WeakenedRules rules = new WeakenedRules(NATIONAL, List.of(), scratch);

        assertThat(rules.ids())
                .hasSameSizeAs(House.files(NATIONAL, "rule.yaml"))
                .hasSizeGreaterThanOrEqualTo(13)
                .allSatisfy(id -> assertThat(rules.mutants(id)).as(id).hasSizeGreaterThanOrEqualTo(8));
    }

    @Test
    void what_no_text_can_tell_stays_the_exception() {
        Set<String> ids = new WeakenedRules(NATIONAL, List.of(), scratch).ids();

        assertThat(ids).containsAll(UNTELLABLE.keySet());
        assertThat(UNTELLABLE.values().stream().mapToInt(Map::size).sum()).isLessThan(10);
    }
}
