package org.gongkai.rule.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.rule.NamedCheck;
import org.gongkai.rule.NumberChecks;

/** What holds of the checks for every number; the truth is computed here and not by the code under test. */
class NumberChecksProperties {
    private static final String CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static boolean accepts(String check, String value) {
        return NumberChecks.standard().named(check).orElseThrow().check().accepts(value);
    }

    @Property
    void no_string_makes_a_check_throw(@ForAll String any, @ForAll("likeNumbers") String like) {
        for (String name : NumberChecks.standard().names()) {
            NamedCheck check = NumberChecks.standard().named(name).orElseThrow();
            assertThatCode(() -> check.check().accepts(any)).as(name).doesNotThrowAnyException();
            assertThatCode(() -> check.check().accepts(like)).as(name).doesNotThrowAnyException();
            assertThatCode(() -> check.check().accepts(like.repeat(200)))
                    .as(name)
                    .doesNotThrowAnyException();
        }
    }

    @Property
    void every_generated_resident_id_is_accepted(@ForAll("residentIds") String id) {
        assertThat(accepts("resident-id", id)).isTrue();
        assertThat(accepts("bank-card", id)).isFalse();
    }

    @Property
    void every_other_last_place_of_a_resident_id_is_refused(@ForAll("residentIds") String id) {
        for (char last : "0123456789X".toCharArray()) {
            assertThat(accepts("resident-id", id.substring(0, 17) + last)).isEqualTo(last == id.charAt(17));
        }
    }

    @Property
    void every_change_of_a_single_digit_of_a_resident_id_is_refused(@ForAll("residentIds") String id) {
        for (int i = 0; i < 17; i++) {
            for (char c = '0'; c <= '9'; c++) {
                if (c != id.charAt(i)) {
                    assertThat(accepts("resident-id", id.substring(0, i) + c + id.substring(i + 1)))
                            .isFalse();
                }
            }
        }
    }

    @Property
    void every_generated_card_is_accepted_and_every_change_of_a_single_digit_refused(@ForAll("cards") String card) {
        assertThat(accepts("bank-card", card)).isTrue();
        for (int i = 0; i < card.length(); i++) {
            char other = (char) ('0' + (card.charAt(i) - '0' + 1) % 10);
            assertThat(accepts("luhn", card.substring(0, i) + other + card.substring(i + 1)))
                    .isFalse();
        }
    }

    @Property
    void every_generated_credit_code_is_accepted_and_every_other_last_place_refused(
            @ForAll("creditCodes") String code) {
        for (char last : CODE_ALPHABET.toCharArray()) {
            assertThat(accepts("uscc", code.substring(0, 17) + last)).isEqualTo(last == code.charAt(17));
        }
    }

    @Example
    void of_random_strings_of_18_digits_less_than_one_in_ten_thousand_is_a_resident_id() {
        Random random = new Random(20261101);
        int accepted = 0;
        for (int i = 0; i < 200_000; i++) {
            String digits = random.ints(18, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
            accepted += accepts("resident-id", digits) ? 1 : 0;
        }
        assertThat(accepted).isBetween(0, 19);
    }

    @Provide
    Arbitrary<String> likeNumbers() {
        return Arbitraries.strings()
                .withChars("0123456789XxE@.-+() \n\t京A〔〕号令年第\u0000\uFFFF\uD842")
                .ofMaxLength(40);
    }

    @Provide
    static Arbitrary<String> residentIds() {
        Arbitrary<String> province =
                Arbitraries.of("11", "15", "23", "37", "46", "54", "62", "65", "71", "81", "82", "83");
        Arbitrary<String> county = Arbitraries.strings().numeric().ofLength(4);
        Arbitrary<String> birth = Arbitraries.longs()
                .between(
                        LocalDate.of(1880, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(day -> LocalDate.ofEpochDay(day).toString().replace("-", ""));
        Arbitrary<String> order = Arbitraries.strings().numeric().ofLength(3);
        return Combinators.combine(province, county, birth, order)
                .as((p, c, b, o) -> p + c + b + o)
                .map(first -> {
                    int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
                    int sum = 0;
                    for (int i = 0; i < 17; i++) {
                        sum += weights[i] * Character.digit(first.charAt(i), 10);
                    }
                    int left = (12 - sum % 11) % 11;
                    return first + (left == 10 ? "X" : Integer.toString(left));
                });
    }

    @Provide
    static Arbitrary<String> cards() {
        Arbitrary<String> prefix = Arbitraries.of("621700", "622848", "629999", "625912");
        Arbitrary<String> rest = Arbitraries.integers()
                .between(9, 12)
                .filter(n -> n != 11) // 18 places could be a resident's number of 62
                .flatMap(n -> Arbitraries.strings().numeric().ofLength(n));
        return Combinators.combine(prefix, rest).as((p, r) -> p + r).map(first -> {
            int sum = 0;
            for (int i = 0; i < first.length(); i++) {
                int digit = Character.digit(first.charAt(first.length() - 1 - i), 10) * (i % 2 == 0 ? 2 : 1);
                sum += digit / 10 + digit % 10;
            }
            return first + (10 - sum % 10) % 10;
        });
    }

    @Provide
    static Arbitrary<String> creditCodes() {
        Arbitrary<String> head = Arbitraries.of("91110108", "12100000", "52539901", "93820000", "Y1350100");
        Arbitrary<String> body = Arbitraries.strings().withChars(CODE_ALPHABET).ofLength(9);
        return Combinators.combine(head, body).as((h, b) -> h + b).map(first -> {
            int sum = 0;
            int weight = 1;
            for (char c : first.toCharArray()) {
                sum += weight * CODE_ALPHABET.indexOf(c);
                weight = weight * 3 % 31;
            }
            return first + CODE_ALPHABET.charAt((31 - sum % 31) % 31);
        });
    }
}
