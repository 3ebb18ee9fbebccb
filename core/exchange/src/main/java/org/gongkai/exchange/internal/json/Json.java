package org.gongkai.exchange.internal.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.gongkai.exchange.RecordId;
import org.gongkai.exchange.SpanMapping;
import org.gongkai.legal.LegalBasis;
import org.gongkai.rule.Lapsed;
import org.gongkai.rule.PackEdition;
import org.gongkai.screening.Finding;
import org.gongkai.screening.Fingerprint;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.screening.SuppressedFinding;
import org.gongkai.text.Gap;
import org.gongkai.text.TextSpan;
import org.jspecify.annotations.Nullable;

/** The pieces that all JSON results share (公共 JSON 片段). Immutable. */
public final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private final Locale locale;

    /** Speaks to a reader of {@code locale}. */
    public Json(Locale locale) {
        this.locale = locale;
    }

    /** Returns an empty object. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** Returns {@code node} on one line. */
    public static String print(ObjectNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values always prints", e);
        }
    }

    /** Returns {@code node} on several lines. */
    public static String printIndented(ObjectNode node) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values always prints", e);
        }
    }

    /** Puts the id of a record as it came, a number or a string. */
    public static void putId(ObjectNode node, @Nullable RecordId id) {
        if (id == null) {
            node.putNull("id");
        } else if (id.isNumber()) {
            node.put("id", new BigInteger(id.text()));
        } else {
            node.put("id", id.text());
        }
    }

    /** Returns a finding, its positions as {@code spans} gives them. */
    public ObjectNode finding(Finding finding, SpanMapping.Spans spans) {
        ObjectNode node = object();
        node.put("rule", finding.rule().id());
        node.put("version", finding.rule().version());
        node.put("kind", finding.kind());
        node.put("severity", finding.severity().code());
        node.put("ground", finding.ground() == null ? null : finding.ground().code());
        ArrayNode basis = node.putArray("basis");
        finding.basis().forEach(one -> basis.add(basis(one)));
        putSpan(node.putObject("span"), spans.utf16());
        putSpan(node.putObject("codePoints"), spans.codePoints());
        node.put("confidence", finding.confidence());
        putStrings(node.putArray("evidence"), finding.evidence());
        if (!finding.alternatives().isEmpty()) {
            putStrings(node.putArray("alternatives"), finding.alternatives());
        }
        if (!finding.counts()) {
            node.put("status", finding.rule().status().code());
        }
        node.put("title", finding.rule().title().in(locale));
        node.put("says", finding.rule().says().in(locale));
        return node;
    }

    /** Returns a finding with its fingerprint. */
    public ObjectNode knownFinding(Finding finding, SpanMapping.Spans spans) {
        return finding(finding, spans).put("fingerprint", fingerprint(finding));
    }

    private static String fingerprint(Finding finding) {
        Fingerprint fingerprint = finding.fingerprint();
        if (fingerprint == null) {
            throw new IllegalStateException(
                    "the report was made without fingerprints; screen with `suppressing(…)` to have them");
        }
        return fingerprint.text();
    }

    /** Returns a finding that a person suppressed, with that person's word. */
    public static ObjectNode suppressed(ScreeningReport.Suppressed one, SpanMapping.Spans spans) {
        Finding finding = one.finding();
        ObjectNode node = object();
        node.put("rule", finding.rule().id());
        node.put("version", finding.rule().version());
        node.put("kind", finding.kind());
        node.put("severity", finding.severity().code());
        putSpan(node.putObject("span"), spans.utf16());
        putSpan(node.putObject("codePoints"), spans.codePoints());
        return putEntry(node, one.entry());
    }

    /** Returns suppressions. */
    public static ArrayNode entries(List<SuppressedFinding> entries) {
        ArrayNode list = MAPPER.createArrayNode();
        entries.forEach(entry -> list.add(putEntry(object().put("rule", entry.rule()), entry)));
        return list;
    }

    private static ObjectNode putEntry(ObjectNode node, SuppressedFinding entry) {
        node.put("fingerprint", entry.fingerprint().text());
        node.put("reason", entry.reason());
        node.put("by", entry.by());
        return node.put("until", entry.until().toString());
    }

    /** Returns a place in the law. */
    public static ObjectNode basis(LegalBasis basis) {
        ObjectNode node = object();
        node.put("law", basis.law());
        LegalBasis.Provision provision = basis.provision();
        if (provision != null) {
            node.put("article", provision.article());
            if (provision.paragraph() != null) {
                node.put("paragraph", provision.paragraph());
            }
            if (provision.item() != null) {
                node.put("item", provision.item());
            }
        }
        return node;
    }

    /** Returns what was not examined. */
    public ObjectNode gap(Gap gap) {
        ObjectNode node = object();
        node.put("part", gap.part());
        node.put("cause", gap.cause().code());
        node.put("says", gap.says(locale));
        return node;
    }

    /** Returns the rules that {@code report} was made with. */
    public static ObjectNode rules(ScreeningReport report) {
        return rules(report.rulesDigest(), report.packs(), report.lapsed());
    }

    /** Returns the digest of a rule set, its packs, and what in it has lapsed, where something has. */
    public static ObjectNode rules(String digest, List<PackEdition> packs, List<Lapsed> lapsed) {
        ObjectNode node = rules(digest, packs);
        if (!lapsed.isEmpty()) {
            ArrayNode list = node.putArray("lapsed");
            lapsed.forEach(one -> list.addObject()
                    .put(one.what() == Lapsed.What.RULE ? "rule" : "masks", one.name())
                    .put("pack", one.pack().name())
                    .put("until", one.until().toString()));
        }
        return node;
    }

    /** Returns the digest of a rule set and its packs. */
    public static ObjectNode rules(String digest, List<PackEdition> packs) {
        ObjectNode node = object();
        node.put("digest", digest);
        ArrayNode list = node.putArray("packs");
        packs.forEach(pack -> list.addObject().put("name", pack.name()).put("edition", pack.edition()));
        return node;
    }

    /** Puts where a stretch starts and ends. */
    public static void putSpan(ObjectNode node, TextSpan span) {
        node.put("start", span.start());
        node.put("end", span.end());
    }

    /** Adds words in their order. */
    public static void putStrings(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }
}
