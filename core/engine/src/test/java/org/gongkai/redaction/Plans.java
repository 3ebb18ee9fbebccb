package org.gongkai.redaction;

import static org.gongkai.TestRules.pattern;
import static org.gongkai.TestRules.screening;

import org.gongkai.rule.RedactionStyle;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleBuilder;
import org.gongkai.screening.Screening;
import org.gongkai.text.SourceText;

/** Plans and redacted texts of small rules. */
final class Plans {
    private Plans() {}

    static RedactionPlan plan(SourceText source, Screening screening) {
        return RedactionPlan.of(source, screening.screen(source), screening.ruleSet());
    }

    static String redacted(String text, Rule... rules) {
        Screening screening = screening(rules);
        SourceText source = SourceText.of(text);
        return RedactedText.of(source, plan(source, screening), screening)
                .text()
                .part(0)
                .text();
    }

    static RuleBuilder styled(String id, String pattern, RedactionStyle style) {
        return pattern(id, pattern).redaction(style);
    }

    static RedactionStyle label(String words) {
        return new RedactionStyle(RedactionStyle.Kind.LABEL, words);
    }
}
