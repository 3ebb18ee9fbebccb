package org.gongkai.exchange.internal.html;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.gongkai.exchange.CharacterRange;
import org.gongkai.exchange.DocumentResult;
import org.gongkai.exchange.ReportOptions;
import org.gongkai.exchange.ReportWords;
import org.gongkai.exchange.ShownPlaces;
import org.gongkai.legal.NonDisclosureGround;
import org.gongkai.screening.Finding;
import org.gongkai.text.Gap;

/** Writes one document (单份文件): its outcome, findings, gaps and, where asked for, its text. One thread. */
final class DocumentSection {
    private final Html html;
    private final ReportOptions options;
    private final ReportWords words;
    private final Speech speech;
    private final SourceSection source;
    private final SuppressedSection suppressed;

    DocumentSection(Html html, ReportOptions options) {
        this.html = html;
        this.options = options;
        this.words = new ReportWords(options.locale());
        this.speech = new Speech(options.locale());
        this.source = new SourceSection(html, options.locale());
        this.suppressed = new SuppressedSection(html, options.locale());
    }

    void write(Entry entry, DocumentResult result) throws IOException {
        ShownPlaces places = ShownPlaces.of(result, options.showText());
        String outcome = entry.outcome().code();
        html.line()
                .open(
                        "article",
                        "class",
                        "document",
                        "id",
                        entry.id(),
                        "data-outcome",
                        outcome,
                        "aria-labelledby",
                        entry.id() + "h");
        html.open("header", "class", "document-head");
        html.element("h2", entry.file(), "id", entry.id() + "h");
        html.open("p", "class", "outcome " + outcome)
                .element("span", Marks.of(entry.outcome()), "class", "sign", "aria-hidden", "true")
                .text(words.outcome(entry.outcome()))
                .close("p");
        if (result.digest() != null) {
            html.open("p", "class", "digest")
                    .text(speech.say("文件摘要 ", "Digest "))
                    .element("code", result.digest())
                    .close("p");
        }
        html.close("header");
        findings(entry, result, places);
        suppressed.write(result, places);
        gaps(entry, result, places);
        if (options.showText()) {
            source.write(entry, result, places);
        }
        html.element("a", speech.say("回到总览", "Back to the overview"), "class", "back", "href", "#overview");
        html.close("article");
    }

    private void findings(Entry entry, DocumentResult result, ShownPlaces places) throws IOException {
        List<Finding> findings = result.report().findings();
        if (findings.isEmpty()) {
            html.element("p", speech.say("规则没有发现任何内容。", "The rules found nothing."), "class", "nothing");
            return;
        }
        html.open("h3", "class", "findings-head")
                .text(speech.say("发现 ", "Findings "))
                .element("span", Integer.toString(findings.size()), "class", "count")
                .close("h3");
        html.open("ol", "class", "findings", "role", "list");
        for (int i = 0; i < findings.size(); i++) {
            finding(new Numbered(entry, i + 1, findings.get(i)), result, places);
        }
        html.close("ol");
    }

    private void finding(Numbered one, DocumentResult result, ShownPlaces places) throws IOException {
        Finding finding = one.finding();
        String severity = finding.severity().code();
        NonDisclosureGround ground = finding.ground();
        html.line()
                .open(
                        "li",
                        "class",
                        "finding " + severity + (finding.counts() ? "" : " trial"),
                        "id",
                        one.id(),
                        "data-severity",
                        severity,
                        "data-kind",
                        finding.kind(),
                        "data-ground",
                        ground == null ? "none" : ground.code());
        html.open("h4")
                .element("span", Integer.toString(one.number()), "class", "number")
                .text(" ");
        html.open("span", "class", "severity " + severity)
                .element("span", Marks.of(finding.severity()), "class", "sign", "aria-hidden", "true")
                .text(words.severity(finding.severity()))
                .close("span");
        html.text(" ").element("span", finding.rule().title().in(options.locale()), "class", "title");
        if (!finding.counts()) {
            html.text(" ").element("span", words.trial(), "class", "trial-note");
        }
        html.close("h4");
        where(one, result, places);
        html.open("dl", "class", "facts");
        facts(finding);
        html.close("dl").close("li");
    }

