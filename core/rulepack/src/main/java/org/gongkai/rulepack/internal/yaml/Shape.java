package org.gongkai.rulepack.internal.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.text.Wording;

/**
 * The form of a mapping (映射形状): its keys, and what holds between them. {@link Form} reads by it, and the JSON Schema
 * is written from it, so that neither knows a key that the other does not. Immutable.
 */
public final class Shape {
    private final Wording what;
    private final Map<String, Key> keys;
    private final List<List<String>> alternatives;
    private final List<List<String>> choices;
    private final List<Dependence> dependences;

    private Shape(Builder builder) {
        this.what = builder.what;
        this.keys = new LinkedHashMap<>(builder.keys);
        this.alternatives = List.copyOf(builder.alternatives);
        this.choices = List.copyOf(builder.choices);
        this.dependences = List.copyOf(builder.dependences);
    }

    /**
     * Starts a shape.
     *
     * @param zh what such a mapping describes, for messages
     * @param en the same in English, for example {@code a rule}
     */
    public static Builder of(String zh, String en) {
        return new Builder(new Wording(zh, en));
    }

    /** Returns what such a mapping describes. */
    public Wording what() {
        return what;
    }

    /** Returns the keys in the order in which they are read and told. */
    public Collection<Key> keys() {
        return List.copyOf(keys.values());
    }

    /** Returns the names of the keys, in that order. */
    public List<String> names() {
        return List.copyOf(keys.keySet());
    }

    /** Returns whether text stands behind every key, as in words in two languages. */
    boolean isOfTexts() {
        return keys.values().stream().allMatch(key -> key.value().equals(Value.TEXT));
    }

    /** Returns the groups of keys of which exactly one must be there. */
    public List<List<String>> alternatives() {
        return alternatives;
    }

    /** Returns the groups of keys of which at least one must be there. */
    public List<List<String>> choices() {
        return choices;
    }

    /** Returns the keys that need another. */
    public List<Dependence> dependences() {
        return dependences;
    }

    /**
     * Returns a key.
     *
     * @throws IllegalStateException if the shape has none of that name: the reader and its shape have parted
     */
    Key key(String name) {
        Key key = keys.get(name);
        if (key == null) {
            throw new IllegalStateException("the shape of " + what.en() + " has no key `" + name + "`; add it there");
        }
        return key;
    }

    /**
     * A key that needs another (键依赖).
     *
     * @param key the key
     * @param needs what must be there with it
     * @param problem what is said where it is not
     */
    public record Dependence(String key, String needs, Wording problem) {}

    /** Collects a shape. One thread, one shape. */
    public static final class Builder {
        private final Wording what;
        private final Map<String, Key> keys = new LinkedHashMap<>();
        private final List<List<String>> alternatives = new ArrayList<>();
        private final List<List<String>> choices = new ArrayList<>();
        private final List<Dependence> dependences = new ArrayList<>();

        private Builder(Wording what) {
            this.what = what;
        }

        /** Adds a key that must be there. */
        public Builder needed(String name, Value value, String zh, String en) {
            return add(new Key(name, true, value, new Wording(zh, en)));
        }

        /** Adds a key that may be there. */
        public Builder optional(String name, Value value, String zh, String en) {
            return add(new Key(name, false, value, new Wording(zh, en)));
        }

        private Builder add(Key key) {
            if (keys.putIfAbsent(key.name(), key) != null) {
                throw new IllegalStateException(
                        "the shape of " + what.en() + " has the key `" + key.name() + "` twice");
            }
            return this;
        }

        /** Demands that of these keys exactly one is there. */
        public Builder exactlyOne(String... names) {
            alternatives.add(List.of(names));
            return this;
        }

        /** Demands that of these keys at least one is there. */
        public Builder atLeastOne(String... names) {
            choices.add(List.of(names));
            return this;
        }

        /** Demands that {@code needs} is there where {@code key} is. */
        public Builder needing(String key, String needs, String zh, String en) {
            dependences.add(new Dependence(key, needs, new Wording(zh, en)));
            return this;
        }

        /** Returns the shape. */
        public Shape build() {
            return new Shape(this);
        }
    }
}
