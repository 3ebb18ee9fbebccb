package org.gongkai.text;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was not examined, and why (未审部分). A text with a gap is never publishable.
 *
 * <p>Immutable; holds no content of the document.
 */
public final class Gap {
    private final GapCause cause;
    private final @Nullable Integer part;
    private final @Nullable Wording detail;

    private Gap(GapCause cause, @Nullable Integer part, @Nullable Wording detail) {
        this.cause = Objects.requireNonNull(cause, "cause");
        this.part = part;
        this.detail = detail;
    }

    /** Returns a gap that concerns the document as a whole. */
    public static Gap of(GapCause cause) {
        return new Gap(cause, null, null);
    }

    /** Returns this gap with words on where or why; they must hold no text of the document. */
    public Gap saying(String zh, String en) {
        return new Gap(cause, part, new Wording(zh, en));
    }

    /** Returns this gap for the part numbered {@code id}. */
    public Gap inPart(int id) {
        return new Gap(cause, id, detail);
    }

    /** Returns why it was not examined. */
    public GapCause cause() {
        return cause;
    }

    /** Returns the number of the part it concerns, or {@code null} for the document as a whole. */
    public @Nullable Integer part() {
        return part;
    }

    /** Returns the gap in words: the cause, and the detail where there is one. */
    public String says(Locale locale) {
        String words = cause.says().in(locale);
        if (detail == null) {
            return words;
        }
        return locale.getLanguage().equals("zh") ? words + "：" + detail.zh() : words + ": " + detail.en();
    }

    @Override
    public String toString() {
        return "gap " + cause.code() + (part == null ? "" : " in part " + part);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Gap gap
                && cause == gap.cause
                && Objects.equals(part, gap.part)
                && Objects.equals(detail, gap.detail);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cause.code(), part, detail);
    }
}
