package org.gongkai.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.match.GapClass;
import org.gongkai.match.GapTolerance;

/**
 * A classification mark (密级标志): level, star and term as in {@code 机密★20年}, with blanks between them.
 *
 * @param levels the levels, for example {@code 绝密}; {@code 级} may follow one
 * @param stars the signs behind the level, none where the level and its term stand alone
 * @param term whether a term stands behind them
 */
public record Marking(List<String> levels, List<String> stars, TermUse term) {
    private static final String NUMBER = "[\\d〇零一二两三四五六七八九十百半]";
    private static final String EVENT =
            "\\p{Han}{0,10}(公布|发布|公开|启用|实施|施行|宣布|召开|开始|结束|完成|开考|启封|揭晓|出台|签署|生效|解密|通过|批准)之?[前后时止]";

    public Marking {
        levels = List.copyOf(levels);
        stars = List.copyOf(stars);
        if (levels.isEmpty()
                || levels.stream().anyMatch(String::isBlank)
                || stars.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "a marking without a level, or with a blank word; write what it is made of");
        }
        if (stars.isEmpty() && term != TermUse.NEEDED) {
            throw new IllegalArgumentException(
                    "a marking without a star and without a term is a word; add `stars`, need a `term` or look for a term list");
        }
    }

    /** Returns the pattern, which leaves out what {@code gap} takes away. */
    String pattern(GapTolerance gap) {
        String blank = gap.of().contains(GapClass.SPACE) ? "" : "\\s{0,4}";
        String star = stars.isEmpty() ? "" : blank + oneOf(stars);
        String until = blank + "(长期|永久|" + counted(blank) + "|" + dated(blank) + "|" + EVENT + ")";
        return oneOf(levels)
                + "级?"
                + star
                + switch (term) {
                    case NEEDED -> until;
                    case OPTIONAL -> "(" + until + ")?";
                    case NONE -> "";
                };
    }

    private static String counted(String blank) {
        return NUMBER + "{1,4}" + blank + "(年|个月|月|日|天|周|小时)";
    }

    private static String dated(String blank) {
        String month = "(" + blank + NUMBER + "{1,3}" + blank + "月)?";
        String day = "(" + blank + NUMBER + "{1,3}" + blank + "日)?";
        return NUMBER + "{4}" + blank + "年" + month + day + "[前后止]?";
    }

    private static String oneOf(List<String> words) {
        return words.stream().map(Marking::literal).collect(Collectors.joining("|", "(", ")"));
    }

    private static String literal(String word) {
        return word.codePoints()
                .mapToObj(c -> (c < 0x80 && !isPlain(c) ? "\\" : "") + Character.toString(c))
                .collect(Collectors.joining());
    }

    private static boolean isPlain(int c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    String canonical() {
        return Canonical.of(levels, stars, term.code());
    }

    /** Whether a mark has a term (期限要求). */
    public enum TermUse {
        /** Only with a term (须有期限). */
        NEEDED("needed"),
        /** With or without one (可有期限). */
        OPTIONAL("optional"),
        /** What is found ends before a term (不含期限). */
        NONE("none");

        private final String code;

        TermUse(String code) {
            this.code = code;
        }

        /** Returns the word that rule packs use, for example {@code optional}. */
        public String code() {
            return code;
        }

        /** Returns the use whose {@link #code()} is {@code code}, or empty when there is none. */
        public static Optional<TermUse> ofCode(String code) {
            for (TermUse use : values()) {
                if (use.code.equals(code)) {
                    return Optional.of(use);
                }
            }
            return Optional.empty();
        }
    }
}
