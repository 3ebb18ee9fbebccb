package org.gongkai.rulepack.internal.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.text.Wording;

/**
 * Keys with their values (映射), in the order of the file.
 *
 * @param line where it starts
 * @param entries by key
 */
public record MapNode(int line, Map<String, Entry> entries) implements Node {
    public MapNode {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    @Override
    public Wording form() {
        return new Wording("映射", "a mapping");
    }

    /** Returns the line of {@code key}, or of the mapping where it lacks the key. */
    public int lineOf(String key) {
        Entry entry = entries.get(key);
        return entry == null ? line : entry.line();
    }

    /**
     * A key's line and value (键值).
     *
     * @param line the line of the key
     * @param value the value
     */
    public record Entry(int line, Node value) {}
}
