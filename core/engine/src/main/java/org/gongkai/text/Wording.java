package org.gongkai.text;

import java.util.Locale;

/**
 * What is said to a reader, in both languages of the project (中英文表述).
 *
 * @param zh the Chinese words
 * @param en the English words
 */
public record Wording(String zh, String en) {
    public Wording {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a wording has words in both languages, got a blank one");
        }
    }

    /** Returns the Chinese words for a Chinese locale, the English words for any other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
