package org.gongkai.text;

import java.util.Objects;

/**
 * From where on within a part a finer place applies (位置标记), for example the cells of a row.
 *
 * @param from the first UTF-16 position of the finer place
 * @param place the finer place
 */
public record PlaceMark(int from, Place place) {
    public PlaceMark {
        Objects.requireNonNull(place, "place");
        if (from < 0) {
            throw new IllegalArgumentException("a place mark lies within its part, got " + from);
        }
    }
}
