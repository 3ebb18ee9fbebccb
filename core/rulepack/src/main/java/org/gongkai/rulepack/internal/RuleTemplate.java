package org.gongkai.rulepack.internal;

import java.util.List;
import org.gongkai.rulepack.internal.yaml.Key;
import org.gongkai.rulepack.internal.yaml.Shape;

/**
 * The files of a new rule and a new pack (规则模板), each key explained in the words of its shape, with placeholders that lint
 * refuses.
 */
public final class RuleTemplate {
    /** What stands where the author is to say something. */
    static final String TODO = "TODO";

    private static final String BOTH = "{zh: " + TODO + ", en: " + TODO + "}";

    /** Optional keys that most rules have no need of, shown as comments. */
    private static final List<String[]> MORE = List.of(
            new String[] {"effective", "{from: 2027-01-01}"},
            new String[] {"jurisdiction", "CN-990100"},
            new String[] {"span", "word"},
            new String[] {"unless", "[{phrase: \u2026}, {context: [样例], within: 8}]"},
            new String[] {"yields-to", "[cn.privacy.resident-id]"});

    private RuleTemplate() {}

    /** Returns the file of a rule with this id and kind. */
    public static String rule(String id, String kind) {
        StringBuilder file = new StringBuilder("""
                # 新规则。把每个 TODO 填好，再运行 rules lint 和 rules test。
                # A new rule. Fill in every TODO, then run `rules lint` and `rules test`.
                """);
        for (String[] line : List.of(
                new String[] {"format", "1"},
                new String[] {"id", id},
                new String[] {"version", "1"},
                new String[] {"status", "trial"},
                new String[] {"title", BOTH},
                new String[] {"kind", kind},
                new String[] {"ground", TODO},
                new String[] {"basis", "[{law: " + TODO + ", article: \"" + TODO + "\", from: 2019-05-15}]"},
                new String[] {"strictness", "2"},
                new String[] {"severity", Kinds.NOTICES.contains(kind) ? "notice" : "review"},
                new String[] {"detects", BOTH},
                new String[] {"misses", BOTH},
                new String[] {"false-alarms", BOTH},
                new String[] {"fold", "[width, case, dash, invisible, soft-break]"},
                new String[] {"find", "\n  word: {any: [" + TODO + "]}"},
                new String[] {"condition", "word"},
                new String[] {"confidence", "{base: 0.8}"},
                new String[] {"redaction", redaction(kind)},
                new String[] {"says", BOTH})) {
            add(file, RuleShapes.RULE, line, "");
        }
        file.append("# 还可以有 / there may also be:\n");
        MORE.forEach(line -> add(file, RuleShapes.RULE, line, "# "));
        return file.toString();
    }

    private static String redaction(String kind) {
        return kind.equals("state-secret-marking") ? "{permitted: false}" : "{style: cover}";
    }

    /** Returns the file of its cases. */
    public static String cases(String id) {
        return """
                # 应命中的写明 ⟦命中的内容⟧；不应命中的写最容易混淆的。只用虚构的内容。
                # A hit marks ⟦what is found⟧; of misses write the nearest ones. Use invented values only.
                rule: RULE
                hit:
                - {name: TODO 1, text: TODO⟦TODO⟧}
                - {name: TODO 2, text: TODO⟦TODO⟧}
                miss:
                - {name: TODO 3, text: TODO}
                - {name: TODO 4, text: TODO}
                """.replace("RULE", id);
    }

    /** Returns the list of a new pack. */
    public static String pack(String name, String edition, String kind, String folder) {
        StringBuilder file = new StringBuilder();
        add(file, PackShapes.PACK, new String[] {"format", "1"}, "");
        add(file, PackShapes.PACK, new String[] {"name", name}, "");
        add(file, PackShapes.PACK, new String[] {"edition", edition}, "");
        add(file, PackShapes.PACK, new String[] {"title", BOTH}, "");
        add(file, PackShapes.PACK, new String[] {"licence", TODO}, "");
        add(file, PackShapes.PACK, new String[] {"statutes", "[政府信息公开条例]"}, "");
        if (!Kinds.CONTRACT.contains(kind)) {
            add(file, PackShapes.PACK, new String[] {"kinds", "[" + kind + "]"}, "");
        }
        add(file, PackShapes.PACK, new String[] {"rules", "\n- " + folder}, "");
        return file.toString();
    }

    private static void add(StringBuilder file, Shape shape, String[] line, String before) {
        Key key = shape.keys().stream()
                .filter(one -> one.name().equals(line[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no key `" + line[0] + "`"));
        String value = line[1].startsWith("\n") ? line[1] : " " + line[1];
        file.append("# ")
                .append(key.what().zh())
                .append(" / ")
                .append(key.what().en())
                .append('\n');
        file.append(before).append(line[0]).append(':').append(value).append('\n');
    }
}
