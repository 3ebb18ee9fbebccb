package org.gongkai.rulepack.internal.yaml;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads one file of a pack into a tree (读取文件): one document, no anchors, aliases or tags, no key twice. */
public final class YamlFile {
    /** How deep lists and mappings may lie in one another. */
    public static final int MAX_DEPTH = 12;

    private final FileText text;
    private final FileProblems problems;
    private final JsonParser parser;

    private YamlFile(FileText text, FileProblems problems, JsonParser parser) {
        this.text = text;
        this.problems = problems;
        this.parser = parser;
    }

    /** Returns what {@code bytes} hold, or empty when they cannot be read; {@code problems} says why. */
    public static Optional<Node> read(byte[] bytes, FileProblems problems) {
        try {
            FileText text = FileText.of(bytes, FileText.Escapes.YAML);
            YAMLFactory factory = YAMLFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH + 8)
                            .build())
                    .build();
            try (JsonParser parser = factory.createParser(text.text())) {
                return Optional.of(new YamlFile(text, problems, parser).document());
            }
        } catch (Fault fault) {
            problems.add(fault);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Node document() throws IOException {
        JsonToken token = next();
        if (token == null) {
            throw new Fault(1, "a file with nothing in it", "write its keys, the first `format: 1`");
        }
        Node root = value(token, 0);
        if (next() != null) {
            throw new Fault(line(), "a second document after `---`", "keep one document in a file");
        }
        return root;
    }

    private Node value(JsonToken token, int depth) throws IOException {
        refuseMarks();
        int line = line();
        if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
            return new Scalar(line, String.valueOf(parser.getText()), "\"'|>".indexOf(first()) >= 0);
        }
        if (depth == MAX_DEPTH) {
            throw new Fault(line, "lists and mappings more than " + MAX_DEPTH + " deep", "write it flatter");
        }
        return token == JsonToken.START_ARRAY ? list(line, depth) : map(line, depth);
    }

    private Node list(int line, int depth) throws IOException {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = inside(); token != JsonToken.END_ARRAY; token = inside()) {
            items.add(value(token, depth + 1));
        }
        return new ListNode(line, items);
    }

    private Node map(int line, int depth) throws IOException {
        Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
        for (JsonToken token = inside(); token != JsonToken.END_OBJECT; token = inside()) {
            refuseMarks();
            String key = String.valueOf(parser.currentName());
            int keyLine = line();
            Node value = value(inside(), depth + 1);
            MapNode.Entry before = entries.putIfAbsent(key, new MapNode.Entry(keyLine, value));
            if (before != null) {
                problems.add(
                        keyLine,
                        "the key `" + key + "` a second time, after line " + before.line(),
                        "remove one of them");
            }
        }
        return new MapNode(line, entries);
    }

    /** Anchors, aliases and tags stand at the very start of what they mark. */
    private void refuseMarks() {
        switch (first()) {
            case '&' -> throw new Fault(line(), "an anchor `&…`", "write the value itself in each place");
            case '*' -> throw new Fault(line(), "an alias `*…`", "write the value itself, or quote it if it is text");
            case '!' -> throw new Fault(line(), "a tag `!…`", "write the plain value, or quote it if it is text");
            default -> {
                // nothing of the kind
            }
        }
    }

    private JsonToken inside() throws IOException {
        JsonToken token = next();
        if (token == null) {
            throw new Fault(line(), "a file that ends within a value", "complete it");
        }
        return token;
    }

    private @Nullable JsonToken next() throws IOException {
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    private Fault malformed(JacksonException e) {
        long at = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
        String said = e.getOriginalMessage();
        if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            at = marked.getProblemMark().getIndex();
            said = marked.getProblem();
        }
        if (text.at(at) == '\t') {
            return new Fault(text.line(at), "a tab where YAML wants blanks", "indent with blanks");
        }
        String first = String.valueOf(said).lines().findFirst().orElse("");
        return new Fault(text.line(at), "text that is not YAML (" + first + ")", "correct or quote it");
    }

    private int first() {
        return text.at(parser.currentTokenLocation().getCharOffset());
    }

    private int line() {
        return text.line(parser.currentTokenLocation().getCharOffset());
    }
}
