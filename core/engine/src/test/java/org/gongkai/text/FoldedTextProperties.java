package org.gongkai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The truth is planted: each character is made with what it folds to and with noise in front of it. */
class FoldedTextProperties {
    private static final FoldTable ALL = FoldTable.of(EnumSet.allOf(Fold.class));

    /** A character in disguise, the noise in front of it, and what it is. */
    record Planted(String noise, String disguised, String plain) {}

    @Provide
    Arbitrary<Planted> planted() {
        Arbitrary<String> noise =
                Arbitraries.of("", "", "", "\u200B", "\u00AD\uFEFF", Character.toString(0xE0101), "\u2060\u200D");
        Arbitrary<String[]> disguises = Arbitraries.of(
                new String[] {"绝", "绝"},
                new String[] {"絕", "绝"},
                new String[] {"祕", "秘"},
                new String[] {"Ａ", "A"},
                new String[] {"ｂ", "B"},
                new String[] {"１", "1"},
                new String[] {"𝟐", "2"},
                new String[] {"٣", "3"},
                new String[] {"〇", "0"},
                new String[] {"—", "-"},
                new String[] {"\u3000", " "},
                new String[] {"😀", "😀"},
                new String[] {"𠮷", "𠮷"},
                new String[] {"\n", "\n"},
                new String[] {"\uDC00", "\uDC00"});
        return Combinators.combine(noise, disguises).as((n, d) -> new Planted(n, d[0], d[1]));
    }

    @Property
    void the_view_is_the_plain_text_and_each_character_leads_back(
            @ForAll List<@net.jqwik.api.From("planted") Planted> planted) {
        StringBuilder text = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        List<int[]> expected = new ArrayList<>();
        for (Planted one : planted) {
            text.append(one.noise());
            expected.add(new int[] {plain.length(), plain.length() + one.plain().length(), text.length()});
            text.append(one.disguised());
            plain.append(one.plain());
        }

        FoldedText view = FoldedText.of(text.toString(), ALL);

        assertThat(view.toString()).isEqualTo(plain.toString());
        for (int k = 0; k < expected.size(); k++) {
            int[] at = expected.get(k);
            assertThat(view.original(at[0], at[1]))
                    .isEqualTo(new TextSpan(
                            at[2], at[2] + planted.get(k).disguised().length()));
        }
    }

    @Property
    void spans_of_any_text_lie_in_order_within_it(@ForAll String text) {
        FoldedText view = FoldedText.of(text, ALL);
        int last = 0;
        for (int i = 0; i < view.length(); i++) {
            assertThat(view.originalStart(i)).isGreaterThanOrEqualTo(last);
            assertThat(view.original(i, i + 1).end()).isLessThanOrEqualTo(text.length());
            last = view.originalStart(i);
        }
        assertThat(ALL.fold(view.toString())).isEqualTo(view.toString());
    }
}
