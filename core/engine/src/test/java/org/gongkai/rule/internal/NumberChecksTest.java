package org.gongkai.rule.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.rule.NumberChecks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worked examples; those of facts/law.md §10 name their section. No number belongs to a living person. */
@DisplayName("The number checks")
class NumberChecksTest {
    private static boolean accepts(String check, String value) {
        return NumberChecks.standard().named(check).orElseThrow().check().accepts(value);
    }

    @Test
    void the_table_holds_all_of_them_by_name() {
        assertThat(NumberChecks.standard().names())
                .containsExactly(
                        "bank-card",
                        "doc-number",
                        "email",
                        "luhn",
                        "mobile-phone",
                        "org-code",
                        "passport",
                        "plate-number",
                        "resident-id",
                        "resident-id-15",
                        "uscc");
    }

    @Nested
    class given_a_resident_identity_number {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "11010519491231002X", // §10.1 example 1
                    "440524188001010014", // §10.1 example 2
                    "810000199003076513", // §10.1 a residence permit of a person from Hong Kong
                    "11010519491231002x",
                    "110105 19491231 002X",
                    "110105-19491231-002X",
                    "11010519491231002×"
                })
        void a_valid_one_is_accepted(String id) {
            assertThat(accepts("resident-id", id)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "110105199003076519", // §10.1 example 3: should end in 5
                    "110105194912310021",
                    "110105194902300025", // no 30 February
                    "100105194912310023", // no province 10
                    "11010519491231002",
                    "11010519491231002X7",
                    ""
                })
        void another_is_refused(String id) {
            assertThat(accepts("resident-id", id)).isFalse();
        }

        @Test
        void a_birth_date_after_2099_or_before_1880_is_refused_whatever_the_clock_says() {
            assertThat(accepts("resident-id", withCheckDigit("11010518791231002")))
                    .isFalse();
            assertThat(accepts("resident-id", withCheckDigit("11010518800101002")))
                    .isTrue();
            assertThat(accepts("resident-id", withCheckDigit("11010520991231002")))
                    .isTrue();
            assertThat(accepts("resident-id", withCheckDigit("11010521000101002")))
                    .isFalse();
        }

        @Test
        void a_county_code_that_was_never_given_out_does_not_matter() {
            assertThat(accepts("resident-id", withCheckDigit("53990119970306072")))
                    .isTrue();
        }

        @Test
        void a_foreigners_permanent_residence_number_starts_with_9() {
            assertThat(accepts("resident-id", withCheckDigit("93115619850404001")))
                    .isTrue();
        }

        @Test
        void an_old_one_of_15_digits_has_province_and_date_of_19yy() {
            assertThat(accepts("resident-id-15", "110105491231002")).isTrue(); // §10.1 example 1
            assertThat(accepts("resident-id-15", "110105491331002")).isFalse();
            assertThat(accepts("resident-id-15", "110105000229002")).isFalse(); // 1900 was no leap year
            assertThat(accepts("resident-id-15", "990105491231002")).isFalse();
        }
    }

    @Nested
    class given_a_card_number {
        @ParameterizedTest
        @ValueSource(
                strings = {"6228480402564890018", "4111111111111111", "6228 4804 0256 4890 018", "6299990000038254490"})
        void a_valid_one_is_accepted(String card) { // §10.4
            assertThat(accepts("bank-card", card)).isTrue();
            assertThat(accepts("luhn", card)).isTrue();
        }

        @Test
        void one_that_fails_luhn_is_refused() {
            assertThat(accepts("bank-card", "6222026006705354217")).isFalse(); // §10.4
        }

        @Test
        void a_resident_identity_number_is_none_even_if_luhn_holds() {
            String id = "629999198001010157";
            assertThat(accepts("luhn", id)).isTrue();
            assertThat(accepts("resident-id", id)).isTrue();
            assertThat(accepts("bank-card", id)).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"0000000000000000", "7992739871300008", "2026091800000006", "18"})
        void a_prefix_that_no_issuer_has_is_refused(String number) {
            assertThat(accepts("bank-card", number)).isFalse();
        }
    }

    @Nested
    class given_a_mobile_number {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "13812345678",
                    "138 1234 5678",
                    "138-1234-5678",
                    "+8613812345678",
                    "+86 138 1234 5678",
                    "008613812345678",
                    "(+86)13812345678",
                    "86-13812345678",
                    "13491234567",
                    "17401234567",
                    "16191234567x"
                })
        void allotted_codes_are_accepted_and_grouping_plays_no_part(String phone) { // §10.5
            assertThat(accepts("mobile-phone", phone)).isEqualTo(!phone.endsWith("x"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"154", "160", "161", "163", "164", "168", "169", "179", "194", "144", "120"})
        void codes_not_allotted_are_refused(String code) { // §10.5
            assertThat(accepts("mobile-phone", code + "12345678")).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"1064912345678", "1381234567", "138123456789", "+8513812345678", "8613812345"})
        void other_lengths_and_countries_are_refused(String number) {
            assertThat(accepts("mobile-phone", number)).isFalse();
        }
    }

    @Nested
    class given_a_code_of_an_organisation {
        @ParameterizedTest
        @ValueSource(strings = {"91350100M000100Y43", "91230184MA1BUFLT44", "92371000MA3MXH0E3W", "91110108772551611J"})
        void a_valid_credit_code_is_accepted(String code) { // §10.2
            assertThat(accepts("uscc", code)).isTrue();
            assertThat(accepts("uscc", code.substring(0, 8) + " " + code.substring(8)))
                    .isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"91350100M000100Y44", "91350100I000100Y43", "9135010", "9135O100M000100Y43"})
        void another_is_refused(String code) {
            assertThat(accepts("uscc", code)).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"D2143569-X", "M000100Y-4", "77255161-1", "D2143569X"})
        void a_valid_organisation_code_is_accepted(String code) { // §10.3
            assertThat(accepts("org-code", code)).isTrue();
        }

        @Test
        void an_organisation_code_with_another_last_place_is_refused() {
            assertThat(accepts("org-code", "D2143569-1")).isFalse();
            assertThat(accepts("org-code", "D214356张X")).isFalse();
        }
    }

    static String withCheckDigit(String first17) {
        for (char last : "0123456789X".toCharArray()) {
            if (accepts("resident-id", first17 + last)) {
                return first17 + last;
            }
        }
        return first17 + "?";
    }
}
