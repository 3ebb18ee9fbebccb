package org.gongkai.text;

import java.util.Locale;
import java.util.Objects;

/**
 * Where in a document something stands (位置), in the words a clerk uses: page, paragraph, cell, header, comment.
 *
 * <p>Immutable. A place never holds text of the document's body.
 */
public final class Place {
    private final PlaceKind kind;
    private final String label;

    private Place(PlaceKind kind, String label) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.label = Objects.requireNonNull(label, "label");
    }

    /** Returns a place of which a document has one, such as its title. */
    public static Place of(PlaceKind kind) {
        return new Place(kind, "");
    }

    /** Returns the numbered place, counted from 1. */
    public static Place of(PlaceKind kind, int number) {
        if (number < 1) {
            throw new IllegalArgumentException("places count from 1, got " + number);
        }
        return new Place(kind, Integer.toString(number));
    }

    /** Returns the named place, for example the property {@code author} or the cell {@code Sheet1!B7}. */
    public static Place of(PlaceKind kind, String label) {
        return new Place(kind, label);
    }

    /** Returns what kind of place it is. */
    public PlaceKind kind() {
        return kind;
    }

    /** Returns the number or name that tells it from others of its kind, empty where there is one only. */
    public String label() {
        return label;
    }

    /** Returns the place in the reader's language, for example {@code 第12段} or {@code paragraph 12}. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? kind.zh(label) : toString();
    }

    /** Returns the place as results print it, for example {@code paragraph 12}. */
    @Override
    public String toString() {
        return kind.en(label);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place place && kind == place.kind && label.equals(place.label);
    }

    @Override
    public int hashCode() {
        return 31 * kind.name().hashCode() + label.hashCode();
    }
}
