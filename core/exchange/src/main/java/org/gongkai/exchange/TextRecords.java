package org.gongkai.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the contract's input lines {@code {"id","text"|"html","title"?,"issuer"?,"date"?,"attachments"?}} (记录读取). */
public final class TextRecords {
    private static final Set<String> KNOWN = Set.of("id", "text", "html", "title", "issuer", "date", "attachments");

    private final ObjectReader reader = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    /** Reads in the contract's form, strictly: duplicate keys and trailing characters are faults. */
    public TextRecords() {}

    /**
     * Returns the record that {@code line} holds.
     *
     * @throws BadRecordException if it is not of the stated form
     */
    public TextRecord parse(String line) throws BadRecordException {
        JsonNode node = json(line);
        RecordId id = id(node);
        String text = string(node, "text", id);
        String html = string(node, "html", id);
        if ((text == null) == (html == null)) {
            throw new BadRecordException(
                    id,
                    text == null ? "neither `text` nor `html`" : "both `text` and `html`",
                    "give exactly one of them");
        }
        Set<String> unknown = new TreeSet<>();
        node.fieldNames().forEachRemaining(name -> {
            if (!KNOWN.contains(name)) {
                unknown.add(name);
            }
        });
        TextRecord.Head head =
                new TextRecord.Head(string(node, "title", id), string(node, "issuer", id), string(node, "date", id));
        return new TextRecord(
                id,
                text != null ? text : html == null ? "" : html,
                html != null,
                head,
                attachments(node, id),
                List.copyOf(unknown));
    }

    private JsonNode json(String line) throws BadRecordException {
        try {
            JsonNode node = reader.readTree(line);
            if (node == null || !node.isObject()) {
                throw new BadRecordException(null, "not a JSON object", "write one object {…} on each line");
            }
            return node;
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            throw new BadRecordException(null, "not JSON at column " + column, "write one JSON object on each line");
        }
    }

    private static RecordId id(JsonNode node) throws BadRecordException {
        JsonNode id = node.get("id");
        if (id == null || !(id.isTextual() || id.isIntegralNumber())) {
            throw new BadRecordException(null, "no `id`", "give each record a string as `id`");
        }
        return new RecordId(id.asText(), !id.isTextual());
    }

    private static @Nullable String string(JsonNode node, String key, RecordId id) throws BadRecordException {
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new BadRecordException(id, "`" + key + "` is no string", "write it in quotes");
        }
        return value.textValue();
    }

    private static List<TextRecord.Attachment> attachments(JsonNode node, RecordId id) throws BadRecordException {
        JsonNode list = node.get("attachments");
        List<TextRecord.Attachment> attachments = new ArrayList<>();
        if (list == null || list.isNull()) {
            return attachments;
        }
        if (!list.isArray()) {
            throw new BadRecordException(id, "`attachments` is no list", "write `[{\"name\":…,\"text\":…}]`");
        }
        for (JsonNode item : list) {
            String name = string(item, "name", id);
            String text = string(item, "text", id);
            if (name == null || text == null) {
                throw new BadRecordException(
                        id,
                        "attachment " + (attachments.size() + 1) + " lacks `name` or `text`",
                        "give both as strings");
            }
            attachments.add(new TextRecord.Attachment(name, text));
        }
        return attachments;
    }
}
