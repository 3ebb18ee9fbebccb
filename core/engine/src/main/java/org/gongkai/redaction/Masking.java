package org.gongkai.redaction;

import org.gongkai.rule.Division;
import org.gongkai.rule.Mask;
import org.gongkai.text.Visibility;

/**
 * Applies masks (遮盖处理). Whatever comes in, what goes out differs from it: what is too short for its mask is covered
 * whole. Blanks, dashes, tabs and line breaks stay, so that tables keep their form; invisible characters go.
 */
public final class Masking {
    private static final String STAR = "*";
    private static final String BAR = "█";

    private Masking() {}

    /** Returns {@code value} with all but the characters that {@code mask} keeps replaced by {@code *}. */
    public static String apply(Mask mask, String value) {
        Division last = mask.keepTo();
        return last == null ? counted(mask, value) : toDivision(last, value);
    }

    private static String toDivision(Division last, String value) {
        StringBuilder significant = new StringBuilder(value.length());
        value.codePoints().filter(Masking::isSignificant).forEach(significant::appendCodePoint);
        int kept = AddressDivisions.kept(significant.toString(), last);
        StringBuilder masked = new StringBuilder(value.length());
        int n = 0;
        for (int codePoint : value.codePoints().toArray()) {
            if (isSignificant(codePoint)) {
                masked.append(n < kept ? Character.toString(codePoint) : STAR);
                n += Character.charCount(codePoint);
            } else if (isLayout(codePoint)) {
                masked.appendCodePoint(codePoint);
            }
        }
        return n <= kept || masked.toString().equals(value) ? cover(value) : masked.toString();
    }

    private static String counted(Mask mask, String value) {
        int kept = keptFrom(mask, value);
        String head = value.substring(0, kept);
        int significant = (int) head.codePoints().filter(Masking::isSignificant).count();
        boolean covered = mask.first() + mask.last() >= significant;
        StringBuilder masked = new StringBuilder(value.length());
        int n = 0;
        for (int codePoint : head.codePoints().toArray()) {
            if (isSignificant(codePoint)) {
                boolean keep = !covered && (n < mask.first() || n >= significant - mask.last());
                n++;
                masked.append(keep ? Character.toString(codePoint) : STAR);
            } else if (isLayout(codePoint)) {
                masked.appendCodePoint(codePoint);
            }
        }
        String result = masked + value.substring(kept);
        return significant == 0 || result.equals(value) ? cover(value) : result;
    }

    /** Returns a bar as long as {@code value} reads, three long where nothing of it does; line breaks and tabs stay. */
    public static String cover(String value) {
        StringBuilder covered = new StringBuilder(value.length());
        value.codePoints().forEach(codePoint -> {
            if (isBreak(codePoint)) {
                covered.appendCodePoint(codePoint);
            } else if (isSignificant(codePoint) || isLayout(codePoint)) {
                covered.append(BAR);
            }
        });
        if (covered.isEmpty()) {
            return BAR.repeat(3);
        }
        return covered.toString().equals(value) ? covered + BAR : covered.toString();
    }

    private static int keptFrom(Mask mask, String value) {
        String from = mask.keepFrom();
        if (from == null) {
            return value.length();
        }
        int at = value.indexOf(from);
        return at > 0 ? at : value.length();
    }

    private static boolean isSignificant(int codePoint) {
        return !isLayout(codePoint) && !Visibility.isUnseen(codePoint);
    }

    private static boolean isLayout(int codePoint) {
        return isBreak(codePoint) || Visibility.isBlank(codePoint) || Visibility.isDash(codePoint);
    }

    private static boolean isBreak(int codePoint) {
        return codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
    }
}
