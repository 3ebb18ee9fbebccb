package org.gongkai.house.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Administrative prose made up from words and a small grammar. The same seed gives the same text; of its characters
 * 84 % are Chinese, 3,000 and more are different, and about every 560th begins an identifier that somebody might have.
 */
public final class AdministrativeProse {
    private static final int BETWEEN_IDENTIFIERS = 560;
    private static final String NUMERALS = "一二三四五六七八九十";

    private final Lexicon lexicon = new Lexicon();
    private final SplittableRandom random;
    private final Identifiers identifiers;
    private final StringBuilder text = new StringBuilder();
    private int untilIdentifier;

    private AdministrativeProse(long seed) {
        this.random = new SplittableRandom(seed);
        this.identifiers = new Identifiers(random.split());
        this.untilIdentifier = BETWEEN_IDENTIFIERS / 2;
    }

    /** Returns the source of all texts of this seed. */
    public static AdministrativeProse seeded(long seed) {
        return new AdministrativeProse(seed);
    }

    /** Returns the next {@code count} texts of {@code length} UTF-16 units each; none ends within a surrogate pair. */
    public List<String> documents(int count, int length) {
        List<String> documents = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            documents.add(document(length));
        }
        return documents;
    }

    /** Returns the next text of {@code length} UTF-16 units. */
    public String document(int length) {
        text.setLength(0);
        heading();
        while (text.length() < length) {
            paragraph();
        }
        text.setLength(length);
        if (Character.isHighSurrogate(text.charAt(length - 1))) {
            text.setCharAt(length - 1, '。');
        }
        return text.toString();
    }

    private void heading() {
        text.append(word("place")).append("人民政府关于");
        phrase();
        text.append("的通知\n")
                .append(word("place").charAt(0))
                .append("政发〔")
                .append(year())
                .append('〕');
        text.append(1 + random.nextInt(120)).append("号\n");
    }

    private void paragraph() {
        int before = text.length();
        switch (random.nextInt(10)) {
            case 0, 1, 2 ->
                text.append('第').append(numeral()).append('十').append(numeral()).append("条\u3000");
            case 3 -> text.append('（').append(numeral()).append('）');
            case 4 -> text.append(1 + random.nextInt(20)).append('.');
            default -> text.append("\u3000\u3000");
        }
        int sentences = 1 + random.nextInt(4);
        for (int i = 0; i < sentences; i++) {
            sentence();
        }
        untilIdentifier -= text.length() - before;
        if (untilIdentifier <= 0) {
            person();
            untilIdentifier += BETWEEN_IDENTIFIERS;
        }
        text.append('\n');
    }

    private void sentence() {
        int clauses = 1 + random.nextInt(4);
        for (int i = 0; i < clauses; i++) {
            clause();
            text.append(i < clauses - 1 ? random.nextInt(8) == 0 ? "；" : "，" : "。");
        }
    }

    private void clause() {
        switch (random.nextInt(42)) {
            case 0, 1, 2 -> reference();
            case 3 -> figures();
            case 4, 5, 6, 7, 8 -> enumeration();
            case 9, 10 -> quotation();
            default -> {
                phrase();
                if (random.nextInt(3) > 0) {
                    text.append(word("how"));
                }
                text.append(word("act"));
                phrase();
            }
        }
    }

    private void phrase() {
        int words = 1 + random.nextInt(4);
        for (int i = 0; i < words; i++) {
            int draw = random.nextInt(100);
            if (draw < 30) {
                text.append(word("thing"));
            } else if (draw < 41) {
                text.append(word("body"));
            } else if (draw < 47) {
                text.append(word("how"));
            } else if (draw < 53) {
                text.append(word("act"));
            } else if (draw < 80) {
                text.append(word("link"));
            } else {
                text.append(lexicon.made(random));
            }
        }
        text.append(word("thing"));
    }

    private void enumeration() {
        int things = 2 + random.nextInt(4);
        for (int i = 0; i < things; i++) {
            text.append(i == 0 ? "" : "、").append(random.nextInt(3) == 0 ? lexicon.made(random) : word("thing"));
        }
        text.append("等").append(word("thing"));
    }

    private void quotation() {
        text.append(word("act"))
                .append('“')
                .append(word("how"))
                .append(word("thing"))
                .append("” ");
        text.append(word("thing")).append(word("act"));
    }

    private void reference() {
        text.append("根据《").append(word("thing")).append(word("thing"));
        text.append(random.nextBoolean() ? "条例" : "办法")
                .append("》第")
                .append(numeral())
                .append('条');
        text.append(random.nextInt(3) == 0 ? "第" + numeral() + "款" : "").append("的规定");
    }

    private void figures() {
        text.append("自")
                .append(year())
                .append('年')
                .append(1 + random.nextInt(12))
                .append('月');
        text.append(1 + random.nextInt(28)).append("日起").append(word("act")).append(word("thing"));
        text.append(1 + random.nextInt(9000)).append(random.nextBoolean() ? "万元" : "．" + random.nextInt(10) + "%");
    }

    private void person() {
        text.append("（").append(word("body")).append("联系人：").append(word("family"));
        text.append(
                random.nextInt(12) == 0
                        ? Lexicon.rare(random)
                        : lexicon.made(random).substring(0, 1));
        text.append("，").append(identifiers.labelled()).append("）");
    }

    private String word(String list) {
        return lexicon.word(list, random);
    }

    private int year() {
        return 1998 + random.nextInt(29);
    }

    private char numeral() {
        return NUMERALS.charAt(random.nextInt(NUMERALS.length()));
    }
}
