package org.gongkai.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.text.Fold;
import org.gongkai.text.FoldTable;
import org.jspecify.annotations.Nullable;

/**
 * A term of secrecy as a mark states it (保密期限): so long, until a day, or without end. A term that ends with an event cannot
 * be reckoned and is none.
 *
 * @param counted how long from the day of formation, or {@code null}
 * @param lastDay the last day it runs, or {@code null}; both {@code null} where it has no end
 */
record SecrecyTerm(@Nullable Period counted, @Nullable LocalDate lastDay) {
    private static final FoldTable FOLDED =
            FoldTable.of(EnumSet.of(Fold.WIDTH, Fold.TRADITIONAL, Fold.DIGIT, Fold.INVISIBLE, Fold.COMBINING));
    private static final Pattern BLANK = Pattern.compile("\\s");
    private static final Pattern ENDLESS = Pattern.compile("长期|永久");
    private static final String NUMBER = "[\\d零一二两三四五六七八九十百]";
    private static final Pattern DAY = Pattern.compile("(?<!\\d)((?:19|2\\d)\\d\\d|[一二][零一二三四五六七八九]{3})年(?:(" + NUMBER
            + "{1,3})月(?:(" + NUMBER + "{1,3})日)?)?(前?)");
    private static final Pattern COUNT = Pattern.compile("(半|" + NUMBER + "{1,4})(年|个月|月|日|天|周|小时)");
    private static final String DIGITS = "零一二三四五六七八九";

    /** Returns {@code text} in the form in which terms are read: folded, without blanks. */
    static String plain(String text) {
        return BLANK.matcher(FOLDED.fold(text)).replaceAll("");
    }

    /** Returns the term in {@code plain}, or empty where there is none that can be reckoned. */
    static Optional<SecrecyTerm> in(String plain) {
        if (ENDLESS.matcher(plain).find()) {
            return Optional.of(new SecrecyTerm(null, null));
        }
        Matcher day = DAY.matcher(plain);
        if (day.find()) {
            return lastDay(day).map(last -> new SecrecyTerm(null, last));
        }
        Matcher count = COUNT.matcher(plain);
        return count.find()
                ? period(count.group(1), count.group(2)).map(so -> new SecrecyTerm(so, null))
                : Optional.empty();
    }

    private static Optional<LocalDate> lastDay(Matcher day) {
        int year = number(day.group(1));
        String month = day.group(2);
        String date = day.group(3);
        boolean before = !day.group(4).isEmpty();
        try {
            if (month == null) {
                return Optional.of(before ? LocalDate.of(year - 1, 12, 31) : LocalDate.of(year, 12, 31));
            } else if (date == null) {
                YearMonth named = YearMonth.of(year, number(month));
                return Optional.of((before ? named.minusMonths(1) : named).atEndOfMonth());
            }
            LocalDate named = LocalDate.of(year, number(month), number(date));
            return Optional.of(before ? named.minusDays(1) : named);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Hours end with the day they reach into. */
    private static Optional<Period> period(String number, String unit) {
        if (number.equals("半")) {
            return unit.equals("年") ? Optional.of(Period.ofMonths(6)) : Optional.empty();
        }
        int many = number(number);
        return Optional.of(
                switch (unit) {
                    case "年" -> Period.ofYears(many);
                    case "个月", "月" -> Period.ofMonths(many);
                    case "周" -> Period.ofWeeks(many);
                    case "小时" -> Period.ofDays((many + 23) / 24);
                    default -> Period.ofDays(many);
                });
    }

    /** Reads 20, 二十, 二零 and 一百二十. */
    private static int number(String word) {
        int sum = 0;
        int open = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '十' || c == '百') {
                sum += Math.max(open, 1) * (c == '十' ? 10 : 100);
                open = 0;
            } else {
                int digit = c == '两' ? 2 : DIGITS.indexOf(c);
                open = open * 10 + (digit >= 0 ? digit : c - '0');
            }
        }
        return sum + open;
    }
}
