package org.gongkai.documents.internal.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.documents.internal.xlsx.FormatToken.Kind;
import org.jspecify.annotations.Nullable;

/** One of the up to four forms of a number format (数字格式的一节), taken apart. Unchanged once made. */
final class FormatSection {
    private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)(-?\\d{1,30}(?:\\.\\d{1,30})?)");
    private static final Pattern ELAPSED = Pattern.compile("[hH]+|[mM]+|[sS]+");
    private static final List<String> GENERALS = List.of("G/通用格式", "通用格式", "GENERAL");
    private static final List<String> HALF_DAYS = List.of("上午/下午", "AM/PM", "A/P");

    private final String code;
    private final List<FormatToken> tokens = new ArrayList<>();
    private @Nullable String comparison;
    private BigDecimal bound = BigDecimal.ZERO;

    FormatSection(String code) {
        this.code = code;
        int at = 0;
        while (at < code.length()) {
            at = token(at);
        }
    }

    List<FormatToken> tokens() {
        return tokens;
    }

    boolean has(Kind kind) {
        return tokens.stream().anyMatch(t -> t.is(kind));
    }

    boolean isDate() {
        return has(Kind.DATE) || has(Kind.ELAPSED);
    }

    boolean hasCondition() {
        return comparison != null;
    }

    /** Returns whether the condition holds; there must be one. */
    boolean takes(BigDecimal number) {
        int order = number.compareTo(bound);
        return switch (String.valueOf(comparison)) {
            case "<" -> order < 0;
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            case ">=" -> order >= 0;
            case "<>" -> order != 0;
            default -> order == 0;
        };
    }

    private int token(int at) {
        char c = code.charAt(at);
        return switch (c) {
            case '"' -> quoted(at);
            case '\\' -> add(Kind.LITERAL, code.substring(at + 1, Math.min(at + 2, code.length())), at + 2);
            case '_', '*' -> at + 2;
            case '[' -> bracket(at);
            case '0', '#', '?' -> add(Kind.DIGIT, String.valueOf(c), at + 1);
            case '.' -> add(Kind.POINT, ".", at + 1);
            case ',' -> add(Kind.COMMA, ",", at + 1);
            case '%' -> add(Kind.PERCENT, "%", at + 1);
            case '@' -> add(Kind.TEXT, "@", at + 1);
            default -> letters(at);
        };
    }

    private int add(Kind kind, String text, int next) {
        tokens.add(new FormatToken(kind, text));
        return next;
    }

    private int quoted(int at) {
        int end = code.indexOf('"', at + 1);
        int until = end < 0 ? code.length() : end;
        return add(Kind.LITERAL, code.substring(at + 1, until), until + 1);
    }

    private int bracket(int at) {
        int end = code.indexOf(']', at);
        int until = end < 0 ? code.length() : end;
        String inside = code.substring(at + 1, until);
        Matcher condition = CONDITION.matcher(inside);
        if (condition.matches()) {
            comparison = condition.group(1);
            bound = new BigDecimal(condition.group(2));
        } else if (ELAPSED.matcher(inside).matches()) {
            add(Kind.ELAPSED, inside.toLowerCase(Locale.ROOT), until);
        } else if (inside.startsWith("$")) {
            int dash = inside.indexOf('-');
            add(Kind.LITERAL, inside.substring(1, dash < 0 ? inside.length() : dash), until);
        }
        return until + 1;
    }

    private int letters(int at) {
        for (String general : GENERALS) {
            if (code.regionMatches(true, at, general, 0, general.length())) {
                return add(Kind.GENERAL, general, at + general.length());
            }
        }
        for (String halves : HALF_DAYS) {
            if (code.regionMatches(true, at, halves, 0, halves.length())) {
                return add(Kind.HALF_DAY, halves, at + halves.length());
            }
        }
        char c = Character.toLowerCase(code.charAt(at));
        if (c == 'e' && at + 1 < code.length() && "+-".indexOf(code.charAt(at + 1)) >= 0
                || c == '/' && isFraction(at)) {
            return add(Kind.OTHER_NUMBER, String.valueOf(c), at + (c == 'e' ? 2 : 1));
        }
        boolean weekday = code.regionMatches(true, at, "aaa", 0, 3);
        if ("ymdhse".indexOf(c) < 0 && !weekday) {
            return add(Kind.LITERAL, String.valueOf(code.charAt(at)), at + 1);
        }
        int end = at;
        while (end < code.length() && Character.toLowerCase(code.charAt(end)) == c) {
            end++;
        }
        return add(Kind.DATE, code.substring(at, end).toLowerCase(Locale.ROOT), end);
    }

    private boolean isFraction(int at) {
        return at > 0 && "?#0".indexOf(code.charAt(at - 1)) >= 0;
    }
}