    private void where(Numbered one, DocumentResult result, ShownPlaces places) throws IOException {
        Finding finding = one.finding();
        CharacterRange characters =
                CharacterRange.of(result.source().part(finding.location().part()), finding.location());
        html.open("p", "class", "where").text(places.in(finding.location().place(), options.locale()));
        html.text(speech.say("，", ", ")).element("span", characters.in(options.locale()), "class", "characters");
        if (options.showText()) {
            html.text(" ")
                    .element(
                            "a",
                            speech.say("看原文", "see the text"),
                            "href",
                            "#" + one.textId(),
                            "aria-label",
                            speech.say("看原文中的发现 " + one.number(), "see finding " + one.number() + " in the text"));
        }
        html.close("p");
    }

    private void facts(Finding finding) throws IOException {
        NonDisclosureGround ground = finding.ground();
        wide(speech.say("处理", "To do"), finding.rule().says().in(options.locale()));
        String basis = words.basis(finding);
        if (!basis.isEmpty()) {
            html.open("div", "class", "wide")
                    .element("dt", speech.say("依据", "Basis"))
                    .element("dd", basis, "lang", "zh-CN")
                    .close("div");
        }
        if (ground != null) {
            fact(speech.say("情形", "Ground"), words.ground(ground));
        }
        html.open("div").element("dt", speech.say("规则", "Rule"));
        html.open("dd")
                .element("code", finding.rule().id())
                .text(" v" + finding.rule().version())
                .close("dd")
                .close("div");
        if (!finding.evidence().isEmpty()) {
            fact(speech.say("证据", "Evidence"), String.join(speech.say("、", ", "), finding.evidence()));
        }
        if (!finding.alternatives().isEmpty()) {
            fact(speech.say("其他可能", "Could also be"), String.join(", ", finding.alternatives()));
        }
        fact(speech.say("置信度", "Confidence"), String.format(Locale.ROOT, "%.2f", finding.confidence()));
        if (options.withFingerprints() && finding.fingerprint() != null) {
            html.open("div", "class", "wide").element("dt", speech.say("指纹", "Fingerprint"));
            html.open("dd")
                    .element("code", finding.fingerprint().text())
                    .close("dd")
                    .close("div");
        }
    }

    private void gaps(Entry entry, DocumentResult result, ShownPlaces places) throws IOException {
        List<Gap> gaps = result.report().gaps();
        if (gaps.isEmpty()) {
            return;
        }
        html.open("h3", "class", "gaps-head")
                .text(speech.say("未审部分 ", "Not examined "))
                .element("span", Integer.toString(gaps.size()), "class", "count")
                .close("h3");
        html.open("ul", "class", "gaps", "role", "list");
        for (int i = 0; i < gaps.size(); i++) {
            Gap gap = gaps.get(i);
            String place = places.ofGap(gap, options.locale());
            html.line().open("li", "class", "gap", "id", entry.id() + "g" + (i + 1), "data-severity", "unexamined");
            html.open("h4").open("span", "class", "severity unexamined");
            html.element("span", Marks.GAP, "class", "sign", "aria-hidden", "true");
            html.text(words.unexamined()).close("span").text(" ");
            html.element("span", gap.says(options.locale()), "class", "title").close("h4");
            html.element("p", place == null ? speech.say("整份文件", "the document as a whole") : place, "class", "where");
            html.open("dl", "class", "facts");
            wide(speech.say("处理", "To do"), words.remedy(gap.cause()));
            fact(speech.say("原因", "Cause"), gap.cause().code());
            html.close("dl").close("li");
        }
        html.close("ul");
    }

    private void wide(String name, String value) throws IOException {
        html.open("div", "class", "wide")
                .element("dt", name)
                .element("dd", value)
                .close("div");
    }

    private void fact(String name, String value) throws IOException {
        html.open("div").element("dt", name).element("dd", value).close("div");
    }

    /** A finding with its number in its document, from 1. */
    private record Numbered(Entry entry, int number, Finding finding) {
        String id() {
            return entry.id() + "f" + number;
        }

        String textId() {
            return entry.id() + "t" + number;
        }
    }
}
