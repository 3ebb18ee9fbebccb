package org.gongkai.testkit.comparison;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gongkai.exchange.internal.html.Html;
import org.gongkai.exchange.internal.html.Marks;
import org.gongkai.screening.Outcome;

/** Writes what a comparison came to (对比总览): figures, outcomes before and after, rules, documents that moved. One thread. */
final class OverviewSection {
    private final Html html;
    private final ComparisonWords words;

    OverviewSection(Html html, ComparisonWords words) {
        this.html = html;
        this.words = words;
    }

    void write(ComparisonSummary summary) throws IOException {
        html.line().open("section", "class", "overview", "id", "overview", "tabindex", "-1", "aria-labelledby", "oh");
        html.element("h2", words.say("总览", "Overview"), "id", "oh");
        tiles(summary);
        html.element(
                "p",
                words.say(
                        "比较 " + summary.documents() + " 份文件，有变化 " + summary.changed() + " 份，未审完 " + summary.incomplete()
                                + " 份。",
                        summary.documents() + " documents compared, " + summary.changed() + " changed, "
                                + summary.incomplete() + " not examined whole."));
        outcomes(summary);
        rules(summary.rules());
        for (MovedDocuments moved : summary.moved()) {
            moved(moved);
        }
        gaps(words.say("新规则集新增未审", "Gaps of the new set alone"), summary.openedGaps());
        gaps(words.say("新规则集消除未审", "Gaps of the old set alone"), summary.closedGaps());
        html.close("section");
    }

    private void tiles(ComparisonSummary summary) throws IOException {
        html.open("ul", "class", "tiles four", "role", "list");
        tile("lost", summary.count(FindingChange.Type.LOST), "−", words.type(FindingChange.Type.LOST));
        tile("changed", summary.count(FindingChange.Type.CHANGED), "≠", words.type(FindingChange.Type.CHANGED));
        tile("gained", summary.count(FindingChange.Type.GAINED), "+", words.type(FindingChange.Type.GAINED));
        tile("lost", summary.weakening(), "!", words.say("保护减弱", "protect less"));
        html.close("ul");
    }

    private void tile(String look, int figure, String sign, String label) throws IOException {
        html.open("li", "class", "tile " + look)
                .element("span", Integer.toString(figure), "class", "figure")
                .open("span", "class", "label")
                .element("span", sign, "class", "sign", "aria-hidden", "true")
                .text(label)
                .close("span")
                .close("li");
    }

    private void outcomes(ComparisonSummary summary) throws IOException {
        html.line().open("div", "class", "scroll").open("table", "class", "outcomes");
        html.element("caption", words.say("结论建议：由旧到新（文件数）", "Outcomes, from old to new (documents)"));
        html.open("thead").open("tr");
        html.element("th", words.say("旧＼新", "old \\ new"), "scope", "col");
        for (Outcome after : Outcome.values()) {
            outcome(after, "col");
        }
        html.close("tr").close("thead").open("tbody");
        for (Outcome before : Outcome.values()) {
            html.open("tr");
            outcome(before, "row");
            for (Outcome after : Outcome.values()) {
                int documents = summary.of(before, after);
                OutcomeMove move = new OutcomeMove(before, after);
                String look =
                        documents == 0 ? "zero" : move.isLooser() ? "lost" : move.isStricter() ? "gained" : "same";
                html.element("td", Integer.toString(documents), "class", "number " + look);
            }
            html.close("tr");
        }
        html.close("tbody").close("table").close("div");
    }

    private void outcome(Outcome outcome, String scope) throws IOException {
        html.open("th", "scope", scope, "class", scope.equals("col") ? "number" : "")
                .element("span", Marks.of(outcome), "class", "sign", "aria-hidden", "true")
                .text(words.outcome(outcome))
                .close("th");
    }

    private void rules(List<RuleSummary> rules) throws IOException {
        if (rules.isEmpty()) {
            html.element("p", words.say("没有一处发现有变化。", "No finding changed."), "class", "nothing");
            return;
        }
        html.line().open("div", "class", "scroll").open("table", "class", "by-rule");
        html.element("caption", words.say("按规则", "By rule"));
        html.open("thead").open("tr").element("th", words.say("规则", "Rule"), "scope", "col");
        for (FindingChange.Type type : FindingChange.Type.values()) {
            head(words.type(type));
        }
        head(words.say("保护减弱", "protect less"));
        head(words.say("文件", "documents"));
        head(words.say("放宽", "looser"));
        head(words.say("收紧", "stricter"));
        html.close("tr").close("thead").open("tbody");
        for (RuleSummary rule : rules) {
            html.line().open("tr").open("th", "scope", "row");
            html.element("a", words.title(rule.rule()), "href", "#" + RuleSection.id(rule));
            html.text(" ").element("code", rule.rule().id()).close("th");
            for (FindingChange.Type type : FindingChange.Type.values()) {
                figure(rule.count(type));
            }
            figure(rule.weakening());
            figure(rule.touched().documents());
            figure(rule.touched().looser());
            figure(rule.touched().stricter());
            html.close("tr");
        }
        html.close("tbody").close("table").close("div");
    }

    private void head(String name) throws IOException {
        html.element("th", name, "scope", "col", "class", "number");
    }

    private void figure(int count) throws IOException {
        html.element("td", Integer.toString(count), "class", count == 0 ? "number zero" : "number");
    }

    private void moved(MovedDocuments moved) throws IOException {
        html.line().open("h3").text(words.move(moved.outcome()) + " ");
        html.element("span", Integer.toString(moved.documents()), "class", "count")
                .close("h3");
        html.open("ul", "class", "names");
        for (String document : moved.listed()) {
            html.element("li", document);
        }
        html.close("ul");
        if (moved.leftOut() > 0) {
            html.element("p", words.leftOut(moved.leftOut()), "class", "left-out");
        }
    }

    private void gaps(String title, Map<String, Integer> gaps) throws IOException {
        if (gaps.isEmpty()) {
            return;
        }
        html.line().element("h3", title).open("ul", "class", "names");
        for (Map.Entry<String, Integer> gap : gaps.entrySet()) {
            html.element("li", words.cause(gap.getKey()) + " " + gap.getValue());
        }
        html.close("ul");
    }
}
