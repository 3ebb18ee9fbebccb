package org.gongkai.rulepack.internal.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.gongkai.text.Wording;

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
            problems.add(
                    map.line(),
                    new Wording(
                            shape.what().zh() + "缺少 `" + key + "`", shape.what().en() + " without `" + key + "`"),
                    add(key));
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
            throw new IllegalStateException(
                    "not all of " + shape.names() + " of " + shape.what().en() + " were read");
        }
        shape.alternatives().forEach(names -> require(names, 1));
        shape.choices().forEach(names -> require(names, names.size()));
        shape.dependences().forEach(this::requireOther);
        map.entries().forEach((key, entry) -> {
            if (!read.contains(key)) {
                problems.add(
                        entry.line(),
                        new Wording(
                                shape.what().zh() + "里没有键 `" + key + "`",
                                "unknown key `" + key + "` in " + shape.what().en()),
                        remedy(key, entry));
            }
        });
    }

    private Wording remedy(String key, MapNode.Entry entry) {
        String likely = Nearest.likely(key, read);
        if (isBehindComma(key, entry)) {
            return new Wording(
                    "把在此继续的文字加上引号；在花括号里，逗号会把它截断",
                    "put the text that goes on here in quotes, since a comma ends it within braces");
        }
        Wording one = Nearest.oneOf(key, read);
        return likely.isEmpty()
                ? new Wording("删去，或者" + one.zh(), "remove it or " + one.en())
                : new Wording("写 `" + likely + "`，或者删去", "write `" + likely + "` or remove it");
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
            List<String> shown = names.stream().map(name -> "`" + name + "`").toList();
            String last = shown.get(shown.size() - 1);
            problems.add(
                    map.line(),
                    new Wording(
                            shape.what().zh() + "在 " + String.join("、", shown) + " 中写了 " + there + " 个",
                            shape.what().en() + " with " + there + " of "
                                    + String.join(", ", shown.subList(0, shown.size() - 1)) + " and " + last),
                    most == 1
                            ? new Wording("写且只写其中一个", "write exactly one of them")
                            : new Wording("至少写其中一个", "write at least one of them"));
        }
    }

    private void requireOther(Shape.Dependence dependence) {
        boolean there = map.entries().containsKey(dependence.key());
        if (there && !map.entries().containsKey(dependence.needs())) {
            problems.add(map.lineOf(dependence.key()), dependence.problem(), add(dependence.needs()));
        }
    }

    private static Wording add(String key) {
        return new Wording("补上 `" + key + "`", "add `" + key + "`");
    }

    private static Node filled(String key, MapNode.Entry entry) {
        if (entry.value() instanceof Scalar scalar && Plain.isNothing(scalar)) {
            throw new Fault(
                    entry.line(),
                    new Wording("`" + key + "` 没有值", "`" + key + "` without a value"),
                    new Wording("写上值，或者删去这个键", "give it one or leave the key out"));
        }
        return entry.value();
    }
}
