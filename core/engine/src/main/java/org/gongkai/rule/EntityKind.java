package org.gongkai.rule;

import java.util.Optional;

/** What sort of name a recogniser finds (命名实体类别). */
public enum EntityKind {
    /** A natural person (人名). */
    PERSON("person"),
    /** A place (地名). */
    PLACE("place"),
    /** A body or company (机构名). */
    ORGANISATION("organisation");

    private final String code;

    EntityKind(String code) {
        this.code = code;
    }

    /** Returns the word that rule packs use, for example {@code person}. */
    public String code() {
        return code;
    }

    /** Returns the kind whose {@link #code()} is {@code code}, or empty when there is none. */
    public static Optional<EntityKind> ofCode(String code) {
        for (EntityKind kind : values()) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
