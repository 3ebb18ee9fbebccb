package org.gongkai.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms of secrecy: 保守国家秘密法 Article 20, 实施条例 Article 19. The day of review is 2026-11-23. */
class TermCheckTest {
    private static final LocalDate REVIEW = LocalDate.of(2026, 11, 23);
    private static final TermCheck ABOVE = TermCheck.of(TermCheck.What.ABOVE_LIMIT);
    private static final TermCheck EXPIRED = TermCheck.of(TermCheck.What.EXPIRED);

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
        "绝密★30年, false",
        "绝密★31年, true",
        "机密★20年, false",
        "机密★21年, true",
        "秘密★10年, false",
        "秘密★11年, true",
        "秘密★120个月, false",
        "秘密★121个月, true",
        "秘密★3653天, true",
        "秘密★3652天, false",
        "秘密★521周, false",
        "秘密★522周, true",
        "秘密★十年, false",
        "秘密★十一年, true",
        "机密★二十年, false",
        "机密★二十一年, true",
        "机密★一百年, true",
        "秘密★两年, false",
        "秘密★半年, false",
        "秘密★9999小时, false",
        "秘　密 ★ １１ 年, true",
        "祕密★11年, true",
        "機密★20年, false",
        "秘密★长期, true",
        "绝密★永久, true",
        "31年, true",
        "30年, false",
        "保密期限：20年, false",
        "秘密★会议开始前, false",
        "秘密★, false",
        "秘密★1000年, true",
    })
    void when_a_term_is_counted_then_the_limit_of_its_level_decides(String mark, boolean above) {
        assertThat(ABOVE.accepts(mark, null, REVIEW)).isEqualTo(above);
        assertThat(ABOVE.accepts(mark, LocalDate.of(1990, 2, 28), REVIEW)).isEqualTo(above);
    }

    @ParameterizedTest
    @CsvSource({
        "秘密★2030年5月1日, 2020-05-01, false",
        "秘密★2030年5月2日, 2020-05-01, true",
        "秘密★2030年5月2日前, 2020-05-01, false",
        "秘密★二〇三〇年五月二日, 2020-05-01, true",
        "秘密★2030年5月2日, , false",
        "秘密★2036年11月23日, , false",
        "秘密★2036年11月24日, , true",
        "秘密★2030年, 2020-12-31, false",
        "秘密★2030年, 2020-12-30, true",
        "秘密★2030年前, 2020-01-01, false",
        "秘密★2030年5月, 2020-05-31, false",
        "秘密★2030年5月, 2020-05-30, true",
        "秘密★2030年13月1日, 2000-01-01, false",
        "秘密★2030年2月30日, 2000-01-01, false",
    })
    void when_a_term_ends_on_a_day_then_the_limit_runs_from_the_day_of_formation(
            String mark, @Nullable String formed, boolean above) {
        assertThat(ABOVE.accepts(mark, day(formed), REVIEW)).isEqualTo(above);
    }

    @ParameterizedTest
    @CsvSource({
        "秘密★10年, 2016-11-22, true",
        "秘密★10年, 2016-11-23, false",
        "秘密★10年, , false",
        "秘密★6个月, 2026-05-22, true",
        "秘密★6个月, 2026-05-23, false",
        "秘密★24小时, 2026-11-21, true",
        "秘密★25小时, 2026-11-21, false",
        "秘密★长期, 1950-01-01, false",
        "秘密★公布前, 1950-01-01, false",
        "秘密★2026年11月22日, , true",
        "秘密★2026年11月23日, , false",
        "秘密★2026年11月23日前, , true",
        "秘密★2026年11月24日前, , false",
        "秘密★2025年, , true",
        "秘密★2026年, , false",
        "秘密★2026年前, , true",
        "秘密★2026年10月, , true",
        "秘密★2026年12月前, , false",
    })
    void when_a_term_has_run_out_on_the_day_of_review_then_it_is_told(
            String mark, @Nullable String formed, boolean expired) {
        assertThat(EXPIRED.accepts(mark, day(formed), REVIEW)).isEqualTo(expired);
    }

    @Test
    void when_a_pack_has_limits_of_its_own_then_the_level_that_stands_first_decides() {
        TermCheck own =
                new TermCheck(TermCheck.What.ABOVE_LIMIT, Map.of("核心商密", Period.ofYears(5), "普通商密", Period.ofYears(2)));

        assertThat(own.accepts("普通商密▲3年", null, REVIEW)).isTrue();
        assertThat(own.accepts("核心商密▲3年（原普通商密）", null, REVIEW)).isFalse();
        assertThat(own.accepts("商密▲5年", null, REVIEW)).isFalse();
        assertThat(own.accepts("商密▲6年", null, REVIEW)).isTrue();
    }

    @Property(tries = 300)
    void a_longer_term_is_never_less_above_and_never_sooner_over(
            @ForAll @IntRange(max = 120) int years,
            @ForAll @IntRange(max = 60) int more,
            @ForAll @IntRange(max = 40_000) int ago) {
        LocalDate formed = REVIEW.minusDays(ago);
        String mark = "机密★" + years + "年";
        String longer = "机密★" + (years + more) + "年";

        assertThat(ABOVE.accepts(mark, formed, REVIEW)).isEqualTo(years > 20);
        assertThat(ABOVE.accepts(longer, formed, REVIEW) || !ABOVE.accepts(mark, formed, REVIEW))
                .isTrue();
        assertThat(EXPIRED.accepts(mark, formed, REVIEW) || !EXPIRED.accepts(longer, formed, REVIEW))
                .isTrue();
    }

    @Property(tries = 300)
    void what_is_over_stays_over(
            @ForAll @IntRange(max = 30) int years,
            @ForAll @IntRange(max = 12_000) int ago,
            @ForAll @IntRange(max = 4000) int later) {
        LocalDate formed = REVIEW.minusDays(ago);
        String mark = "机密★" + years + "年";

        assertThat(EXPIRED.accepts(mark, formed, REVIEW))
                .isEqualTo(formed.plusYears(years).isBefore(REVIEW));
        assertThat(EXPIRED.accepts(mark, formed, REVIEW.plusDays(later)) || !EXPIRED.accepts(mark, formed, REVIEW))
                .isTrue();
    }
}
