package org.gongkai.rule;

import java.util.Collection;
import java.util.Map;

/**
 * Writes values one after the other so that no two lists of values read the same (规范化文本), for digests. Maps and
 * collections keep their order; give sorted ones.
 */
final class Canonical {
    private final StringBuilder text = new StringBuilder();

    /** Writes all of {@code values}. */
    static String of(Object... values) {
        Canonical canonical = new Canonical();
        for (Object value : values) {
            canonical.add(value);
        }
        return canonical.text.toString();
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
