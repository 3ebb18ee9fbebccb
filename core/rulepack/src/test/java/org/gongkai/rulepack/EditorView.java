package org.gongkai.rulepack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.ListNode;
import org.gongkai.rulepack.internal.yaml.MapNode;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.rulepack.internal.yaml.Scalar;
import org.gongkai.rulepack.internal.yaml.YamlFile;

/** A file as an editor sees it that reads YAML 1.2 and holds it against a JSON Schema. */
final class EditorView {
    private static final Map<String, Schema> SCHEMAS = schemas();

    private EditorView() {}

    private static Map<String, Schema> schemas() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Map<String, Schema> schemas = new TreeMap<>();
        PackSchema.files()
                .forEach(file -> schemas.put(file, registry.getSchema(PackSchema.json(file), InputFormat.JSON)));
        return schemas;
    }

    static Schema schema(String file) {
        return SCHEMAS.get(file);
    }

    /** Returns what the schema refuses in {@code yaml}. */
    static List<Error> faults(String file, String yaml) {
        return schema(file).validate(json(yaml));
    }

    static JsonNode json(String yaml) {
        FileProblems problems = new FileProblems("x");
        Node root = YamlFile.read(yaml.getBytes(StandardCharsets.UTF_8), problems)
                .orElseThrow(() -> new AssertionError(problems.sorted()));
        return json(root);
    }

    private static JsonNode json(Node node) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (node instanceof MapNode map) {
            ObjectNode object = nodes.objectNode();
            map.entries().forEach((key, entry) -> object.set(key, json(entry.value())));
            return object;
        } else if (node instanceof ListNode list) {
            ArrayNode array = nodes.arrayNode();
            list.items().forEach(item -> array.add(json(item)));
            return array;
        }
        Scalar scalar = (Scalar) node;
        String text = scalar.text();
        if (scalar.quoted()) {
            return nodes.textNode(text);
        } else if (text.matches("|~|null|Null|NULL")) {
            return nodes.nullNode();
        } else if (text.matches("true|false")) {
            return nodes.booleanNode(text.equals("true"));
        } else if (text.matches("[-+]?[0-9]{1,9}")) {
            return nodes.numberNode(Integer.parseInt(text));
        } else if (text.matches("[-+]?[0-9]*\\.[0-9]+|[0-9]+\\.")) {
            return nodes.numberNode(new BigDecimal(text));
        }
        return nodes.textNode(text);
    }
}
