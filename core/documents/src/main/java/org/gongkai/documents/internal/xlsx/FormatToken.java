package org.gongkai.documents.internal.xlsx;

/**
 * A piece of a number format (数字格式的成分).
 *
 * @param kind what it is
 * @param text its characters; of a literal those that are shown
 */
record FormatToken(Kind kind, String text) {
    /** What a piece stands for (成分类别). */
    enum Kind {
        LITERAL,
        /** One digit: {@code 0}, {@code #} or {@code ?}. */
        DIGIT,
        POINT,
        COMMA,
        PERCENT,
        /** An exponent or a fraction bar: the number is shown in plain digits instead. */
        OTHER_NUMBER,
        /** Letters of a date or time, such as {@code yyyy}. */
        DATE,
        /** Hours, minutes or seconds that have passed in all, such as {@code [h]}. */
        ELAPSED,
        HALF_DAY,
        GENERAL,
        TEXT
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
