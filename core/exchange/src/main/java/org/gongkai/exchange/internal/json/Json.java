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
import org.gongkai.rule.PackEdition;
import org.gongkai.screening.Finding;
import org.gongkai.screening.ScreeningReport;
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
        return rules(report.rulesDigest(), report.packs());
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
