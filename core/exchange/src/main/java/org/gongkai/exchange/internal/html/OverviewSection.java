package org.gongkai.exchange.internal.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.gongkai.exchange.ReportOptions;
import org.gongkai.exchange.ReportWords;
import org.gongkai.exchange.Totals;
import org.gongkai.legal.NonDisclosureGround;
import org.gongkai.rule.Severity;
import org.gongkai.screening.Outcome;
import org.gongkai.text.GapCause;

/** Writes the overview (总览): outcomes with their documents, totals, and the filter. One thread. */
final class OverviewSection {
    /** The gravest first, since that is what a reviewer has come for. */
    private static final List<Outcome> ORDER =
            List.of(Outcome.REFER_FOR_REVIEW, Outcome.PUBLISHABLE_AFTER_REDACTION, Outcome.PUBLISHABLE);

    /** A longer list of documents that nobody need act on starts folded. */
    private static final int MOST_OPEN = 20;

    private final Html html;
    private final Locale locale;
    private final ReportWords words;
    private final Speech speech;
    private final KindTitles kinds;

    OverviewSection(Html html, ReportOptions options) {
        this.html = html;
        this.locale = options.locale();
        this.words = new ReportWords(locale);
        this.speech = new Speech(locale);
        this.kinds = new KindTitles(options.rules(), locale);
    }

    void write(List<Entry> entries, Totals totals) throws IOException {
        html.line().open("section", "class", "overview", "id", "overview", "tabindex", "-1", "aria-labelledby", "oh");
        html.element("h2", speech.say("总览", "Overview"), "id", "oh");
        html.open("ul", "class", "tiles", "role", "list");
        for (Outcome outcome : ORDER) {
            html.open("li", "class", "tile " + outcome.code())
                    .element("span", Integer.toString(totals.of(outcome)), "class", "figure")
                    .open("span", "class", "label")
                    .element("span", Marks.of(outcome), "class", "sign", "aria-hidden", "true")
                    .text(words.outcome(outcome))
                    .close("span")
                    .close("li");
        }
        html.close("ul");
        filter(totals);
        documents(entries);
        html.open("div", "class", "totals");
        table(speech.say("按类别", "By kind"), totals.kinds(), kinds::of);
        table(speech.say("按情形", "By ground"), totals.grounds(), this::ground);
        table(speech.say("未审原因", "Gaps by cause"), totals.gaps(), this::cause);
        if (!totals.trial().isEmpty()) {
            table(speech.say("试行规则，不计入结论", "Rules in trial, do not count"), totals.trial(), rule -> rule);
        }
        html.close("div");
        if (totals.trialGaps() > 0) {
            html.element("p", words.trialGaps(totals.trialGaps()), "class", "nothing");
        }
        new SuppressedSection(html, locale).remarks(totals);
        html.close("section");
    }

