package org.gongkai.rulepack.internal.yaml;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/** A mapping with the keys it may have (表单). Every key that was not asked for is unknown. One thread, one mapping. */
public final class Form {
    private final MapNode map;
    private final String what;
    private final FileProblems problems;
    private final Set<String> known = new LinkedHashSet<>();

    private Form(MapNode map, String what, FileProblems problems) {
        this.map = map;
        this.what = what;
        this.problems = problems;
    }

    /**
     * Returns {@code node} as a form.
     *
     * @param what what it describes, for messages, for example {@code a rule}
     * @throws Fault if it is no mapping
     */
    public static Form of(Node node, String what, FileProblems problems) {
        return new Form(Values.map(node, what), what, problems);
    }

    /** Returns the mapping. */
    public MapNode map() {
        return map;
    }

    /** Reads the value of a key that must be there. */
    public Form needed(String key, Consumer<Node> reading) {
        if (!map.entries().containsKey(key)) {
            problems.add(map.line(), what + " without `" + key + "`", "add `" + key + "`");
        }
        return optional(key, reading);
    }

    /** Reads the value of a key that may be there. */
    public Form optional(String key, Consumer<Node> reading) {
        known.add(key);
        MapNode.Entry entry = map.entries().get(key);
        if (entry != null) {
            problems.attempt(entry.value(), () -> reading.accept(filled(key, entry)));
        }
        return this;
    }

    /** Refuses every key that was not asked for. */
    public void end() {
        map.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                String likely = Nearest.likely(key, known);
                problems.add(
                        entry.line(),
                        "unknown key `" + key + "` in " + what,
                        likely.isEmpty()
                                ? "remove it or " + Nearest.oneOf(key, known)
                                : "write `" + likely + "` or remove it");
            }
        });
    }

    private static Node filled(String key, MapNode.Entry entry) {
        if (entry.value() instanceof Scalar scalar && Plain.isNothing(scalar)) {
            throw new Fault(entry.line(), "`" + key + "` without a value", "give it one or leave the key out");
        }
        return entry.value();
    }
}
