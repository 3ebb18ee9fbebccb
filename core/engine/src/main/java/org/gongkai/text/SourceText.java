package org.gongkai.text;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The text under review (待审查文本): the original in its parts with their places, and what of it could not be read.
 *
 * <p>Immutable and thread-safe; {@link #toString} never prints content.
 */
public final class SourceText {
    private static final int BLOCK = 4096;

    private final String name;
    private final List<TextPart> parts;
    private final List<Gap> gaps;
    private final String digest;

    private SourceText(Builder builder) {
        this.name = builder.name;
        this.parts = List.copyOf(builder.parts);
        this.gaps = List.copyOf(builder.gaps);
        this.digest = digestOf(name, parts);
    }

    /** Returns a source of one part, {@code text} as a whole. */
    public static SourceText of(String text) {
        return builder("text").part(Place.of(PlaceKind.TEXT), text).build();
    }

    /**
     * Starts a source.
     *
     * @param name where it came from, for example a file's name; it may be confidential itself
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** Returns where the text came from, for example a file's name. */
    public String name() {
        return name;
    }

    /** Returns the parts in document order, numbered from 0. */
    public List<TextPart> parts() {
        return parts;
    }

    /**
     * Returns the part numbered {@code id}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public TextPart part(int id) {
        if (id < 0 || id >= parts.size()) {
            throw new IllegalArgumentException("the source has parts 0 to " + (parts.size() - 1) + ", got " + id);
        }
        return parts.get(id);
    }

    /** Returns what the reader of the document could not examine (未审部分). */
    public List<Gap> gaps() {
        return gaps;
    }

    /**
     * Returns the digest of name, places and text, {@code sha256:…}. It binds plans and decisions to this content; keep
     * it from the public, since a masked number can be guessed from it.
     */
    public String digest() {
        return digest;
    }

    @Override
    public String toString() {
        return "source of " + parts.size() + " parts and " + gaps.size() + " gaps";
    }

    private static String digestOf(String name, List<TextPart> parts) {
        Sha256 sha = new Sha256();
        add(sha, name);
        for (TextPart part : parts) {
            add(sha, part.place().toString());
            add(sha, part.text());
        }
        return sha.finish();
    }

    /** Adds length and UTF-16 units as they are: an encoder would make all halves of pairs the same. */
    private static void add(Sha256 sha, String text) {
        sha.add(ByteBuffer.allocate(4).putInt(2 * text.length()).array());
        for (int from = 0; from < text.length(); from += BLOCK) {
            int to = Math.min(from + BLOCK, text.length());
            ByteBuffer bytes = ByteBuffer.allocate(2 * (to - from));
            bytes.asCharBuffer().put(text, from, to);
            sha.add(bytes.array());
        }
    }

    /** Collects parts and gaps in document order. One thread, one source. */
    public static final class Builder {
        private final String name;
        private final List<TextPart> parts = new ArrayList<>();
        private final List<Gap> gaps = new ArrayList<>();

        private Builder(String name) {
            this.name = name;
        }

        /** Adds a part at {@code place}. */
        public Builder part(Place place, String text) {
            return part(place, text, List.of());
        }

        /** Adds a part with finer places in it, such as the cells of a row. */
        public Builder part(Place place, String text, List<PlaceMark> marks) {
            parts.add(new TextPart(parts.size(), place, text, marks));
            return this;
        }

        /** Adds what could not be examined. */
        public Builder gap(Gap gap) {
            gaps.add(gap);
            return this;
        }

        /** Returns the number that the next part gets. */
        public int nextPart() {
            return parts.size();
        }

        /** Returns the source. */
        public SourceText build() {
            return new SourceText(this);
        }
    }
}
