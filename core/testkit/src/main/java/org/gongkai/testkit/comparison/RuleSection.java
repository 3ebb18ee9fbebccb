package org.gongkai.testkit.comparison;

import java.io.IOException;
import org.gongkai.exchange.internal.html.Html;
import org.gongkai.screening.Finding;

/** Writes what a change does to the findings of one rule (单条规则的变化): alike changes together, each with examples. One thread. */
final class RuleSection {
    private final Html html;
    private final ComparisonWords words;

    RuleSection(Html html, ComparisonWords words) {
        this.html = html;
        this.words = words;
    }

    static String id(RuleSummary rule) {
        return "r-" + rule.rule().id();
    }

    void write(RuleSummary rule) throws IOException {
        String id = id(rule);
        html.line().open("article", "class", "document rule", "id", id, "aria-labelledby", id + "-h");
        html.open("h2", "id", id + "-h").text(words.title(rule.rule()) + " ");
        html.element("code", rule.rule().id()).close("h2");
        html.open("p", "class", "tally").text(words.touched(rule));
        if (rule.takenBack().before() != rule.takenBack().after()) {
            html.text(words.say("；", "; ") + words.takenBack(rule.takenBack()));
        }
        html.close("p");
        for (ChangeGroup group : rule.groups()) {
            group(group);
        }
        html.element("a", words.say("回到总览", "Back to the overview"), "class", "back", "href", "#overview");
        html.close("article");
    }

    private void group(ChangeGroup group) throws IOException {
        html.line().open("section", "class", "group " + group.type().code()).open("h3");
        html.text(words.group(group) + " ").element("span", Integer.toString(group.count()), "class", "count");
        if (group.weakening() > 0) {
            html.text(" ").element("span", words.weakening(group.weakening()), "class", "warning");
        }
        html.close("h3");
        if (!group.examples().isEmpty()) {
            html.open("div", "class", "scroll").open("table").open("thead").open("tr");
            html.element("th", words.say("文件", "Document"), "scope", "col");
            html.element("th", words.say("位置", "Place"), "scope", "col");
            html.element("th", words.say("严重程度", "Severity"), "scope", "col");
            html.element("th", words.say("说明", "Details"), "scope", "col");
            html.close("tr").close("thead").open("tbody");
            for (ChangeExample example : group.examples()) {
                example(example);
            }
            html.close("tbody").close("table").close("div");
        }
        if (group.leftOut() > 0) {
            html.element("p", words.leftOut(group.leftOut()), "class", "left-out");
        }
        html.close("section");
    }

    private void example(ChangeExample example) throws IOException {
        Finding finding = example.change().finding();
        html.line().open("tr").element("th", example.document(), "scope", "row");
        html.element("td", words.where(example.change().place()));
        html.open("td")
                .element(
                        "span",
                        words.severity(finding),
                        "class",
                        "severity " + finding.severity().code());
        html.close("td").element("td", words.detail(example.change())).close("tr");
    }
}
