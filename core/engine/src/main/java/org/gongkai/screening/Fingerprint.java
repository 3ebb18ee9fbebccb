package org.gongkai.screening;

import java.util.regex.Pattern;

/**
 * What one finding is known by when a person suppresses it (发现指纹). It tells neither what was found nor where: made with the
 * host's key it starts with {@code h1:}, without one it starts with {@code o1:} and only counts.
 *
 * @param text the fingerprint as files and results write it
 */
public record Fingerprint(String text) {
    private static final Pattern KEYED = Pattern.compile("h1:[0-9a-f]{64}");
    private static final Pattern COUNTED = Pattern.compile("o1:\\d{1,9}\\.\\d{1,9}/\\d{1,9}\\.\\d{1,9}/\\d{1,9}");

    public Fingerprint {
        if (!KEYED.matcher(text).matches() && !COUNTED.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "a fingerprint starts with `h1:` or `o1:`, got another text; copy it from a result");
        }
    }

    /** Returns whether it was made with a key. */
    public boolean isKeyed() {
        return text.startsWith("h1:");
    }

    @Override
    public String toString() {
        return text;
    }
}
