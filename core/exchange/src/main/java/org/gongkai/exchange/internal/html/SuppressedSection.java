package org.gongkai.exchange.internal.html;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.gongkai.exchange.CharacterRange;
import org.gongkai.exchange.DocumentResult;
import org.gongkai.exchange.ReportWords;
import org.gongkai.exchange.ShownPlaces;
import org.gongkai.exchange.Totals;
import org.gongkai.rule.Lapsed;
import org.gongkai.screening.Finding;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.screening.SuppressedFinding;

/** Writes what persons suppressed (个案排除), and what ended or met nothing. One thread. */
final class SuppressedSection {
    private final Html html;
    private final Locale locale;
    private final ReportWords words;
    private final Speech speech;

    SuppressedSection(Html html, Locale locale) {
        this.html = html;
        this.locale = locale;
        this.words = new ReportWords(locale);
        this.speech = new Speech(locale);
    }

    /** Writes the suppressed findings of one document. */
    void write(DocumentResult result, ShownPlaces places) throws IOException {
        List<ScreeningReport.Suppressed> all = result.report().suppressed();
        if (all.isEmpty()) {
            return;
        }
        html.open("h3", "class", "findings-head")
                .text(speech.say("已排除的发现 ", "Suppressed findings "))
                .element("span", Integer.toString(all.size()), "class", "count")
                .close("h3");
        html.open("ul", "class", "suppressed", "role", "list");
        for (ScreeningReport.Suppressed one : all) {
            Finding finding = one.finding();
            CharacterRange characters =
                    CharacterRange.of(result.source().part(finding.location().part()), finding.location());
            html.line().open("li");
            html.open("p")
                    .element("span", finding.rule().title().in(locale), "class", "title")
                    .text(" ")
                    .element("span", words.suppressed(), "class", "trial-note")
                    .close("p");
            html.open("p", "class", "where")
                    .text(places.in(finding.location().place(), locale) + speech.say("，", ", ") + characters.in(locale))
                    .close("p");
            html.open("p")
                    .element("code", finding.rule().id())
                    .text(" " + words.suppressed(one.entry()))
                    .close("p");
            html.close("li");
        }
        html.close("ul");
    }

    /** Writes what is to be said of rules and suppressions over all documents. */
    void remarks(Totals totals) throws IOException {
        if (totals.lapsed().isEmpty()
                && totals.unusedSuppressions().isEmpty()
                && totals.expiredSuppressions().isEmpty()) {
            return;
        }
        html.line().open("ul", "class", "suppressed", "role", "list");
        for (Lapsed lapsed : totals.lapsed()) {
            html.element("li", lapsed.says().in(locale));
        }
        for (SuppressedFinding entry : totals.unusedSuppressions()) {
            html.element("li", words.unused(entry));
        }
        for (SuppressedFinding entry : totals.expiredSuppressions()) {
            html.element("li", words.expired(entry));
        }
        html.close("ul");
    }
}
