package org.gongkai.rulepack.internal.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A mapping read by its {@link Shape} (表单). Every key that the shape does not have is unknown. One thread, one mapping. */
public final class Form {
    private final MapNode map;
    private final Shape shape;
    private final FileProblems problems;
    private final Set<String> read = new LinkedHashSet<>();

    private Form(MapNode map, Shape shape, FileProblems problems) {
        this.map = map;
        this.shape = shape;
        this.problems = problems;
    }

    /**
     * Returns {@code node} as a form.
     *
     * @throws Fault if it is no mapping
     */
    public static Form of(Node node, Shape shape, FileProblems problems) {
        return new Form(Values.map(node, shape.what()), shape, problems);
    }

    /** Returns the mapping. */
    public MapNode map() {
        return map;
    }

    /** Reads the value of a key; whether it must be there the shape says. */
    public Form read(String key, Consumer<Node> reading) {
        boolean needed = shape.key(key).needed();
        read.add(key);
        MapNode.Entry entry = map.entries().get(key);
        if (entry != null) {
            problems.attempt(entry.value(), () -> reading.accept(filled(key, entry)));
        } else if (needed) {
            problems.add(map.line(), shape.what() + " without `" + key + "`", "add `" + key + "`");
        }
        return this;
    }

    /**
     * Refuses every key that the shape does not have, and keys that do not go together.
     *
     * @throws IllegalStateException if a key of the shape was never asked for: the reader and its shape have parted
     */
    public void end() {
        if (!read.containsAll(shape.names())) {
            throw new IllegalStateException("not all of " + shape.names() + " of " + shape.what() + " were read");
        }
        shape.alternatives().forEach(names -> require(names, 1));
        shape.choices().forEach(names -> require(names, names.size()));
        shape.dependences().forEach(this::requireOther);
        map.entries().forEach((key, entry) -> {
            if (!read.contains(key)) {
                problems.add(entry.line(), "unknown key `" + key + "` in " + shape.what(), remedy(key, entry));
            }
        });
    }

    private String remedy(String key, MapNode.Entry entry) {
        String likely = Nearest.likely(key, read);
        if (isBehindComma(key, entry)) {
            return "put the text that goes on here in quotes, since a comma ends it within braces";
        }
        return likely.isEmpty() ? "remove it or " + Nearest.oneOf(key, read) : "write `" + likely + "` or remove it";
    }

    /** YAML takes what follows a comma within braces for a key; nobody writes one without a value behind others in their line. */
    private boolean isBehindComma(String key, MapNode.Entry entry) {
        if (!(entry.value() instanceof Scalar scalar && Plain.isNothing(scalar))) {
            return false;
        }
        int before = 0;
        for (Map.Entry<String, MapNode.Entry> other : map.entries().entrySet()) {
            if (other.getKey().equals(key)) {
                break;
            }
            before = other.getValue().line();
        }
        return before == entry.line() || before > 0 && shape.isOfTexts();
    }

    private void require(List<String> names, int most) {
        long there = names.stream().filter(map.entries()::containsKey).count();
        if (there == 0 || there > most) {
            String shown = names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
            int last = shown.lastIndexOf(", ");
            problems.add(
                    map.line(),
                    shape.what() + " with " + there + " of " + shown.substring(0, last) + " and "
                            + shown.substring(last + 2),
                    "write " + (most == 1 ? "exactly" : "at least") + " one of them");
        }
    }

    private void requireOther(Shape.Dependence dependence) {
        boolean there = map.entries().containsKey(dependence.key());
        if (there && !map.entries().containsKey(dependence.needs())) {
            problems.add(map.lineOf(dependence.key()), dependence.problem(), "add `" + dependence.needs() + "`");
        }
    }

    private static Node filled(String key, MapNode.Entry entry) {
        if (entry.value() instanceof Scalar scalar && Plain.isNothing(scalar)) {
            throw new Fault(entry.line(), "`" + key + "` without a value", "give it one or leave the key out");
        }
        return entry.value();
    }
}
