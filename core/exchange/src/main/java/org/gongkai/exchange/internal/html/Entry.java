package org.gongkai.exchange.internal.html;

import java.util.EnumMap;
import java.util.Map;
import org.gongkai.exchange.DocumentResult;
import org.gongkai.rule.Severity;
import org.gongkai.screening.Finding;
import org.gongkai.screening.Outcome;

/**
 * What the overview keeps of one document (总览条目), so that no text of it stays in memory.
 *
 * @param number the document's number in the run, counted from 1
 * @param findings how many findings of each severity it has
 */
record Entry(int number, String file, Outcome outcome, Map<Severity, Integer> findings, int gaps) {
    static Entry of(int number, DocumentResult result) {
        Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
        for (Finding finding : result.report().findings()) {
            findings.merge(finding.severity(), 1, Integer::sum);
        }
        return new Entry(
                number,
                result.file(),
                result.report().outcome(),
                findings,
                result.report().gaps().size());
    }

    int of(Severity severity) {
        return findings.getOrDefault(severity, 0);
    }

    String id() {
        return "d" + number;
    }
}
