package org.gongkai.documents.internal.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.gongkai.documents.internal.xlsx.FormatToken.Kind;
import org.jspecify.annotations.Nullable;

/** Shows a day number as date and time (日期显示). One thread, one number. */
final class DateForm {
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400_000L);
    private static final long LAST_DAY = 2_958_465;
    private static final String WEEKDAYS = "一二三四五六日";

    private final List<FormatToken> tokens;
    private final LocalDateTime time;
    private final long millis;

    private DateForm(List<FormatToken> tokens, LocalDateTime time, long millis) {
        this.tokens = tokens;
        this.time = time;
        this.millis = millis;
    }

    /** Returns the point in time of a day number, or {@code null} if it has none. */
    static @Nullable LocalDateTime time(BigDecimal days, boolean from1904) {
        if (days.signum() < 0 || days.compareTo(BigDecimal.valueOf(LAST_DAY + 1)) >= 0) {
            return null;
        }
        long day = days.longValue();
        // the first program took 1900 for a leap year, and all others count its day 60 as it did
        LocalDateTime start = from1904
                ? LocalDateTime.of(1904, 1, 1, 0, 0)
                : day < 60 ? LocalDateTime.of(1899, 12, 31, 0, 0) : LocalDateTime.of(1899, 12, 30, 0, 0);
        return start.plusNanos(millis(days) * 1_000_000L);
    }

    private static long millis(BigDecimal days) {
        return days.multiply(DAY).setScale(0, RoundingMode.HALF_UP).longValue();
    }

    /** Returns the date and time as the format asks for; {@code null} if the number has none. */
    static @Nullable String show(FormatSection section, BigDecimal days, boolean from1904) {
        LocalDateTime time = time(days, from1904);
        if (time == null) {
            return null;
        }
        return new DateForm(section.tokens(), time, millis(days)).show();
    }

    private String show() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            FormatToken token = tokens.get(i);
            switch (token.kind()) {
                case DATE -> out.append(date(token.text(), i));
                case ELAPSED ->
                    out.append(
                            padded(elapsed(token.text().charAt(0)), token.text().length()));
                case HALF_DAY -> out.append(half(token.text()));
                case POINT ->
                    out.append(i + 1 < tokens.size() && tokens.get(i + 1).is(Kind.DIGIT) ? millisecond(i) : ".");
                case LITERAL, COMMA, OTHER_NUMBER -> out.append(token.text());
                default -> {}
            }
        }
        return out.toString();
    }

    private String date(String letters, int at) {
        int length = letters.length();
        return switch (letters.charAt(0)) {
            case 'y' -> length <= 2 ? padded(time.getYear() % 100, 2) : padded(time.getYear(), 4);
            case 'e' -> padded(time.getYear(), 4);
            case 'm' -> isMinute(at) ? padded(time.getMinute(), Math.min(length, 2)) : month(length);
            case 'd' -> day(length);
            case 'a' ->
                (length > 3 ? "星期" : "") + WEEKDAYS.charAt(time.getDayOfWeek().getValue() - 1);
            case 'h' -> padded(hour(), Math.min(length, 2));
            default -> padded(time.getSecond(), Math.min(length, 2));
        };
    }

    private String month(int length) {
        String name = time.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return switch (length) {
            case 1, 2 -> padded(time.getMonthValue(), length);
            case 3 -> name.substring(0, 3);
            case 5 -> name.substring(0, 1);
            default -> name;
        };
    }

    private String day(int length) {
        String name = time.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return length < 3 ? padded(time.getDayOfMonth(), length) : length == 3 ? name.substring(0, 3) : name;
    }

    private int hour() {
        boolean halves = tokens.stream().anyMatch(t -> t.is(Kind.HALF_DAY));
        return halves ? (time.getHour() + 11) % 12 + 1 : time.getHour();
    }

    private String half(String halves) {
        int slash = halves.indexOf('/');
        return time.getHour() < 12 ? halves.substring(0, slash) : halves.substring(slash + 1);
    }

    private long elapsed(char unit) {
        return millis / (unit == 'h' ? 3_600_000L : unit == 'm' ? 60_000L : 1000L);
    }

    private String millisecond(int point) {
        int digits = 0;
        while (point + digits + 1 < tokens.size()
                && tokens.get(point + digits + 1).is(Kind.DIGIT)) {
            digits++;
        }
        return "." + padded(millis % 1000, 3).substring(0, Math.min(3, digits));
    }

    /** The letter of months means minutes behind hours and before seconds. */
    private boolean isMinute(int at) {
        return isClock(at, -1, 'h') || isClock(at, 1, 's');
    }

    private boolean isClock(int at, int step, char unit) {
        for (int i = at + step; i >= 0 && i < tokens.size(); i += step) {
            FormatToken token = tokens.get(i);
            if (token.is(Kind.DATE) || token.is(Kind.ELAPSED)) {
                return token.text().charAt(0) == unit;
            }
        }
        return false;
    }

    private static String padded(long number, int length) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, Math.min(length, 20) - digits.length())) + digits;
    }
}
