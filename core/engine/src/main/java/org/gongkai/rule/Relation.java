package org.gongkai.rule;

import java.util.Objects;
import java.util.Optional;

/**
 * How a rule relates to another one (规则关系). It decides nothing of what the rule finds.
 *
 * @param type in which way
 * @param rule the id of the other rule
 */
public record Relation(Type type, String rule) {
    public Relation {
        Objects.requireNonNull(type, "type");
        if (!RuleBuilder.isId(rule)) {
            throw new IllegalArgumentException("an id is lower-case words joined by `.` and `-`, got `" + rule
                    + "`; name the other rule by its id");
        }
    }

    /** The ways in which rules relate (关系类型). */
    public enum Type {
        /** Made from the other one (派生). */
        DERIVED("derived"),
        /** Takes the place of the other one, which is out of use (取代). */
        OBSOLETE("obsolete"),
        /** Has taken in the other one (并入). */
        MERGED("merged"),
        /** Was called by the other id (更名). */
        RENAMED("renamed"),
        /** Looks for something alike (近似). */
        SIMILAR("similar");

        private final String code;

        Type(String code) {
            this.code = code;
        }

        /** Returns the word that rule packs use, for example {@code derived}. */
        public String code() {
            return code;
        }

        /** Returns the type whose {@link #code()} is {@code code}, or empty when there is none. */
        public static Optional<Type> ofCode(String code) {
            for (Type type : values()) {
                if (type.code.equals(code)) {
                    return Optional.of(type);
                }
            }
            return Optional.empty();
        }
    }
}
