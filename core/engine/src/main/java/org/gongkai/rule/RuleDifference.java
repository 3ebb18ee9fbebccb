package org.gongkai.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.gongkai.text.Wording;

/** Tells two rules of one id apart by the keys of their files (规则差异). */
final class RuleDifference {
    private RuleDifference() {}

    /** Returns the keys under which the two say something else, in the order in which a file has them. */
    static List<String> keys(Rule one, Rule other) {
        List<String> keys = new ArrayList<>();
        Map<String, Object> all = keyed(other);
        keyed(one).forEach((key, value) -> {
            if (!value.equals(all.get(key))) {
                keys.add(key);
            }
        });
        int find = keys.indexOf("find");
        if (find >= 0) {
            keys.remove(find);
            keys.addAll(find, parts(one, other));
        }
        return List.copyOf(keys);
    }

    private static Map<String, Object> keyed(Rule rule) {
        Map<String, Object> keyed = new LinkedHashMap<>();
        keyed.put("version", rule.version());
        keyed.put("status", rule.status());
        keyed.put("title", rule.title());
        keyed.put("related", rule.related());
        keyed.put("author", Optional.ofNullable(rule.author()));
        keyed.put("kind", rule.kind());
        keyed.put("ground", rule.ground() == null ? "" : rule.ground());
        keyed.put("basis", rule.basis());
        keyed.put("effective", rule.effective());
        keyed.put("jurisdiction", rule.jurisdiction());
        keyed.put("strictness", rule.strictness());
        keyed.put("severity", rule.severity());
        keyed.put("detects", note(rule, RuleNotes::detects));
        keyed.put("misses", note(rule, RuleNotes::misses));
        keyed.put("false-alarms", note(rule, RuleNotes::falseAlarms));
        keyed.put("fold", rule.folds());
        keyed.put("find", canonical(rule));
        keyed.put("condition", rule.condition());
        keyed.put("span", rule.span());
        keyed.put("yields-to", rule.yieldsTo());
        keyed.put("check", rule.rowsNeeded());
        keyed.put("unless", rule.exclusions());
        keyed.put("confidence", rule.confidence());
        keyed.put("redaction", rule.redaction());
        keyed.put("advice", rule.advice());
        keyed.put("says", rule.says());
        return keyed;
    }

    private static Optional<Wording> note(Rule rule, Function<RuleNotes, Wording> which) {
        return Optional.ofNullable(rule.notes()).map(which);
    }

    private static List<String> parts(Rule one, Rule other) {
        Map<String, String> before = canonical(one);
        Map<String, String> after = canonical(other);
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name -> String.valueOf(before.get(name)).equals(after.get(name)));
        return names.stream().map(name -> "find." + name).toList();
    }

    private static Map<String, String> canonical(Rule rule) {
        Map<String, String> byName = new TreeMap<>();
        rule.parts().forEach((name, part) -> byName.put(name, part.canonical()));
        return byName;
    }
}
