package org.gongkai.rule;

import java.util.Collection;
import java.util.Map;

/**
 * Writes values one after the other so that no two lists of values read the same (规范化文本), for digests. Maps and
 * collections keep their order; give sorted ones.
 */
final class Canonical {
    /** Room for the length of a value before it. */
    private static final int NUMBER = 4;

    private final StringBuilder text;

    private Canonical(int room) {
        text = new StringBuilder(room);
    }

    /** Writes all of {@code values}. */
    static String of(Object... values) {
        int room = 16;
        for (Object value : values) {
            room += room(value);
        }
        Canonical canonical = new Canonical(room);
        for (Object value : values) {
            canonical.add(value);
        }
        return canonical.text.toString();
    }

    /** Guesses how much a value takes, so that long lists of terms are not copied time and again. */
    private static int room(Object value) {
        int room = NUMBER;
        if (value instanceof Collection<?> many) {
            for (Object one : many) {
                room += room(one);
            }
        } else if (value instanceof Map<?, ?> map) {
            room += room(map.values());
        } else if (value instanceof String word) {
            room += word.length();
        }
        return room;
    }

    private void add(Object value) {
        if (value instanceof Collection<?> many) {
            text.append(many.size()).append('[');
            many.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            text.append(map.size()).append('{');
            map.forEach((key, held) -> {
                add(key);
                add(held);
            });
        } else if (value instanceof Double number) {
            text.append(Long.toHexString(Double.doubleToLongBits(number))).append(';');
        } else {
            String word = value.toString();
            text.append(word.length()).append(':').append(word);
        }
    }
}
