package org.gongkai.exchange.internal.html;

import java.util.Locale;

/** The page's words in the reader's language (页面用语). */
public record Speech(Locale locale) {
    boolean isChinese() {
        return locale.getLanguage().equals("zh");
    }

    /** Returns the words for this reader. */
    public String say(String zh, String en) {
        return isChinese() ? zh : en;
    }
}
