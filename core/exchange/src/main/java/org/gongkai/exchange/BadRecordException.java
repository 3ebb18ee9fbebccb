package org.gongkai.exchange;

import org.jspecify.annotations.Nullable;

/** A line that is not of the stated form (记录格式错误). The message says what is wrong and what to do, never what it holds. */
public final class BadRecordException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable RecordId id;

    /** Tells {@code what} is wrong and the {@code remedy}, with the record's id where that much could be read. */
    public BadRecordException(@Nullable RecordId id, String what, String remedy) {
        super(what + "; " + remedy);
        this.id = id;
    }

    /** Returns the record's id, or {@code null} where it could not be read. */
    public @Nullable RecordId id() {
        return id;
    }
}
