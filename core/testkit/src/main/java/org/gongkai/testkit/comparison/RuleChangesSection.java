package org.gongkai.testkit.comparison;

import java.io.IOException;
import java.util.List;
import org.gongkai.exchange.internal.html.Html;
import org.gongkai.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Writes which rules were added, removed or changed (规则变化一览), found something or not. One thread. */
final class RuleChangesSection {
    private final Html html;
    private final ComparisonWords words;

    RuleChangesSection(Html html, ComparisonWords words) {
        this.html = html;
        this.words = words;
    }

    void write(PackComparison comparison) throws IOException {
        html.line().open("section", "class", "document rule-changes", "aria-labelledby", "rh");
        html.element("h2", words.say("规则变化", "Changes of the rules"), "id", "rh");
        if (comparison.isEditionKept()) {
            html.element("p", words.editionKept(), "class", "warning");
        }
        for (String lapsed : words.lapsed(comparison)) {
            html.element("p", lapsed, "class", "lapsed");
        }
        if (comparison.ruleChanges().isEmpty()) {
            html.element("p", words.say("两套规则相同。", "Both sets have the same rules."), "class", "nothing");
        } else {
            table(comparison.ruleChanges());
        }
        html.close("section");
    }

    private void table(List<RuleChange> changes) throws IOException {
        html.open("div", "class", "scroll").open("table").open("thead").open("tr");
        for (String head : List.of(
                words.say("规则", "Rule"),
                words.say("变化", "Change"),
                words.old(),
                words.neu(),
                words.say("变化的键", "Keys that differ"))) {
            html.element("th", head, "scope", "col");
        }
        html.close("tr").close("thead").open("tbody");
        for (RuleChange change : changes) {
            html.line().open("tr").open("th", "scope", "row");
            html.text(words.title(change.any()) + " ")
                    .element("code", change.id())
                    .close("th");
            html.open("td")
                    .element(
                            "span",
                            words.type(change.type()),
                            "class",
                            "kind " + change.type().code());
            html.close("td");
            state(change.before(), change.isRunBefore());
            state(change.after(), change.isRunAfter());
            html.open("td").element("code", String.join(" ", change.keys()));
            if (change.isVersionKept()) {
                html.element("p", words.versionKept(), "class", "warning");
            }
            html.close("td").close("tr");
        }
        html.close("tbody").close("table").close("div");
    }

    private void state(@Nullable Rule rule, boolean runs) throws IOException {
        html.element("td", rule == null ? "—" : words.state(rule, runs));
    }
}
