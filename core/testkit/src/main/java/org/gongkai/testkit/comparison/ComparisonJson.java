package org.gongkai.testkit.comparison;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import org.gongkai.exchange.SpanMapping;
import org.gongkai.exchange.internal.json.Json;
import org.gongkai.rule.Rule;
import org.gongkai.screening.Finding;
import org.gongkai.screening.Screening;
import org.gongkai.screening.ScreeningOptions;
import org.jspecify.annotations.Nullable;

/** Writes a comparison as one JSON object (对比 JSON), for programs that act on it. */
public final class ComparisonJson {
    private final Json json;
    private final Locale locale;

    private ComparisonJson(Locale locale) {
        this.json = new Json(locale);
        this.locale = locale;
    }

    /** Writes {@code summary} to {@code out}, words in the language of {@code locale}, and leaves the writer open. */
    public static void write(ComparisonSummary summary, Locale locale, Writer out) throws IOException {
        out.write(Json.printIndented(new ComparisonJson(locale).object(summary)));
        out.write('\n');
        out.flush();
    }

    private ObjectNode object(ComparisonSummary summary) {
        PackComparison comparison = summary.comparison();
        ObjectNode node = Json.object();
        node.set("before", rules(comparison.before()));
        node.set("after", rules(comparison.after()));
        node.set("options", options(comparison.after().options()));
        node.put("editionKept", comparison.isEditionKept());
        ArrayNode changes = node.putArray("rules");
        comparison.ruleChanges().forEach(change -> changes.add(ruleChange(change)));
        node.set("documents", documents(summary));
        ObjectNode findings = node.putObject("findings");
        for (FindingChange.Type type : FindingChange.Type.values()) {
            findings.put(type.code(), summary.count(type));
        }
        findings.put("weakening", summary.weakening());
        ObjectNode gaps = node.putObject("gaps");
        counts(gaps.putObject("opened"), summary.openedGaps());
        counts(gaps.putObject("closed"), summary.closedGaps());
        ArrayNode byRule = node.putArray("byRule");
        summary.rules().forEach(rule -> byRule.add(rule(rule)));
        return node;
    }

    private static ObjectNode rules(Screening screening) {
        return Json.rules(
                screening.ruleSet().digest(),
                screening.ruleSet().packs(),
                screening.effectiveRules().lapsed());
    }

    private static ObjectNode options(ScreeningOptions options) {
        return Json.object()
                .put("asOf", options.asOf().toString())
                .put("strictness", options.strictness())
                .put("jurisdiction", options.jurisdiction())
                .put("trial", options.withTrial());
    }

    private ObjectNode ruleChange(RuleChange change) {
        ObjectNode node = Json.object();
        node.put("rule", change.id());
        node.put("change", change.type().code());
        node.put("title", change.any().title().in(locale));
        node.set("before", state(change.before(), change.isRunBefore()));
        node.set("after", state(change.after(), change.isRunAfter()));
        Json.putStrings(node.putArray("keys"), change.keys());
        node.put("versionKept", change.isVersionKept());
        return node;
    }

    private static @Nullable ObjectNode state(@Nullable Rule rule, boolean runs) {
        return rule == null
                ? null
                : Json.object()
                        .put("version", rule.version())
                        .put("status", rule.status().code())
                        .put("runs", runs);
    }

    private static ObjectNode documents(ComparisonSummary summary) {
        ObjectNode node = Json.object();
        node.put("compared", summary.documents());
        node.put("changed", summary.changed());
        node.put("incomplete", summary.incomplete());
        ArrayNode moved = node.putArray("moved");
        for (MovedDocuments one : summary.moved()) {
            ObjectNode move = moved.addObject();
            move.put("before", one.outcome().before().code());
            move.put("after", one.outcome().after().code());
            move.put("direction", one.outcome().isLooser() ? "looser" : "stricter");
            move.put("documents", one.documents());
            Json.putStrings(move.putArray("listed"), one.listed());
            move.put("leftOut", one.leftOut());
        }
        return node;
    }

    private ObjectNode rule(RuleSummary rule) {
        ObjectNode node = Json.object();
        node.put("rule", rule.rule().id());
        node.put("title", rule.rule().title().in(locale));
        for (FindingChange.Type type : FindingChange.Type.values()) {
            node.put(type.code(), rule.count(type));
        }
        node.put("weakening", rule.weakening());
        node.put("documents", rule.touched().documents());
        node.put("looser", rule.touched().looser());
        node.put("stricter", rule.touched().stricter());
        node.putObject("takenBack")
                .put("before", rule.takenBack().before())
                .put("after", rule.takenBack().after());
        ArrayNode groups = node.putArray("groups");
        rule.groups().forEach(group -> groups.add(group(group)));
        return node;
    }

    private ObjectNode group(ChangeGroup group) {
        ObjectNode node = Json.object();
        node.put("change", group.type().code());
        node.put("absence", group.absence() == null ? null : group.absence().code());
        ArrayNode aspects = node.putArray("aspects");
        group.aspects().forEach(aspect -> aspects.add(aspect.code()));
        node.put("count", group.count());
        node.put("weakening", group.weakening());
        ArrayNode examples = node.putArray("examples");
        group.examples().forEach(example -> examples.add(example(example)));
        node.put("leftOut", group.leftOut());
        return node;
    }

    private ObjectNode example(ChangeExample example) {
        FindingChange change = example.change();
        ObjectNode node = Json.object();
        node.put("document", example.document());
        if (change.place().text() > 0) {
            node.put("attachment", change.place().text() - 1);
        }
        node.put("part", change.place().part());
        node.put("place", change.place().place());
        node.put("weakens", change.weakens());
        Json.putStrings(node.putArray("coveredBy"), change.coveredBy());
        node.set("before", finding(change.before()));
        node.set("after", finding(change.after()));
        return node;
    }

    private @Nullable ObjectNode finding(@Nullable Finding finding) {
        return finding == null ? null : json.finding(finding, SpanMapping.WITHIN_PART.spans(finding.location()));
    }

    private static void counts(ObjectNode node, Map<String, Integer> counts) {
        counts.forEach(node::put);
    }
}
