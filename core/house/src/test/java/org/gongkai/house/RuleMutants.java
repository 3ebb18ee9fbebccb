package org.gongkai.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The obvious ways to weaken a rule (弱化方式), each as its file would read then. */
final class RuleMutants {
    private static final List<String> LIMITS = List.of("check", "stands-alone", "zone", "gap");
    private static final Pattern NEIGHBOUR =
            Pattern.compile(" (with|without) ([a-z0-9-]+|\\([^()]*\\)) within \\d+( before| after)?");
    private static final Pattern WITHIN = Pattern.compile("within ([1-9]\\d*)");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]*");

    private final ObjectNode rule;
    private final List<Mutant> all = new ArrayList<>();

    private RuleMutants(ObjectNode rule) {
        this.rule = rule;
    }

    /**
     * A weakened rule.
     *
     * @param weakness what was taken away
     * @param rule the file's content
     */
    record Mutant(String weakness, ObjectNode rule) {}

    /** Returns every mutant of a rule, one weakness each. */
    static List<Mutant> of(ObjectNode rule) {
        RuleMutants mutants = new RuleMutants(rule);
        List.of("fold", "unless", "yields-to").forEach(list -> mutants.withoutItemOf(list, "/" + list));
        mutants.withoutRowCheck();
        rule.path("find").fieldNames().forEachRemaining(mutants::weakened);
        mutants.withoutNeighbour();
        mutants.withoutOperand();
        mutants.nearer();
        return mutants.all;
    }

    private void add(String weakness, Consumer<ObjectNode> change) {
        ObjectNode mutant = rule.deepCopy();
        change.accept(mutant);
        all.add(new Mutant(weakness, mutant));
    }

    private void withoutItemOf(String name, String path) {
        JsonNode list = rule.at(path);
        for (int i = 0; i < list.size(); i++) {
            int item = i;
            add("no " + name + " " + list.get(i), mutant -> {
                ((ArrayNode) mutant.at(path)).remove(item);
                if (mutant.at(path).isEmpty()) {
                    mutant.remove(name);
                }
            });
        }
    }

    private void withoutRowCheck() {
        if (rule.has("check")) {
            add("no check of rows", mutant -> mutant.remove("check"));
        }
    }

    private void weakened(String part) {
        String path = "/find/" + part;
        for (String limit : LIMITS) {
            if (rule.at(path).has(limit)) {
                add("no " + limit + " of " + part, mutant -> ((ObjectNode) mutant.at(path)).remove(limit));
            }
        }
        lessWithin(path);
        for (PatternChoices.Fewer fewer :
                PatternChoices.of(rule.at(path).path("regex").asText())) {
            add(
                    "no `" + fewer.dropped() + "` at " + fewer.at() + " of " + part,
                    mutant -> ((ObjectNode) mutant.at(path)).put("regex", fewer.pattern()));
        }
    }

    /** Every list of a part is one of equals (terms, zones, classes of a gap), every number an upper bound. */
    private void lessWithin(String path) {
        JsonNode node = rule.at(path);
        String name = path.substring("/find/".length()).replace('/', ' ');
        if (node.isArray() && node.size() > 1) {
            withoutItemOf(name, path);
        }
        if (node.isInt() && node.asInt() > 1) {
            int less = node.asInt() - 1;
            int end = path.lastIndexOf('/');
            add(
                    name + " only " + less,
                    mutant -> ((ObjectNode) mutant.at(path.substring(0, end))).put(path.substring(end + 1), less));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            lessWithin(path + "/" + i);
        }
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            lessWithin(path + "/" + names.next());
        }
    }

    private void nearer() {
        String condition = rule.path("condition").asText();
        for (MatchResult found : WITHIN.matcher(condition).results().toList()) {
            int less = Integer.parseInt(found.group(1)) - 1;
            ofCondition(
                    "within only " + less + " at " + found.start() + " of `" + condition + "`",
                    condition.substring(0, found.start(1)) + less + condition.substring(found.end(1)));
        }
    }

    private void withoutNeighbour() {
        String condition = rule.path("condition").asText();
        for (MatchResult found : NEIGHBOUR.matcher(condition).results().toList()) {
            ofCondition("no" + found.group(), condition.substring(0, found.start()) + condition.substring(found.end()));
        }
    }

    private void withoutOperand() {
        for (ConditionOperands.Fewer fewer :
                ConditionOperands.of(rule.path("condition").asText())) {
            ofCondition("no `" + fewer.dropped() + "` in the condition", fewer.condition());
        }
    }

    /** A part that nothing uses any more is refused, so it goes as well. */
    private void ofCondition(String weakness, String condition) {
        Set<String> named = new TreeSet<>();
        WORD.matcher(condition).results().forEach(word -> named.add(word.group()));
        Set<String> used = new TreeSet<>(named);
        rule.at("/confidence/with").fieldNames().forEachRemaining(used::add);
        add(weakness, mutant -> {
            mutant.put("condition", condition);
            ((ObjectNode) mutant.get("find")).retain(used);
            List<String> span =
                    new ArrayList<>(List.of(mutant.path("span").asText().split(" or ")));
            span.retainAll(named);
            mutant.remove("span");
            if (!span.isEmpty()) {
                mutant.put("span", String.join(" or ", span));
            }
        });
    }
}
