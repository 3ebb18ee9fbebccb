package org.gongkai.rulepack.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.rulepack.internal.yaml.Key;
import org.gongkai.rulepack.internal.yaml.Shape;

/** Writes a shape as JSON Schema 2020-12 (生成 JSON Schema). One thread, one schema. */
public final class SchemaWriter {
    private final JsonGenerator json;
    private final ValueSchema values;
    private final Map<String, Shape> known = new LinkedHashMap<>();
    private final Deque<Shape> open = new ArrayDeque<>();

    private SchemaWriter(JsonGenerator json) {
        this.json = json;
        this.values = new ValueSchema(json, this::reference);
    }

    /**
     * Returns the schema of a file.
     *
     * @param file the file's name, for example {@code rule.yaml}
     * @param shape what the file holds
     */
    public static String schema(String file, Shape shape) {
        StringWriter text = new StringWriter();
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(lines);
        try (JsonGenerator json = new JsonFactory().createGenerator(text).setPrettyPrinter(printer)) {
            new SchemaWriter(json).write(file, shape);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private void write(String file, Shape shape) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.writeStringField("$id", "urn:gongkai:format:1:" + file);
        json.writeStringField("title", file);
        body(shape);
        if (!open.isEmpty()) {
            json.writeObjectFieldStart("$defs");
            while (!open.isEmpty()) {
                Shape next = open.remove();
                json.writeObjectFieldStart(name(next));
                body(next);
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void body(Shape shape) throws IOException {
        json.writeStringField("type", "object");
        json.writeBooleanField("additionalProperties", false);
        names(
                "required",
                shape.keys().stream().filter(Key::needed).map(Key::name).toList());
        together(shape);
        dependences(shape.dependences());
        json.writeObjectFieldStart("properties");
        for (Key key : shape.keys()) {
            json.writeObjectFieldStart(key.name());
            json.writeStringField(
                    "description", key.what().zh() + " / " + key.what().en());
            values.write(key.value());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void together(Shape shape) throws IOException {
        if (shape.alternatives().isEmpty() && shape.choices().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("allOf");
        for (List<String> group : shape.alternatives()) {
            group("oneOf", group);
        }
        for (List<String> group : shape.choices()) {
            group("anyOf", group);
        }
        json.writeEndArray();
    }

    private void group(String keyword, List<String> group) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart(keyword);
        for (String name : group) {
            json.writeStartObject();
            names("required", List.of(name));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void dependences(List<Shape.Dependence> dependences) throws IOException {
        if (dependences.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("dependentRequired");
        for (Shape.Dependence dependence : dependences) {
            names(dependence.key(), List.of(dependence.needs()));
        }
        json.writeEndObject();
    }

    private void names(String field, List<String> names) throws IOException {
        if (!names.isEmpty()) {
            json.writeArrayFieldStart(field);
            for (String name : names) {
                json.writeString(name);
            }
            json.writeEndArray();
        }
    }

    private String reference(Shape shape) {
        String name = name(shape);
        Shape before = known.putIfAbsent(name, shape);
        if (before == null) {
            open.add(shape);
        } else if (before != shape) {
            throw new IllegalStateException("two shapes are called `" + name + "`; give one another name");
        }
        return "#/$defs/" + name;
    }

    private static String name(Shape shape) {
        return shape.what().en().replaceFirst("^an? ", "").replace(' ', '-');
    }
}
