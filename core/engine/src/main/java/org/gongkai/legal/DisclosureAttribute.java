package org.gongkai.legal;

import java.util.Optional;

/**
 * How a document is to be disclosed (公开属性): whoever drafts it proposes one of the three, whoever signs it decides
 * (国办发〔2016〕80号).
 */
public enum DisclosureAttribute {
    /** Published without a request (主动公开), Articles 19 to 21. */
    PROACTIVE("proactive", "主动公开"),
    /** Handed out to whoever asks (依申请公开), Article 27. */
    ON_REQUEST("on-request", "依申请公开"),
    /** Not disclosed, with a reason in law (不予公开), Articles 14 to 16. */
    WITHHELD("withheld", "不予公开");

    private final String code;
    private final String term;

    DisclosureAttribute(String code, String term) {
        this.code = code;
        this.term = term;
    }

    /** Returns the word that rule packs and results use, for example {@code on-request}. */
    public String code() {
        return code;
    }

    /** Returns the statutory term in Chinese (法定用语). */
    public String term() {
        return term;
    }

    /** Returns the attribute whose {@link #code()} is {@code code}, or empty when there is none. */
    public static Optional<DisclosureAttribute> ofCode(String code) {
        for (DisclosureAttribute attribute : values()) {
            if (attribute.code.equals(code)) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }
}
