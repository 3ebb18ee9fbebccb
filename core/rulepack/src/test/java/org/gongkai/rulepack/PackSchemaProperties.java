package org.gongkai.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The reader and the schema know the same keys: what one calls unknown, missing or too many, so does the other. */
class PackSchemaProperties {
    /** Below these keys names are of the author's choice. */
    private static final Set<String> NAMED = Set.of("find", "with", "masks", "limits");

    private static final Set<String> STRUCTURE =
            Set.of("additionalProperties", "required", "oneOf", "dependentRequired");
    private static final Pattern SAID = Pattern.compile(
            "unknown key `|without `[a-z-]+`; add `|; write (exactly|at least) one of them|without its (article|legal basis|text|field|context);");

    private static final List<String> FILES = Stream.concat(
                    PackOnDisk.FILES.stream(), Stream.of(FullRule.FILE, FullRule.FILE, FullRule.FILE))
            .toList();

    private static Path directory;

    @BeforeContainer
    static void make() throws IOException {
        directory = Files.createTempDirectory("gongkai-schema-properties");
    }

    @AfterContainer
    static void delete() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 100)
    void the_schema_and_the_reader_refuse_the_same_added_keys(
            @ForAll("files") String file, @ForAll @IntRange(max = 10_000) int where, @ForAll("keys") String key) {
        PackOnDisk pack = FullRule.addTo(PackOnDisk.in(directory));
        JsonNode root = EditorView.json(pack.read(file));
        List<ObjectNode> mappings = mappings(root);
        ObjectNode spoilt = mappings.get(where % mappings.size());
        Assume.that(!spoilt.has(key));
        spoilt.set(key, TextNode.valueOf("x"));

        assertAgreed(pack, file, root);
    }

    /** Every key of every mapping, one by one. */
    @Example
    void the_schema_and_the_reader_miss_the_same_removed_keys() {
        int removed = 0;
        for (String file : FILES) {
            PackOnDisk pack = FullRule.addTo(PackOnDisk.in(directory));
            JsonNode root = EditorView.json(pack.read(file));
            for (ObjectNode mapping : mappings(root)) {
                for (Map.Entry<String, JsonNode> entry : List.copyOf(mapping.properties())) {
                    mapping.remove(entry.getKey());
                    assertAgreed(pack, file, root);
                    mapping.set(entry.getKey(), entry.getValue());
                    removed++;
                }
            }
        }
        assertThat(removed).isGreaterThan(100);
    }

    private static void assertAgreed(PackOnDisk pack, String file, JsonNode root) {
        pack.write(file, root.toString());
        boolean refused = EditorView.schema(PackOnDisk.schema(file)).validate(root).stream()
                .anyMatch(fault -> STRUCTURE.contains(fault.getKeyword()));
        List<String> said = PackLint.inDirectory(pack.root()).errors().stream()
                .filter(problem -> problem.file().equals(file))
                .map(PackProblem::toString)
                .toList();

        assertThat(said.stream().anyMatch(problem -> SAID.matcher(problem).find()))
                .as("%s: %s", root, said)
                .isEqualTo(refused);
    }

    private static List<ObjectNode> mappings(JsonNode root) {
        List<ObjectNode> mappings = new ArrayList<>();
        collect(root, false, mappings);
        return mappings;
    }

    private static void collect(JsonNode node, boolean named, List<ObjectNode> mappings) {
        if (node instanceof ObjectNode mapping && !named) {
            mappings.add(mapping);
        }
        node.properties()
                .forEach(entry -> collect(entry.getValue(), !named && NAMED.contains(entry.getKey()), mappings));
        if (node.isArray()) {
            node.forEach(item -> collect(item, false, mappings));
        }
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(FILES);
    }

    @Provide
    Arbitrary<String> keys() {
        Set<String> keys = new TreeSet<>(Set.of("x", "Id", "zh-cn"));
        PackSchema.files().forEach(file -> names(EditorView.json(PackSchema.json(file)), keys));
        return Arbitraries.of(keys);
    }

    private static void names(JsonNode schema, Set<String> keys) {
        schema.path("properties").fieldNames().forEachRemaining(keys::add);
        schema.path("$defs").forEach(one -> names(one, keys));
    }
}
