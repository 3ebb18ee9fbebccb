package org.gongkai.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.testkit.PackUnderTest;
import org.gongkai.testkit.pages.RulePages;
import org.junit.jupiter.api.Test;

/** The pages about the bundled rules say what the rules say today. */
class RulePagesTest {
    private static final String REWRITE = "./examples/gongkai rules docs rules/national/pack --out docs/rules";

    @Test
    void the_pages_of_the_national_rules_are_those_that_the_rules_give() {
        RulePages pages = RulePages.of(PackUnderTest.in(House.ROOT.resolve("rules/national/pack")));

        assertThat(pages.in(House.ROOT.resolve("docs/rules"))).hasSizeGreaterThan(20);
        assertThat(pages.stale(House.ROOT.resolve("docs/rules")).stream().map(House::shown))
                .as("stale pages; write them by `%s`", REWRITE)
                .isEmpty();
    }
}
