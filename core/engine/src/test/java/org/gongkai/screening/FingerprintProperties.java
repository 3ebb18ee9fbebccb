package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.screening.Cases.KEYED;
import static org.gongkai.screening.Cases.found;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No number, found by a rule or not, hides in a fingerprint: another number in its place leaves it as it is. */
class FingerprintProperties {
    /** The forms in which a number of digits is written; what no rule finds is no less a number. */
    private static final List<String> FORMS = List.of(
            "dddd",
            "ddddddd",
            "ddd-dddd",
            "ddd dddd dddd",
            "（ddd）dddddddd",
            "dddd/dd/dd",
            "Xdddddddd",
            "dXdddd",
            "dd.dd.dd",
            "hhhhhhh");

    /** A text with holes for numbers, and how each is written. */
    record Planted(List<String> words, List<Integer> forms) {
        String filled(List<Integer> digits) {
            StringBuilder text = new StringBuilder("电话1391234" + digits(digits, 0, "dddd", 'd') + "，");
            for (int k = 0; k < words.size(); k++) {
                text.append(words.get(k)).append(digits(digits, 7 * k + 4, FORMS.get(forms.get(k)), 'd'));
            }
            return text.append("。").toString();
        }

        private static String digits(List<Integer> digits, int from, String form, char hole) {
            int[] at = {from};
            return form.chars()
                    .mapToObj(
                            c -> c == hole || c == 'h' ? digit(digits.get(at[0]++ % digits.size()), c) : "" + (char) c)
                    .collect(Collectors.joining());
        }

        private static String digit(int digit, int form) {
            return form == 'h' ? "" + "〇一二三四五六七八九".charAt(digit) : Integer.toString(digit);
        }
    }

    @Property(tries = 500)
    void when_other_digits_stand_in_their_places_then_every_fingerprint_stays(
            @ForAll("planted") Planted planted,
            @ForAll("digits") List<Integer> some,
            @ForAll("digits") List<Integer> other) {
        List<String> prints = prints(planted.filled(some));

        assertThat(prints).isNotEmpty().isEqualTo(prints(planted.filled(other)));
    }

    /** Which numbers a rule finds hangs on their digits, so the rule here finds the first one alone. */
    private static List<String> prints(String text) {
        List<String> prints = new ArrayList<>();
        found(KEYED, text).stream()
                .filter(finding -> finding.location().span().start() == 2)
                .forEach(finding -> prints.add(String.valueOf(finding.fingerprint())));
        return prints;
    }

    @Provide
    Arbitrary<Planted> planted() {
        return Combinators.combine(
                        Arbitraries.of("联系人", "编号", "，", "房间", "见", "（略）")
                                .list()
                                .ofSize(4),
                        Arbitraries.integers()
                                .between(0, FORMS.size() - 1)
                                .list()
                                .ofSize(4))
                .as(Planted::new);
    }

    @Provide
    Arbitrary<List<Integer>> digits() {
        return Arbitraries.integers().between(0, 9).list().ofSize(40);
    }
}
