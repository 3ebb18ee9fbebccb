package org.gongkai.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.exchange.internal.json.Json;
import org.gongkai.rule.RuleSet;
import org.gongkai.screening.Finding;
import org.gongkai.screening.Outcome;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.text.Gap;
import org.gongkai.text.TextPart;

/**
 * Writes the contract's report on documents (文件审查报告), one document after the other, so that a large run needs no memory
 * for it. One thread; {@link #finish} ends the report and leaves the writer open.
 */
public final class DocumentsJson {
    private final Writer out;
    private final Json json;
    private final RuleSet rules;
    private final boolean showText;
    private final boolean withFingerprints;
    private final Totals totals = new Totals();

    /** Starts a report on {@code out}; what blocks in the name of a sheet or embedded file is hidden in places. */
    public DocumentsJson(Writer out, RuleSet rules, Locale locale) throws IOException {
        this(out, rules, locale, false);
    }

    /** Starts a report on {@code out}; with {@code showText} places are printed as they are. */
    public DocumentsJson(Writer out, RuleSet rules, Locale locale, boolean showText) throws IOException {
        this(out, rules, new Json(locale), new Shown(showText, false));
    }

    /** Starts a report on {@code out}. */
    public DocumentsJson(Writer out, ReportOptions options) throws IOException {
        this(
                out,
                options.rules(),
                new Json(options.locale()),
                new Shown(options.showText(), options.withFingerprints()));
    }

    private DocumentsJson(Writer out, RuleSet rules, Json json, Shown shown) throws IOException {
        this.out = out;
        this.rules = rules;
        this.showText = shown.text();
        this.withFingerprints = shown.fingerprints();
        this.json = json;
        out.write("{\"documents\":[");
    }

    /** What is printed beyond what always is. */
    private record Shown(boolean text, boolean fingerprints) {}

    /** Adds one document. */
    public void add(DocumentResult result) throws IOException {
        if (totals.documents() > 0) {
            out.write(',');
        }
        out.write('\n');
        out.write(Json.print(document(result)));
        totals.add(result.report());
    }

    /** Writes the rules and the totals, and ends the report. */
    public void finish() throws IOException {
        ObjectNode end = Json.object();
        end.set("rules", Json.rules(rules.digest(), rules.packs(), totals.lapsed()));
        suppressions().ifPresent(node -> end.set("suppressions", node));
        end.set("totals", totals());
        out.write("\n]," + Json.print(end).substring(1) + "\n");
        out.flush();
    }

    private ObjectNode document(DocumentResult result) {
        ShownPlaces places = ShownPlaces.of(result, showText);
        ObjectNode node = Json.object();
        node.put("file", result.file());
        node.put("digest", result.digest());
        node.put("outcome", result.report().outcome().code());
        ArrayNode parts = node.putArray("parts");
        for (TextPart part : result.source().parts()) {
            parts.addObject().put("id", part.id()).put("place", places.print(part.place()));
        }
        ArrayNode findings = node.putArray("findings");
        for (Finding finding : result.report().findings()) {
            SpanMapping.Spans spans = SpanMapping.WITHIN_PART.spans(finding.location());
            ObjectNode one = withFingerprints ? json.knownFinding(finding, spans) : json.finding(finding, spans);
            findings.add(placed(finding, places).setAll(one));
        }
        for (ScreeningReport.Suppressed one : result.report().suppressed()) {
            SpanMapping.Spans spans =
                    SpanMapping.WITHIN_PART.spans(one.finding().location());
            node.withArray("suppressed").add(placed(one.finding(), places).setAll(Json.suppressed(one, spans)));
        }
        ArrayNode gaps = node.putArray("gaps");
        for (Gap gap : result.report().gaps()) {
            gaps.add(json.gap(gap));
        }
        return node;
    }

    private static ObjectNode placed(Finding finding, ShownPlaces places) {
        return Json.object()
                .put("part", finding.location().part())
                .put("place", places.print(finding.location().place()));
    }

    /** Returns the suppressions that suppressed nothing, or empty when there are none such. */
    private Optional<ObjectNode> suppressions() {
        ObjectNode node = Json.object();
        if (!totals.unusedSuppressions().isEmpty()) {
            node.set("unused", Json.entries(totals.unusedSuppressions()));
        }
        if (!totals.expiredSuppressions().isEmpty()) {
            node.set("expired", Json.entries(totals.expiredSuppressions()));
        }
        return node.isEmpty() ? Optional.empty() : Optional.of(node);
    }

    private ObjectNode totals() {
        ObjectNode node = Json.object();
        node.put("documents", totals.documents());
        ObjectNode outcomes = node.putObject("outcomes");
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome.code(), totals.of(outcome));
        }
        ObjectNode kinds = node.putObject("findings");
        totals.kinds().forEach(kinds::put);
        ObjectNode gaps = node.putObject("gaps");
        totals.gaps().forEach(gaps::put);
        if (!totals.trial().isEmpty()) {
            ObjectNode trial = node.putObject("trial");
            totals.trial().forEach(trial::put);
        }
        if (totals.trialGaps() > 0) {
            node.put("trialGaps", totals.trialGaps());
        }
        if (totals.suppressed() > 0) {
            node.put("suppressed", totals.suppressed());
        }
        return node;
    }
}
