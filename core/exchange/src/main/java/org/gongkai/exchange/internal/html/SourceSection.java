package org.gongkai.exchange.internal.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.exchange.DocumentResult;
import org.gongkai.exchange.ShownPlaces;
import org.gongkai.rule.Severity;
import org.gongkai.screening.Finding;
import org.gongkai.text.TextPart;

/** Writes a document's text by parts (原文), what was found marked in it, with links both ways. One thread. */
final class SourceSection {
    private final Html html;
    private final Locale locale;
    private final Speech speech;

    SourceSection(Html html, Locale locale) {
        this.html = html;
        this.locale = locale;
        this.speech = new Speech(locale);
    }

    void write(Entry entry, DocumentResult result, ShownPlaces places) throws IOException {
        List<Finding> findings = result.report().findings();
        Map<Integer, List<Integer>> byPart = new TreeMap<>();
        for (int i = 0; i < findings.size(); i++) {
            byPart.computeIfAbsent(findings.get(i).location().part(), part -> new ArrayList<>())
                    .add(i + 1);
        }
        html.line();
        if (findings.isEmpty()) {
            html.open("details", "class", "source");
        } else {
            html.open("details", "class", "source", "open", "");
        }
        html.open("summary")
                .element("span", speech.say("原文", "Text"))
                .close("summary")
                .open("ol", "class", "parts", "role", "list");
        for (TextPart part : result.source().parts()) {
            if (!part.text().isEmpty()) {
                html.line().open("li").element("p", places.in(part.place(), locale), "class", "place");
                html.open("div", "class", "text", "lang", "zh-CN");
                text(entry, part, byPart.getOrDefault(part.id(), List.of()), findings);
                html.close("div").close("li");
            }
        }
        html.close("ol").close("details");
    }

    private void text(Entry entry, TextPart part, List<Integer> numbers, List<Finding> findings) throws IOException {
        // of the same length, so that positions hold, and a cut between the two characters makes no second line end
        Stretches stretches = new Stretches(part.text().replace("\r\n", " \n"));
        for (int number : numbers) {
            stretches.add(number, findings.get(number - 1).location().span());
        }
        for (Stretches.Stretch stretch : stretches.cut()) {
            for (int number : stretch.starting()) {
                String back = speech.say("回到发现 " + number, "back to finding " + number);
                html.element(
                        "a",
                        Integer.toString(number),
                        "class",
                        "ref",
                        "id",
                        entry.id() + "t" + number,
                        "href",
                        "#" + entry.id() + "f" + number,
                        "aria-label",
                        back);
            }
            if (stretch.findings().isEmpty()) {
                html.text(stretch.text());
            } else {
                html.element(
                        "mark",
                        stretch.text(),
                        "class",
                        gravest(stretch, findings).code(),
                        "data-findings",
                        stretch.findings().stream().map(String::valueOf).collect(Collectors.joining(" ")));
            }
        }
    }

    private static Severity gravest(Stretches.Stretch stretch, List<Finding> findings) {
        return stretch.findings().stream()
                .map(number -> findings.get(number - 1).severity())
                .min(Severity::compareTo)
                .orElse(Severity.NOTICE);
    }
}
