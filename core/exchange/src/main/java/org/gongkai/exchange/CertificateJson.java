package org.gongkai.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.gongkai.exchange.internal.json.Json;
import org.gongkai.redaction.Cover;
import org.gongkai.redaction.Redaction;
import org.gongkai.rule.RuleSet;
import org.gongkai.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Writes the certificate of a redaction run (遮盖证明): for each copy its digest, what was covered by rule and ground, and the
 * checks that were run. It holds no text of any document and never a digest of a source.
 */
public final class CertificateJson {
    private final RuleSet rules;
    private final Locale locale;
    private final ArrayNode files = Json.object().putArray("files");

    /** Starts a certificate. */
    public CertificateJson(RuleSet rules, Locale locale) {
        this.rules = rules;
        this.locale = locale;
    }

    /**
     * Adds a copy that was written.
     *
     * @param file its name within the output folder
     * @param digest the digest of the copy's bytes
     */
    public void written(String file, String digest, Contents contents) {
        ObjectNode node = files.addObject();
        node.put("file", file);
        node.put("digest", digest);
        node.put("covered", contents.redactions().size());
        ObjectNode byRule = node.putObject("rules");
        count(contents.redactions(), why -> why.rule()).forEach(byRule::put);
        ObjectNode byGround = node.putObject("grounds");
        count(
                        contents.redactions(),
                        why -> why.ground() == null ? null : why.ground().code())
                .forEach(byGround::put);
        ArrayNode dropped = node.putArray("dropped");
        contents.dropped().forEach(words -> dropped.add(words.in(locale)));
        ArrayNode checks = node.putArray("checks");
        contents.checks().forEach(checks::add);
        node.put("outcome", contents.outcome());
    }

    /** Adds a file of which no copy was written, and why. */
    public void refused(String file, String reason) {
        files.addObject().put("file", file).putNull("digest").put("refused", reason);
    }

    /** Returns the certificate as JSON text. */
    public String print() {
        ObjectNode node = Json.object();
        node.set("rules", Json.rules(rules.digest(), rules.packs()));
        node.set("files", files);
        return Json.printIndented(node) + "\n";
    }

    private static Map<String, Integer> count(List<Redaction> redactions, Function<Cover.Why, @Nullable String> by) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Redaction redaction : redactions) {
            for (Cover.Why why : redaction.reasons()) {
                String key = by.apply(why);
                counts.merge(key == null ? "none" : key, 1, Integer::sum);
            }
        }
        return counts;
    }

    /**
     * What is said of one copy (单份证明内容).
     *
     * @param redactions what was covered
     * @param dropped what a public copy must not carry and was left out
     * @param checks the names of the checks that were run and passed
     * @param outcome what the second screening proposes for the copy
     */
    public record Contents(List<Redaction> redactions, List<Wording> dropped, List<String> checks, String outcome) {}
}
