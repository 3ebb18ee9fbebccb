package org.gongkai.screening;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.rule.Rule;
import org.gongkai.text.TextPart;

/** Keeps what it sees of a screening (审查过程记录). One thread, one text. */
final class Recorder implements Watch {
    private final Map<String, RuleRecord> byRule = new HashMap<>();
    private final IdentityHashMap<Finding, RuleRecord.Entry> byFinding = new IdentityHashMap<>();

    /** Returns what was recorded of a rule. */
    RuleRecord of(Rule rule) {
        return byRule.computeIfAbsent(rule.id(), id -> new RuleRecord(byFinding));
    }

    @Override
    public RuleWatch on(Rule rule, TextPart part) {
        return of(rule).inPart(part.id());
    }

    @Override
    public void failed(TextPart part, List<CompiledRule> rules) {
        rules.forEach(rule -> of(rule.rule()).failed(part.id()));
    }

    @Override
    public void suppressed(Finding finding, SuppressedFinding entry) {
        becomes(finding, MatchFate.SUPPRESSED, entry.fingerprint().toString());
    }

    @Override
    public void tooFewRows(Finding finding, int rows) {
        becomes(finding, MatchFate.TOO_FEW_ROWS, Integer.toString(rows));
    }

    @Override
    public void yielded(Finding loser, Finding winner) {
        becomes(loser, MatchFate.YIELDS, winner.rule().id());
    }

    private void becomes(Finding finding, MatchFate fate, String detail) {
        RuleRecord.Entry entry = byFinding.get(finding);
        if (entry != null) {
            entry.becomes(fate, detail);
        }
    }
}
