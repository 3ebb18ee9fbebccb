package org.gongkai.testkit.junit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Texts that break what trusts its input (恶意文本). The same ones on every run. */
final class HostileText {
    private static final int SEED = 20261101;
    private static final int RANDOM_TEXTS = 400;
    private static final int LONGEST = 64;

    /** Characters that code written for ASCII digits meets one day. */
    private static final List<String> ODD = List.of(
            "\0",
            "\t",
            "\n",
            "\r\n",
            " ",
            "\u3000",
            "\u200b",
            "\ufeff",
            "\u202e",
            "\u0301",
            "\ud83d",
            "\ude00",
            "😀",
            "𠮷",
            "𝟎",
            "٣",
            "１",
            "〇",
            "Ⅷ",
            "①",
            "\uffff",
            "+",
            "-",
            "–",
            ".",
            "/",
            "\\",
            "(",
            "[",
            "{",
            "*",
            "$",
            "%s",
            "\"",
            "'",
            "<",
            "&",
            "⟦",
            "X",
            "x",
            "é",
            "ß",
            "İ",
            "ﷺ",
            "99999999999999999999",
            "-1",
            "1e9",
            "0x10",
            "null");

    private HostileText() {}

    /** Returns the odd characters alone, {@code examples} spoilt by each of them, and texts of chance. */
    static List<String> around(List<String> examples) {
        List<String> all = new ArrayList<>(ODD);
        all.add("");
        all.add(String.join("", ODD));
        for (String example : examples) {
            for (String odd : ODD) {
                all.add(odd + example);
                all.add(example + odd);
                all.add(example.substring(0, example.length() / 2) + odd + example.substring(example.length() / 2));
            }
            for (int i = 0; i <= example.length(); i++) {
                all.add(example.substring(0, i));
                all.add(example.substring(i));
            }
            all.add(example + example);
        }
        all.addAll(ofChance());
        return all;
    }

    private static List<String> ofChance() {
        Random chance = new Random(SEED);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < RANDOM_TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            int length = chance.nextInt(LONGEST);
            for (int k = 0; k < length; k++) {
                text.append(
                        chance.nextBoolean()
                                ? String.valueOf((char) chance.nextInt(0x10000))
                                : String.valueOf(chance.nextInt(10)));
            }
            all.add(text.toString());
        }
        return all;
    }

    /** Returns the numbers below {@code count} in the order numbered {@code order}, always the same; 0 is as they are. */
    static List<Integer> order(int count, int order) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(i);
        }
        if (order > 0) {
            Collections.shuffle(all, new Random(order));
        }
        return all;
    }

    /** Returns {@code text} for a message: what nobody sees, and every half of a pair, as an escape. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder("`");
        text.chars().limit(LONGEST).forEach(c -> {
            boolean plain = c >= ' ' && c < 0x7F || Character.isIdeographic(c);
            shown.append(
                    plain
                            ? String.valueOf((char) c)
                            : "\\u" + Integer.toHexString(0x10000 | c).substring(1));
        });
        return shown.append(text.length() > LONGEST ? "…`" : "`").toString();
    }
}