    private void table(String title, Map<String, Integer> counts, UnaryOperator<String> name) throws IOException {
        html.line().open("table").element("caption", title);
        html.open("thead").open("tr");
        html.element("th", title, "scope", "col", "class", "unseen");
        html.element("th", speech.say("数量", "Number"), "scope", "col", "class", "unseen");
        html.close("tr").close("thead").open("tbody");
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            html.open("tr")
                    .element("th", name.apply(count.getKey()), "scope", "row")
                    .element("td", count.getValue().toString(), "class", "number")
                    .close("tr");
        }
        if (counts.isEmpty()) {
            html.open("tr")
                    .element("td", speech.say("无", "none"), "colspan", "2")
                    .close("tr");
        }
        html.close("tbody").close("table");
    }

    private void filter(Totals totals) throws IOException {
        html.line().open("form", "class", "filter", "id", "filter", "hidden", "", "role", "search");
        html.element("h3", speech.say("筛选", "Filter"));
        html.open("div", "class", "fields");
        select(
                "outcome",
                speech.say("结论建议", "Outcome"),
                codes(ORDER, Outcome::code),
                code -> words.outcome(ORDER.stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElseThrow()));
        List<String> severities = new ArrayList<>(codes(Arrays.asList(Severity.values()), Severity::code));
        severities.add("unexamined");
        select(
                "severity",
                speech.say("严重程度", "Severity"),
                severities,
                code -> Severity.ofCode(code).map(words::severity).orElse(words.unexamined()));
        select("kind", speech.say("类别", "Kind"), totals.kinds().keySet(), kinds::of);
        select("ground", speech.say("情形", "Ground"), totals.grounds().keySet(), this::ground);
        html.element("button", speech.say("清除筛选", "Clear"), "type", "reset");
        html.close("div");
        shown();
        html.close("form");
    }

    private void shown() throws IOException {
        html.element(
                "output",
                "",
                "id",
                "shown",
                "aria-live",
                "polite",
                "data-words",
                speech.say(
                        "显示 {d} 份文件（共 {D} 份）、{f} 项发现（共 {F} 项）、{g} 处未审（共 {G} 处）",
                        "showing {d} of {D} documents, {f} of {F} findings, {g} of {G} gaps"));
        html.element(
                "p",
                speech.say("没有符合条件的内容。请放宽或清除筛选。", "Nothing matches. Widen or clear the filter."),
                "id",
                "no-match",
                "class",
                "no-match",
                "hidden",
                "");
    }

    private static <T> List<String> codes(List<T> all, Function<T, String> code) {
        return all.stream().map(code).toList();
    }

    private void select(String name, String label, Iterable<String> codes, UnaryOperator<String> words)
            throws IOException {
        html.open("p").element("label", label, "for", "by-" + name);
        html.open("select", "id", "by-" + name, "name", name);
        html.element("option", speech.say("全部", "all"), "value", "");
        for (String code : codes) {
            html.element("option", words.apply(code), "value", code);
        }
        html.close("select").close("p");
    }

    private void documents(List<Entry> entries) throws IOException {
        if (entries.isEmpty()) {
            html.element("p", speech.say("没有审查任何文件。", "No document was examined."), "class", "nothing");
        }
        for (Outcome outcome : ORDER) {
            List<Entry> such =
                    entries.stream().filter(one -> one.outcome() == outcome).toList();
            if (!such.isEmpty()) {
                String look = "list " + outcome.code();
                if (outcome == Outcome.PUBLISHABLE && such.size() > MOST_OPEN) {
                    html.line().open("details", "class", look);
                } else {
                    html.line().open("details", "class", look, "open", "");
                }
                html.open("summary")
                        .element("span", words.outcome(outcome) + " " + such.size())
                        .close("summary");
                list(such);
                html.close("details");
            }
        }
    }

    private void list(List<Entry> entries) throws IOException {
        html.open("table", "class", "documents").open("thead").open("tr");
        html.element("th", speech.say("文件", "File"), "scope", "col");
        for (Severity severity : Severity.values()) {
            html.element("th", words.severity(severity), "scope", "col", "class", "number");
        }
        html.element("th", words.unexamined(), "scope", "col", "class", "number");
        html.close("tr").close("thead").open("tbody");
        for (Entry entry : entries) {
            html.line().open("tr", "data-document", entry.id());
            html.open("th", "scope", "row")
                    .element("a", entry.file(), "href", "#" + entry.id())
                    .close("th");
            for (Severity severity : Severity.values()) {
                figure(entry.of(severity));
            }
            figure(entry.gaps());
            html.close("tr");
        }
        html.close("tbody").close("table");
    }

    private void figure(int count) throws IOException {
        html.element("td", Integer.toString(count), "class", count == 0 ? "number zero" : "number");
    }

    private String ground(String code) {
        return NonDisclosureGround.ofCode(code).map(words::ground).orElse(speech.say("无独立情形", "no ground of its own"));
    }

    private String cause(String code) {
        for (GapCause cause : GapCause.values()) {
            if (cause.code().equals(code)) {
                return cause.says().in(locale);
            }
        }
        return code;
    }
}
