package org.gongkai.rule;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a rule's findings are covered (遮盖方式).
 *
 * @param kind the way
 * @param name for {@link Kind#MASK} the mask's name in the mask table, for {@link Kind#LABEL} the words; else {@code null}
 */
public record RedactionStyle(Kind kind, @Nullable String name) {
    /** Never covered and then published: a person decides (不得遮盖后公开). */
    public static final RedactionStyle NOT_PERMITTED = new RedactionStyle(Kind.NOT_PERMITTED, null);
    /** A bar over every character (整体遮盖). */
    public static final RedactionStyle COVER = new RedactionStyle(Kind.COVER, null);

    public RedactionStyle {
        Objects.requireNonNull(kind, "kind");
        if ((kind == Kind.MASK || kind == Kind.LABEL) != (name != null)) {
            throw new IllegalArgumentException("a mask and a label have a name, other ways of covering have none");
        }
        if (name != null && name.isBlank()) {
            throw new IllegalArgumentException("a mask's name and a label's words are not blank; write some");
        }
    }

    /** Returns the mask of that name. */
    public static RedactionStyle mask(String name) {
        return new RedactionStyle(Kind.MASK, name);
    }

    /** Returns whether the finding may be covered and the rest published. */
    public boolean isPermitted() {
        return kind != Kind.NOT_PERMITTED;
    }

    /** The ways of covering. */
    public enum Kind {
        /** Not to be covered and published. */
        NOT_PERMITTED,
        /** First and last characters kept, the others hidden. */
        MASK,
        /** A bar over every character. */
        COVER,
        /** Words in its place, for example ［依据条例第十五条隐去］. */
        LABEL,
        /** The surname and 某, with numbers where several persons would read the same. */
        PERSON_NAME
    }
}
