package org.gongkai.documents;

import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;

/**
 * How much of a file is read at most (处理限额). Over a limit the file gets a gap that says so; it is never cut silently.
 *
 * <p>Immutable. A host with a heap under 1 GB may lower them: a text of 30 MB is read and screened in 512 MB, one of 60 MB not.
 */
public final class DocumentLimits {
    private static final long MEGABYTE = 1L << 20;
    private static final DocumentLimits STANDARD = new DocumentLimits(new Builder());

    private final long maxFileBytes;
    private final long maxPartBytes;
    private final long maxTotalBytes;
    private final int maxEntries;
    private final int maxDepth;
    private final int maxXmlDepth;
    private final int maxXmlNodes;
    private final int maxCompressionRatio;

    private DocumentLimits(Builder builder) {
        this.maxFileBytes = builder.maxFileBytes;
        this.maxPartBytes = builder.maxPartBytes;
        this.maxTotalBytes = builder.maxTotalBytes;
        this.maxEntries = builder.maxEntries;
        this.maxDepth = builder.maxDepth;
        this.maxXmlDepth = builder.maxXmlDepth;
        this.maxXmlNodes = builder.maxXmlNodes;
        this.maxCompressionRatio = builder.maxCompressionRatio;
    }

    /** Returns the defaults: 64 MB a file and a part, 256 MB in all, 10,000 entries, 6 layers of files, XML depth 512, ratio 200. */
    public static DocumentLimits standard() {
        return STANDARD;
    }

    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the size of the largest file that is read. */
    public long maxFileBytes() {
        return maxFileBytes;
    }

    /** Returns the size of the largest part of a container, inflated. */
    public long maxPartBytes() {
        return maxPartBytes;
    }

    /** Returns the size of all parts of a container together, inflated, and of all layers of files in it. */
    public long maxTotalBytes() {
        return maxTotalBytes;
    }

    /** Returns how many entries a container may have, and how many files may lie in one in all. */
    public int maxEntries() {
        return maxEntries;
    }

    /** Returns how many layers of files may lie in each other, 1 for an archive of plain files. */
    public int maxDepth() {
        return maxDepth;
    }

    /** Returns how deep XML may be nested. */
    public int maxXmlDepth() {
        return maxXmlDepth;
    }

    /** Returns how many elements, texts and attributes all XML of a file may have together. */
    public int maxXmlNodes() {
        return maxXmlNodes;
    }

    /** Returns how many times larger than its compressed form a part over 4 MB may be. */
    public int maxCompressionRatio() {
        return maxCompressionRatio;
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
        return "limits of " + maxFileBytes + " bytes a file and " + maxTotalBytes + " bytes in all";
    }

    /** Collects limits; every one is at least 1. One thread, one set of limits. */
    public static final class Builder {
        private long maxFileBytes = 64 * MEGABYTE;
        private long maxPartBytes = 64 * MEGABYTE;
        private long maxTotalBytes = 256 * MEGABYTE;
        private int maxEntries = 10_000;
        private int maxDepth = 6;
        private int maxXmlDepth = 512;
        private int maxXmlNodes = 3_000_000;
        private int maxCompressionRatio = 200;

        private Builder() {}

        /** Sets the size of the largest file that is read. */
        public Builder maxFileBytes(long bytes) {
            maxFileBytes = positive(bytes);
            return this;
        }

        /** Sets the size of the largest part of a container, inflated. */
        public Builder maxPartBytes(long bytes) {
            maxPartBytes = positive(bytes);
            return this;
        }

        /** Sets the size of all parts of a container together, inflated. */
        public Builder maxTotalBytes(long bytes) {
            maxTotalBytes = positive(bytes);
            return this;
        }

        /** Sets how many entries a container may have, and how many files may lie in one in all. */
        public Builder maxEntries(int entries) {
            maxEntries = (int) positive(entries);
            return this;
        }

        /** Sets how many layers of files may lie in each other, 20 at most. */
        public Builder maxDepth(int layers) {
            if (layers > 20) {
                throw new IllegalArgumentException("layers are 20 at most, got " + layers);
            }
            maxDepth = (int) positive(layers);
            return this;
        }

        /** Sets how deep XML may be nested, 1,000 at most. */
        public Builder maxXmlDepth(int depth) {
            if (depth > 1000) {
                throw new IllegalArgumentException("XML depth is 1000 at most, got " + depth);
            }
            maxXmlDepth = (int) positive(depth);
            return this;
        }

        /** Sets how many elements, texts and attributes all XML of a file may have together. */
        public Builder maxXmlNodes(int nodes) {
            maxXmlNodes = (int) positive(nodes);
            return this;
        }

        /** Sets how many times larger than its compressed form a part over 4 MB may be. */
        public Builder maxCompressionRatio(int ratio) {
            maxCompressionRatio = (int) positive(ratio);
            return this;
        }

        /** Returns the limits. */
        public DocumentLimits build() {
            return new DocumentLimits(this);
        }

        private static long positive(long value) {
            if (value < 1) {
                throw new IllegalArgumentException("a limit is at least 1, got " + value);
            }
            return value;
        }
    }
}
