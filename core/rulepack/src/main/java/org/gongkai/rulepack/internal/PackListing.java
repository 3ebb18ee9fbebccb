package org.gongkai.rulepack.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.ListNode;
import org.gongkai.rulepack.internal.yaml.MapNode;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.rulepack.internal.yaml.Scalar;
import org.gongkai.rulepack.internal.yaml.YamlFile;
import org.jspecify.annotations.Nullable;

/**
 * Adds an entry to a list of {@code pack.yaml} (登记条目) without touching anything else of the file: comments, order and the
 * author's own way of writing lists stay.
 */
public final class PackListing {
    private final String text;
    private final MapNode root;

    private PackListing(String text, MapNode root) {
        this.text = text;
        this.root = root;
    }

    /**
     * Returns {@code text} with {@code entry} at the end of the list {@code key}, which is added where there is none.
     *
     * @throws IllegalArgumentException if the file is written in a way that this does not know
     */
    public static String with(String text, String key, String entry) {
        MapNode before = parsed(text);
        if (before == null) {
            throw new IllegalArgumentException("a pack.yaml that cannot be read; run `rules lint` and mend it first");
        }
        String changed = new PackListing(text, before).add(key, entry);
        Map<String, Object> wanted = new LinkedHashMap<>(values(before));
        List<Object> list = new ArrayList<>(wanted.get(key) instanceof List<?> known ? known : List.of());
        list.add(entry);
        wanted.put(key, list);
        MapNode after = parsed(changed);
        if (after == null || !values(after).equals(wanted)) {
            throw new IllegalArgumentException("the list `" + key
                    + "` of pack.yaml, written in a way that cannot be added to; add `" + entry + "` by hand");
        }
        return changed;
    }

    private String add(String key, String entry) {
        MapNode.Entry known = root.entries().get(key);
        if (known == null) {
            String end = text.endsWith("\n") ? "" : lineEnd();
            return text + end + key + ":" + lineEnd() + "- " + entry + lineEnd();
        }
        int line = lineStart(known.line());
        if (!text.startsWith(key + ":", line)) {
            return text;
        }
        int opens = firstSign(line + key.length() + 1);
        return opens < text.length() && text.charAt(opens) == '['
                ? inFlow(opens, entry)
                : inBlock(known.value(), entry);
    }

    /** Puts the entry behind the last one, wherever the closing bracket stands. */
    private String inFlow(int opens, String entry) {
        int last = opens;
        int at = firstSign(opens + 1);
        while (at < text.length() && text.charAt(at) != ']') {
            last = at;
            at = firstSign(at + 1);
        }
        String comma = text.charAt(last) == '[' || text.charAt(last) == ',' ? "" : ",";
        String blank = text.charAt(last) == '[' ? "" : " ";
        return text.substring(0, last + 1) + comma + blank + entry + text.substring(last + 1);
    }

    private String inBlock(Node value, String entry) {
        List<Node> items = value instanceof ListNode list ? list.items() : List.of();
        int start = items.isEmpty() ? 0 : lineStart(items.get(items.size() - 1).line());
        int dash = text.indexOf('-', start);
        if (items.isEmpty() || dash < 0) {
            return text;
        }
        int end = text.indexOf('\n', start);
        String head = text.substring(0, end < 0 ? text.length() : end + 1);
        String added = text.substring(start, dash) + "- " + entry + lineEnd();
        return (end < 0 ? head + lineEnd() : head) + added + (end < 0 ? "" : text.substring(end + 1));
    }

    /** Returns where something stands from {@code from} on that is neither blank nor comment. */
    private int firstSign(int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#' && at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    private int lineStart(int line) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at;
    }

    private String lineEnd() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    private static @Nullable MapNode parsed(String text) {
        FileProblems problems = new FileProblems(PackFiles.PACK);
        Node root =
                YamlFile.read(text.getBytes(StandardCharsets.UTF_8), problems).orElse(null);
        return root instanceof MapNode map && problems.count() == 0 ? map : null;
    }

    private static Map<String, Object> values(MapNode map) {
        Map<String, Object> values = new LinkedHashMap<>();
        map.entries().forEach((key, entry) -> values.put(key, value(entry.value())));
        return values;
    }

    private static Object value(Node node) {
        if (node instanceof MapNode map) {
            return values(map);
        }
        return node instanceof ListNode list
                ? list.items().stream().map(PackListing::value).toList()
                : ((Scalar) node).text();
    }
}
