package org.gongkai.rulepack.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.gongkai.rulepack.internal.yaml.Shape;
import org.gongkai.rulepack.internal.yaml.Value;

/** Writes what may stand behind a key as JSON Schema (取值的 JSON Schema). */
final class ValueSchema {
    private final JsonGenerator json;
    private final Function<Shape, String> reference;

    /** Writes to {@code json}; where a mapping belongs, {@code reference} says what refers to its schema. */
    ValueSchema(JsonGenerator json, Function<Shape, String> reference) {
        this.json = json;
        this.reference = reference;
    }

    /** Writes the keywords of {@code value} into the object that stands open. */
    void write(Value value) throws IOException {
        if (value instanceof Value.Mapping mapping) {
            json.writeStringField("$ref", reference.apply(mapping.shape()));
        } else if (value instanceof Value.Items items) {
            json.writeStringField("type", "array");
            least("minItems", items.least());
            json.writeObjectFieldStart("items");
            write(items.each());
            json.writeEndObject();
        } else if (value instanceof Value.Named named) {
            named(named);
        } else if (value instanceof Value.Either either) {
            json.writeArrayFieldStart("anyOf");
            for (Value form : either.forms()) {
                json.writeStartObject();
                write(form);
                json.writeEndObject();
            }
            json.writeEndArray();
        } else {
            single(value);
        }
    }

    private void single(Value value) throws IOException {
        if (value instanceof Value.Text text) {
            text(text);
        } else if (value instanceof Value.Word<?> word) {
            words(word.words().keySet());
        } else if (value instanceof Value.Whole whole) {
            json.writeStringField("type", "integer");
            json.writeNumberField("minimum", whole.min());
            json.writeNumberField("maximum", whole.max());
        } else if (value instanceof Value.Share) {
            json.writeStringField("type", "number");
            json.writeNumberField("exclusiveMinimum", 0);
            json.writeNumberField("maximum", 1);
        } else if (value instanceof Value.Day) {
            json.writeStringField("type", "string");
            json.writeStringField("format", "date");
            pattern("\\d{4}-\\d{2}-\\d{2}");
        } else if (value instanceof Value.Truth truth) {
            json.writeBooleanField("const", truth.only());
        } else {
            throw new IllegalStateException("no schema for " + value);
        }
    }

    private void named(Value.Named named) throws IOException {
        json.writeStringField("type", "object");
        least("minProperties", named.least());
        json.writeObjectFieldStart("propertyNames");
        pattern(named.names());
        json.writeEndObject();
        json.writeObjectFieldStart("additionalProperties");
        write(named.each());
        json.writeEndObject();
    }

    private void text(Value.Text text) throws IOException {
        if (!text.known().isEmpty()) {
            json.writeArrayFieldStart("anyOf");
            json.writeStartObject();
            words(text.known());
            json.writeEndObject();
            json.writeStartObject();
            text(new Value.Text(text.pattern(), List.of()));
            json.writeEndObject();
            json.writeEndArray();
            return;
        }
        json.writeStringField("type", "string");
        String pattern = text.pattern();
        if (pattern == null) {
            json.writeStringField("pattern", "\\S");
        } else {
            pattern(pattern);
        }
    }

    private void words(Collection<String> words) throws IOException {
        json.writeArrayFieldStart("enum");
        for (String word : words) {
            json.writeString(word);
        }
        json.writeEndArray();
    }

    private void pattern(String whole) throws IOException {
        json.writeStringField("pattern", "^(?:" + whole + ")$");
    }

    private void least(String keyword, int least) throws IOException {
        if (least > 0) {
            json.writeNumberField(keyword, least);
        }
    }
}
