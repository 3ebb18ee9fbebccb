package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.TestRules.screening;

import java.util.List;
import org.gongkai.rule.Rule;
import org.gongkai.screening.RuleTrace.TracedMatch;
import org.gongkai.text.SourceText;

/** Traces of the first of some rules; each found the same as an ordinary screening. */
final class Traces {
    private Traces() {}

    static RuleTrace trace(String text, Rule... rules) {
        return trace(SourceText.of(text), rules);
    }

    static RuleTrace trace(SourceText source, Rule... rules) {
        Screening screening = screening(rules);
        ScreeningTrace trace = screening.explain(source);
        assertThat(trace.report().findings()).isEqualTo(screening.screen(source).findings());
        return trace.rule(rules[0].id()).orElseThrow();
    }

    static List<MatchFate> fates(RuleTrace trace) {
        return trace.matches().stream().map(TracedMatch::fate).toList();
    }
}
