package org.gongkai.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected days and last articles come from the texts themselves, named in the last column; none is read from the table. */
@DisplayName("The instruments that findings cite")
class InstrumentsTest {
    private static Instrument named(String name) {
        return Instruments.named(name).orElseThrow();
    }

    @Nested
    class given_a_day_on_which_an_edition_starts {
        @ParameterizedTest(name = "{0} on {1} ends with article {2}")
        @CsvSource(
                nullValues = "-",
                value = {
                    "政府信息公开条例, 2008-05-01, 38, 国务院令第492号第38条",
                    "政府信息公开条例, 2019-05-15, 56, 国务院令第711号第56条",
                    "保守国家秘密法, 2010-10-01, 53, 主席令第28号（2010）第53条",
                    "保守国家秘密法, 2024-05-01, 65, 主席令第20号（2024）第65条",
                    "保守国家秘密法实施条例, 2014-03-01, 45, 国务院令第646号第45条",
                    "保守国家秘密法实施条例, 2024-09-01, 74, 国务院令第786号第74条",
                    "反不正当竞争法, 2018-01-01, 32, 主席令第77号（2017）第32条",
                    "反不正当竞争法, 2019-04-23, 33, 主席令第29号（2019）",
                    "反不正当竞争法, 2025-10-15, 41, 2025-06-27 修订",
                    "民法典, 2021-01-01, 1260, 第1260条",
                    "个人信息保护法, 2021-11-01, 74, 第74条",
                    "数据安全法, 2021-09-01, 55, 第55条",
                    "密码法, 2020-01-01, 44, 第44条",
                    "行政处罚法, 2021-07-15, 86, 第86条",
                    "行政复议法, 2024-01-01, 90, 第90条",
                    "档案法, 2021-01-01, 53, 第53条",
                    "网络安全法, 2017-06-01, 79, 第79条",
                    "党政机关公文处理工作条例, 2012-07-01, 42, 中办发〔2012〕14号第42条",
                    "国家秘密定密管理规定, 2025-05-01, -, 国家保密局令2025年第1号",
                    "GB/T 9704-2012, 2012-07-01, -, 标准封面",
                    "GB 11643-1999, 1999-07-01, -, 标准封面",
                    "GB 32100-2015, 2015-10-01, -, 标准封面"
                })
        void when_the_day_is_asked_for_then_that_edition_is_in_force(
                String name, LocalDate day, Integer lastArticle, String source) {
            Instrument.Edition edition = named(name).on(day).orElseThrow();

            assertThat(edition.inForce().from()).as(source).isEqualTo(day);
            assertThat(edition.lastArticle()).as(source).isEqualTo(lastArticle);
        }
    }

    @Nested
    class given_a_law_that_was_renumbered {
        @Test
        void when_the_old_edition_ends_then_the_new_one_starts_the_next_day() {
            Instrument law = named("反不正当竞争法");

            assertThat(law.on(LocalDate.of(2025, 10, 14)).orElseThrow().mayHave("39"))
                    .isFalse();
            assertThat(law.on(LocalDate.of(2025, 10, 15)).orElseThrow().mayHave("39"))
                    .isTrue();
        }

        @Test
        void when_a_period_lies_across_both_then_both_are_named() {
            assertThat(named("政府信息公开条例").during(InForce.ALWAYS)).hasSize(2);
            assertThat(named("政府信息公开条例").during(InForce.since(LocalDate.of(2019, 5, 15))))
                    .hasSize(1);
        }

        @Test
        void when_the_day_lies_before_all_of_them_then_there_is_none() {
            assertThat(named("政府信息公开条例").on(LocalDate.of(2008, 4, 30))).isEmpty();
        }
    }

    @Nested
    class given_an_edition {
        private final Instrument.Edition edition = new Instrument.Edition(InForce.ALWAYS, 120);

        @Test
        void when_an_article_lies_up_to_the_last_then_it_may_be_there() {
            assertThat(List.of("1", "120", "120之1")).allMatch(edition::mayHave);
            assertThat(List.of("121", "1000", "7.2.2")).noneMatch(edition::mayHave);
        }

        @Test
        void when_its_last_article_is_not_known_then_any_may_be_there() {
            assertThat(new Instrument.Edition(InForce.ALWAYS, null).mayHave("7.2.2"))
                    .isTrue();
        }
    }

    @Nested
    class given_the_whole_table {
        @Test
        void when_each_name_is_looked_up_then_its_instrument_bears_it() {
            assertThat(Instruments.names())
                    .hasSizeGreaterThan(20)
                    .isSorted()
                    .allSatisfy(name -> assertThat(named(name).name()).isEqualTo(name));
        }

        @Test
        void when_a_name_is_not_listed_then_there_is_none() {
            assertThat(Instruments.named("政府信息公开法")).isEmpty();
        }
    }

    @Nested
    class given_editions_that_overlap {
        @Test
        void when_an_instrument_is_made_then_it_is_refused() {
            Instrument.Edition open = new Instrument.Edition(InForce.since(LocalDate.of(2000, 1, 1)), null);
            Instrument.Edition later = new Instrument.Edition(InForce.since(LocalDate.of(2010, 1, 1)), null);

            assertThatThrownBy(() -> new Instrument("某法", List.of(open, later)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("the editions of `某法` follow one another");
        }
    }
}
