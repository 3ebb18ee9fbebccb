package org.gongkai.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Where in a document something stands (位置), in the words a clerk uses: page, paragraph, cell, header, comment. A place in
 * an embedded file tells the path to it, outermost file first.
 *
 * <p>Immutable. A place never holds text of the document's body; names of sheets and embedded files stand in it as they are,
 * and readers give each such name as a part of its own too, so that it is screened.
 */
public final class Place {
    private static final String INSIDE = " › ";

    private final PlaceKind kind;
    private final String label;
    private final List<String> path;

    private Place(PlaceKind kind, String label, List<String> path) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.label = Objects.requireNonNull(label, "label");
        this.path = List.copyOf(path);
    }

    /** Returns a place of which a document has one, such as its title. */
    public static Place of(PlaceKind kind) {
        return new Place(kind, "", List.of());
    }

    /** Returns the numbered place, counted from 1. */
    public static Place of(PlaceKind kind, int number) {
        if (number < 1) {
            throw new IllegalArgumentException("places count from 1, got " + number);
        }
        return new Place(kind, Integer.toString(number), List.of());
    }

    /** Returns the named place, for example the property {@code author} or the cell {@code Sheet1!B7}. */
    public static Place of(PlaceKind kind, String label) {
        return new Place(kind, label, List.of());
    }

    /** Returns this place within the embedded file {@code fileName}; the outer of two files is added last. */
    public Place within(String fileName) {
        List<String> longer = new ArrayList<>(List.of(fileName));
        longer.addAll(path);
        return new Place(kind, label, longer);
    }

    /** Returns what kind of place it is. */
    public PlaceKind kind() {
        return kind;
    }

    /** Returns the number or name that tells it from others of its kind, empty where there is one only. */
    public String label() {
        return label;
    }

    /** Returns the names of the embedded files that hold it, the outermost first; empty in the document itself. */
    public List<String> path() {
        return path;
    }

    /** Returns the place in the reader's language, for example {@code 第12段} or {@code 附件.zip › 名单.xlsx › Sheet1!B7}. */
    public String in(Locale locale) {
        return prefix() + (locale.getLanguage().equals("zh") ? kind.zh(label) : kind.en(label));
    }

    /** Returns the place as results print it, for example {@code paragraph 12}. */
    @Override
    public String toString() {
        return prefix() + kind.en(label);
    }

    private String prefix() {
        return path.isEmpty() ? "" : String.join(INSIDE, path) + INSIDE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place place
                && kind == place.kind
                && label.equals(place.label)
                && path.equals(place.path);
    }

    @Override
    public int hashCode() {
        return 31 * kind.name().hashCode() + 17 * path.hashCode() + label.hashCode();
    }
}
