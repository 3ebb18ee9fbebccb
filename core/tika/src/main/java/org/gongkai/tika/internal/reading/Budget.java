package org.gongkai.tika.internal.reading;

import org.gongkai.tika.TikaLimits;

/** What may still be read of a document and all files in it (剩余额度). One thread, one document. */
final class Budget {
    private final TikaLimits limits;
    private long characters;
    private long inflated;
    private int files;
    private boolean spent;

    Budget(TikaLimits limits) {
        this.limits = limits;
        this.characters = limits.maxCharacters();
        this.inflated = limits.maxInflatedBytes();
        this.files = limits.maxEmbeddedFiles();
    }

    TikaLimits limits() {
        return limits;
    }

    /** Returns whether text of that length may be taken; once refused, always refused. */
    boolean takesText(int length) {
        spent |= length > characters;
        characters -= spent ? 0 : length;
        return !spent;
    }

    boolean takesFile() {
        files--;
        return files >= 0;
    }

    /** Returns how large the next embedded file may be. */
    long nextFile() {
        return Math.min(inflated, limits.maxFileBytes());
    }

    void inflate(long bytes) {
        inflated -= bytes;
    }
}
