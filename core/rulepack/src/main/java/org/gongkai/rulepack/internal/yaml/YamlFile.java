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
import org.gongkai.text.Wording;
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
            throw new Fault(
                    1,
                    new Wording("文件是空的", "a file with nothing in it"),
                    new Wording("写上各键，第一个是 `format: 1`", "write its keys, the first `format: 1`"));
        }
        Node root = value(token, 0);
        if (next() != null) {
            throw new Fault(
                    line(),
                    new Wording("`---` 之后还有第二个文档", "a second document after `---`"),
                    new Wording("一个文件只写一个文档", "keep one document in a file"));
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
            throw new Fault(
                    line,
                    new Wording("列表和映射嵌套超过 " + MAX_DEPTH + " 层", "lists and mappings more than " + MAX_DEPTH + " deep"),
                    new Wording("减少嵌套", "write it flatter"));
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
                        new Wording(
                                "键 `" + key + "` 重复，第 " + before.line() + " 行已有",
                                "the key `" + key + "` a second time, after line " + before.line()),
                        new Wording("删去其中之一", "remove one of them"));
            }
        }
        return new MapNode(line, entries);
    }

    /** Anchors, aliases and tags stand at the very start of what they mark. */
    private void refuseMarks() {
        switch (first()) {
            case '&' ->
                throw new Fault(
                        line(),
                        new Wording("有锚点 `&…`", "an anchor `&…`"),
                        new Wording("在每处写出值本身", "write the value itself in each place"));
            case '*' ->
                throw new Fault(
                        line(),
                        new Wording("有别名 `*…`", "an alias `*…`"),
                        new Wording("写出值本身；是文字就加引号", "write the value itself, or quote it if it is text"));
            case '!' ->
                throw new Fault(
                        line(),
                        new Wording("有标签 `!…`", "a tag `!…`"),
                        new Wording("只写值；是文字就加引号", "write the plain value, or quote it if it is text"));
            default -> {
                // nothing of the kind
            }
        }
    }

    private JsonToken inside() throws IOException {
        JsonToken token = next();
        if (token == null) {
            throw new Fault(
                    line(),
                    new Wording("文件在一个值中间结束", "a file that ends within a value"),
                    new Wording("补全它", "complete it"));
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
            return new Fault(
                    text.line(at),
                    new Wording("YAML 要求空格的地方有制表符", "a tab where YAML wants blanks"),
                    new Wording("用空格缩进", "indent with blanks"));
        }
        String first = String.valueOf(said).lines().findFirst().orElse("");
        return new Fault(
                text.line(at),
                new Wording("不是 YAML（" + first + "）", "text that is not YAML (" + first + ")"),
                new Wording("改正它，或者加引号", "correct or quote it"));
    }

    private int first() {
        return text.at(parser.currentTokenLocation().getCharOffset());
    }

    private int line() {
        return text.line(parser.currentTokenLocation().getCharOffset());
    }
}
