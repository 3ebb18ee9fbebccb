package org.gongkai.text;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    private final @Nullable LocalDate date;
    /** Worked out once asked for: embedded texts and headings are never asked. Whoever comes twice finds the same. */
    private @Nullable String digest;

    private SourceText(Builder builder) {
        this.name = builder.name;
        this.parts = List.copyOf(builder.parts);
        this.gaps = List.copyOf(builder.gaps);
        this.date = builder.date;
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

    /** Returns the day of formation marked on the document (成文日期), or {@code null} where nobody knows it. */
    public @Nullable LocalDate date() {
        return date;
    }

    /**
     * Returns the digest of name, places, text and, where it is known, date, {@code sha256:…}. It binds plans and decisions to this content; keep
     * it from the public, since a masked number can be guessed from it.
     */
    public String digest() {
        String known = digest;
        if (known == null) {
            known = digestOf();
            digest = known;
        }
        return known;
    }

    /** A gap of an embedded file as a whole is told at the part that holds the file's name. */
    private @Nullable Integer ownNamePart() {
        return parts.stream()
                .filter(part -> part.place().equals(Place.of(PlaceKind.FILE_NAME)))
                .map(TextPart::id)
                .findFirst()
                .orElse(null);
    }

    @Override
    public String toString() {
        return "source of " + parts.size() + " parts and " + gaps.size() + " gaps";
    }

    private String digestOf() {
        Sha256 sha = new Sha256();
        add(sha, name);
        for (TextPart part : parts) {
            add(sha, part.place().toString());
            add(sha, part.text());
        }
        if (date != null) {
            add(sha, date.toString());
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
        private final TableHeadings tables = new TableHeadings();
        private @Nullable LocalDate date;

        private Builder(String name) {
            this.name = name;
        }

        /** Adds a part at {@code place}. */
        public Builder part(Place place, String text) {
            return part(place, text, List.of());
        }

        /**
         * Adds a part with finer places in it, such as the cells of a row. What the first row of a table says above a cell
         * is taken for its heading.
         */
        public Builder part(Place place, String text, List<PlaceMark> marks) {
            return part(place, text, marks, tables.over(place, text, marks));
        }

        /**
         * Adds a row of a table with its cells and what stands above each of them.
         *
         * @param cells the first position of each cell
         * @param headings the heading of each cell's column (列标题), as many as {@code cells}, empty where a column has none;
         *     or none at all
         */
        public Builder part(Place place, String text, List<PlaceMark> cells, List<String> headings) {
            parts.add(new TextPart(parts.size(), place, text, new Cells(cells, headings)));
            return this;
        }

        /**
         * Sets the day of formation marked on the document (成文日期), from which a term of secrecy runs. It chooses neither law
         * nor rules, and says nothing of files embedded in the document. {@code null} where nobody knows it.
         */
        public Builder dated(@Nullable LocalDate day) {
            date = day;
            return this;
        }

        /** Adds all parts of the embedded file {@code fileName}, and its gaps. */
        public Builder embed(String fileName, SourceText inner) {
            int first = parts.size();
            for (TextPart part : inner.parts) {
                List<PlaceMark> inside = part.marks().stream()
                        .map(mark -> new PlaceMark(mark.from(), mark.place().within(fileName)))
                        .toList();
                part(part.place().within(fileName), part.text(), inside, part.headings());
            }
            for (Gap gap : inner.gaps) {
                Integer part = gap.part() == null ? inner.ownNamePart() : gap.part();
                gaps.add(part == null ? gap : gap.inPart(first + part));
            }
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
