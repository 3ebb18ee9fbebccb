package org.gongkai.house.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gongkai.rule.NumberChecks;
import org.junit.jupiter.api.Test;

/** The statistics that benchmarks rest on. */
class AdministrativeProseTest {
    private static final int LENGTH = 1_000_000;
    private static final String TEXT = AdministrativeProse.seeded(1).document(LENGTH);

    @Test
    void the_share_of_chinese_characters_is_that_of_statutes() {
        long chinese = TEXT.codePoints()
                .filter(c -> c >= 0x3400 && Character.isIdeographic(c))
                .count();

        assertThat((double) chinese / LENGTH).isBetween(0.82, 0.86);
    }

    @Test
    void characters_are_many_and_few_of_them_carry_the_text() {
        Map<Integer, Integer> counts = new HashMap<>();
        TEXT.codePoints().filter(Character::isIdeographic).forEach(c -> counts.merge(c, 1, Integer::sum));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int ofTop = counts.values().stream()
                .sorted((a, b) -> b - a)
                .limit(500)
                .mapToInt(Integer::intValue)
                .sum();

        assertThat(counts).hasSizeBetween(3_000, 4_500);
        assertThat((double) ofTop / all).isBetween(0.65, 0.9);
    }

    @Test
    void two_characters_recur_together_as_they_do_in_words() {
        BitSet seen = new BitSet();
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i + 1 < 100_000; i++) {
            counts.merge(TEXT.charAt(i) << 16 | TEXT.charAt(i + 1), 1, Integer::sum);
            seen.set(TEXT.charAt(i));
        }
        long recurring = counts.values().stream()
                .filter(count -> count >= 3)
                .mapToInt(Integer::intValue)
                .sum();

        assertThat(recurring / 100_000.0).isBetween(0.5, 0.9);
        assertThat(seen.cardinality()).isGreaterThan(2_000);
    }

    @Test
    void an_identifier_stands_in_about_560_characters_and_rare_planes_occur() {
        long labels = Pattern.compile("联系人：").matcher(TEXT).results().count();

        assertThat(LENGTH / (double) labels).isBetween(540.0, 660.0);
        assertThat(TEXT.codePoints().filter(c -> c > 0xFFFF).count()).isPositive();
    }

    /** The engine's checks are not what made the numbers: each has its algorithm twice, held against the other. */
    @Test
    void identifiers_are_what_the_checks_of_rules_accept() {
        Identifiers identifiers = new Identifiers(new SplittableRandom(3));

        for (int i = 0; i < 500; i++) {
            assertThat(identifiers.residentId()).matches(accepted("resident-id"));
            assertThat(identifiers.bankCard()).matches(accepted("bank-card"));
            assertThat(identifiers.creditCode()).matches(accepted("uscc"));
            assertThat(identifiers.mobile()).matches(accepted("mobile-phone"));
            assertThat(identifiers.email().toUpperCase(Locale.ROOT)).matches(accepted("email"));
        }
    }

    private static Predicate<String> accepted(String check) {
        return NumberChecks.standard().named(check).orElseThrow().check()::accepts;
    }

    @Test
    void a_seed_decides_every_character() {
        assertThat(AdministrativeProse.seeded(5).documents(3, 700))
                .isEqualTo(AdministrativeProse.seeded(5).documents(3, 700))
                .allMatch(document -> document.length() == 700)
                .isNotEqualTo(AdministrativeProse.seeded(6).documents(3, 700));
    }
}
