package org.gongkai.tika;

import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;

/**
 * How much of a file is read at most (处理限额). Over a limit the file gets a gap that says so; it is never cut silently.
 *
 * <p>Immutable.
 */
public final class TikaLimits {
    private static final long MEGABYTE = 1L << 20;
    private static final TikaLimits STANDARD = new TikaLimits(new Builder());

    private final long maxFileBytes;
    private final long maxInflatedBytes;
    private final int maxEntries;
    private final int maxCompressionRatio;
    private final int maxEmbeddedFiles;
    private final int maxEmbeddedDepth;
    private final long maxCharacters;

    private TikaLimits(Builder builder) {
        this.maxFileBytes = builder.maxFileBytes;
        this.maxInflatedBytes = builder.maxInflatedBytes;
        this.maxEntries = builder.maxEntries;
        this.maxCompressionRatio = builder.maxCompressionRatio;
        this.maxEmbeddedFiles = builder.maxEmbeddedFiles;
        this.maxEmbeddedDepth = builder.maxEmbeddedDepth;
        this.maxCharacters = builder.maxCharacters;
    }

    /**
     * Returns the defaults: 64 MB a file, 256 MB inflated in all, 10,000 entries, ratio 200, 1,000 embedded files to depth 6,
     * 20 million characters.
     */
    public static TikaLimits standard() {
        return STANDARD;
    }

    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the size of the largest file that is read, embedded ones included. */
    public long maxFileBytes() {
        return maxFileBytes;
    }

    /** Returns the size of all content of containers and all embedded files together, inflated. */
    public long maxInflatedBytes() {
        return maxInflatedBytes;
    }

    /** Returns how many entries a container may have. */
    public int maxEntries() {
        return maxEntries;
    }

    /** Returns how many times larger than its compressed form an entry over 4 MB may be. */
    public int maxCompressionRatio() {
        return maxCompressionRatio;
    }

    /** Returns how many embedded files of a document are read, those in embedded files included. */
    public int maxEmbeddedFiles() {
        return maxEmbeddedFiles;
    }

    /** Returns how deep embedded files may lie in one another; 1 reads those of the document itself only. */
    public int maxEmbeddedDepth() {
        return maxEmbeddedDepth;
    }

    /** Returns how many UTF-16 units of text are read of a document in all. */
    public long maxCharacters() {
        return maxCharacters;
    }

    /** Returns whether a file of that size is read; ask before reading it into memory. */
    public boolean allowsFileOf(long bytes) {
        return bytes <= maxFileBytes;
    }

    /** Returns the gap of a file of {@code bytes} that is over {@link #maxFileBytes}. */
    public Gap tooLarge(long bytes) {
        return Gap.of(GapCause.LIMIT)
                .saying(
                        "文件大小 " + bytes + " 字节，允许 " + maxFileBytes + " 字节",
                        "the file has " + bytes + " bytes, allowed are " + maxFileBytes);
    }

    @Override
    public String toString() {
        return "limits of " + maxFileBytes + " bytes a file and " + maxInflatedBytes + " bytes inflated";
    }

    /** Collects limits; every one is at least 1. One thread, one set of limits. */
    public static final class Builder {
        private long maxFileBytes = 64 * MEGABYTE;
        private long maxInflatedBytes = 256 * MEGABYTE;
        private int maxEntries = 10_000;
        private int maxCompressionRatio = 200;
        private int maxEmbeddedFiles = 1_000;
        private int maxEmbeddedDepth = 6;
        private long maxCharacters = 20_000_000;

        private Builder() {}

        /** Sets the size of the largest file that is read, 1 GB at most. */
        public Builder maxFileBytes(long bytes) {
            if (bytes > 1024 * MEGABYTE) {
                throw new IllegalArgumentException("a file has 1 GB at most, got " + bytes);
            }
            maxFileBytes = positive(bytes);
            return this;
        }

        /** Sets the size of all content of containers and all embedded files together, inflated. */
        public Builder maxInflatedBytes(long bytes) {
            maxInflatedBytes = positive(bytes);
            return this;
        }

        /** Sets how many entries a container may have. */
        public Builder maxEntries(int entries) {
            maxEntries = (int) positive(entries);
            return this;
        }

        /** Sets how many times larger than its compressed form an entry over 4 MB may be. */
        public Builder maxCompressionRatio(int ratio) {
            maxCompressionRatio = (int) positive(ratio);
            return this;
        }

        /** Sets how many embedded files of a document are read. */
        public Builder maxEmbeddedFiles(int files) {
            maxEmbeddedFiles = (int) positive(files);
            return this;
        }

        /** Sets how deep embedded files may lie in one another, 20 at most. */
        public Builder maxEmbeddedDepth(int depth) {
            if (depth > 20) {
                throw new IllegalArgumentException("embedded files are read to depth 20 at most, got " + depth);
            }
            maxEmbeddedDepth = (int) positive(depth);
            return this;
        }

        /** Sets how many UTF-16 units of text are read of a document in all. */
        public Builder maxCharacters(long characters) {
            maxCharacters = positive(characters);
            return this;
        }

        /** Returns the limits. */
        public TikaLimits build() {
            return new TikaLimits(this);
        }

        private static long positive(long value) {
            if (value < 1) {
                throw new IllegalArgumentException("a limit is at least 1, got " + value);
            }
            return value;
        }
    }
}
