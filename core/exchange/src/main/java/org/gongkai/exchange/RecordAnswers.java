package org.gongkai.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.gongkai.exchange.internal.json.Json;
import org.gongkai.redaction.Cover;
import org.gongkai.redaction.RedactedText;
import org.gongkai.redaction.Redaction;
import org.gongkai.screening.Finding;
import org.gongkai.screening.Location;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.text.Gap;
import org.gongkai.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Writes the contract's answer lines (结果记录), one JSON object each, without a line end. Immutable. */
public final class RecordAnswers {
    private final Json json;
    private final Locale locale;
    private final boolean withFingerprints;

    /** Writes for a reader of {@code locale}. */
    public RecordAnswers(Locale locale) {
        this(locale, false);
    }

    private RecordAnswers(Locale locale, boolean withFingerprints) {
        this.json = new Json(locale);
        this.locale = locale;
        this.withFingerprints = withFingerprints;
    }

    /** Returns answers with the fingerprint of each finding, by which a person can suppress it. */
    public RecordAnswers printingFingerprints() {
        return new RecordAnswers(locale, true);
    }

    /** Returns the answer of {@code screen --jsonl} for a record whose main text was {@code source}. */
    public String screened(RecordId id, SourceText source, ScreeningReport report, SpanMapping mapping) {
        ObjectNode node = Json.object();
        Json.putId(node, id);
        node.put("outcome", report.outcome().code());
        ArrayNode findings = node.putArray("findings");
        for (Finding finding : report.findings()) {
            SpanMapping.Spans spans = spans(finding, mapping);
            ObjectNode one = withFingerprints ? json.knownFinding(finding, spans) : json.finding(finding, spans);
            putPlace(one, finding, source);
            findings.add(one);
        }
        for (ScreeningReport.Suppressed suppressed : report.suppressed()) {
            ObjectNode one = Json.suppressed(suppressed, spans(suppressed.finding(), mapping));
            putPlace(one, suppressed.finding(), source);
            node.withArray("suppressed").add(one);
        }
        ArrayNode gaps = node.putArray("gaps");
        for (int text = 0; text < report.texts(); text++) {
            for (Gap gap : report.gaps(text)) {
                ObjectNode one = json.gap(gap);
                if (text > 0) {
                    one.put("attachment", text - 1);
                }
                gaps.add(one);
            }
        }
        node.set("rules", Json.rules(report));
        return Json.print(node);
    }

    private static SpanMapping.Spans spans(Finding finding, SpanMapping mapping) {
        Location location = finding.location();
        return (location.text() == 0 ? mapping : SpanMapping.WITHIN_PART).spans(location);
    }

    private static void putPlace(ObjectNode node, Finding finding, SourceText source) {
        Location location = finding.location();
        if (location.text() > 0) {
            node.put("attachment", location.text() - 1);
        } else if (location.part() > 0) {
            node.put("place", source.part(location.part()).place().toString());
        }
    }

    /** Returns the answer of {@code redact --jsonl}: the text with what was covered. */
    public String redacted(RecordId id, RedactedText redacted) {
        ObjectNode node = Json.object();
        Json.putId(node, id);
        node.put("text", redacted.text().part(0).text());
        ArrayNode list = node.putArray("redactions");
        for (Redaction redaction : redacted.redactions()) {
            if (redaction.replacement().part() == 0) {
                list.add(redaction(redaction));
            }
        }
        node.put("outcome", redacted.proof().outcome().code());
        ArrayNode gaps = node.putArray("gaps");
        for (Gap gap : redacted.proof().gaps()) {
            gaps.add(json.gap(gap));
        }
        return Json.print(node);
    }

    private static ObjectNode redaction(Redaction redaction) {
        Cover.Why why = redaction.reasons().get(0);
        ObjectNode node = Json.object();
        node.put("start", redaction.span().start());
        node.put("end", redaction.span().end());
        node.put("replacement", redaction.replacement().with());
        node.put("rule", why.rule());
        node.put("ground", why.ground() == null ? null : why.ground().code());
        return node;
    }

    /** Returns the answer of {@code redact --jsonl} for a text that may not be handed out: no text at all, and why. */
    public String refused(RecordId id, String reason) {
        ObjectNode node = Json.object();
        Json.putId(node, id);
        node.putNull("text");
        node.putArray("redactions");
        node.put("outcome", "refer-for-review");
        node.put("refused", reason);
        return Json.print(node);
    }

    /** Returns the answer for a line that is not of the stated form. */
    public String bad(@Nullable RecordId id, int line, String error) {
        ObjectNode node = Json.object();
        Json.putId(node, id);
        node.put("line", line);
        node.put("error", error);
        return Json.print(node);
    }

    @Override
    public String toString() {
        return "answers in " + locale.getLanguage();
    }
}
