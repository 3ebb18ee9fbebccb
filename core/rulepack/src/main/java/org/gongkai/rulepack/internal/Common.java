package org.gongkai.rulepack.internal;

import java.time.LocalDate;
import org.gongkai.legal.InForce;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleBuilder;
import org.gongkai.rulepack.internal.yaml.Fault;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.Form;
import org.gongkai.rulepack.internal.yaml.MapNode;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.rulepack.internal.yaml.Scalar;
import org.gongkai.rulepack.internal.yaml.Values;
import org.gongkai.text.Wording;

/** What several files of a pack write alike (通用取值). */
final class Common {
    private Common() {}

    /** Reads the number of the format, which comes first so that a later format is told from a wrong file. */
    static void format(Form form) {
        form.read("format", node -> {
            int format = Values.whole(node);
            if (format != 1) {
                throw new Fault(
                        node,
                        new Wording(
                                "本版本不能读取格式 " + format,
                                "the format " + format + ", which this version of the library does not read"),
                        new Wording("写 `format: 1`", "write `format: 1`"));
            }
        });
    }

    /** Returns words in both languages. */
    static Wording wording(Node node, FileProblems problems) {
        String[] words = {"", ""};
        Form.of(node, Shapes.WORDING, problems)
                .read("zh", zh -> words[0] = Values.text(zh))
                .read("en", en -> words[1] = Values.text(en))
                .end();
        return new Wording(words[0].isEmpty() ? "?" : words[0], words[1].isEmpty() ? "?" : words[1]);
    }

    /** Returns words in both languages, or the same text for both. */
    static Wording words(Node node, FileProblems problems) {
        if (node instanceof MapNode) {
            return wording(node, problems);
        }
        String text = Values.text(node);
        return new Wording(text, text);
    }

    /** Returns the period that {@code node} writes. */
    static InForce period(Node node, FileProblems problems) {
        Form form = Form.of(node, Shapes.PERIOD, problems);
        InForce period = period(form);
        form.end();
        return period;
    }

    /** Returns whether {@code node} is that word. */
    static boolean isWord(Node node, String word) {
        return node instanceof Scalar scalar && scalar.text().equals(word);
    }

    /** Returns the period of {@code from} and {@code to}, either of which may be left out. */
    static InForce period(Form form) {
        LocalDate[] days = new LocalDate[2];
        form.read("from", node -> days[0] = Values.date(node));
        form.read("to", node -> days[1] = Values.date(node));
        return new InForce(days[0], days[1]);
    }

    /** Returns a rule's id. */
    static String ruleId(Node node) {
        String id = Values.text(node);
        judged(Rule.builder(id, 1));
        return id;
    }

    /** Returns where a rule applies. */
    static String jurisdiction(Node node) {
        String jurisdiction = Values.text(node);
        judged(Rule.builder("x.y", 1).jurisdiction(jurisdiction));
        return jurisdiction;
    }

    /** Lets the engine judge what the rule has so far: the first thing it complains of must be what is not there yet. */
    private static void judged(RuleBuilder unfinished) {
        try {
            unfinished.build();
        } catch (IllegalArgumentException refusal) {
            if (!String.valueOf(refusal.getMessage()).contains("a kind is")) {
                throw refusal;
            }
        }
    }
}
