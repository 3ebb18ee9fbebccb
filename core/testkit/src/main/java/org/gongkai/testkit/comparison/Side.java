package org.gongkai.testkit.comparison;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.rule.Mask;
import org.gongkai.rule.RedactionStyle;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleStatus;
import org.gongkai.screening.Finding;
import org.gongkai.screening.Screening;
import org.jspecify.annotations.Nullable;

/** One of the two rule sets, with its rules as they are on the day of review, by id (对比一方). Immutable. */
final class Side {
    private final Screening screening;
    private final Map<String, Rule> rules = new TreeMap<>();

    Side(Screening screening) {
        this.screening = screening;
        screening.effectiveRules().rules().forEach(rule -> rules.put(rule.id(), rule));
    }

    Screening screening() {
        return screening;
    }

    Map<String, Rule> rules() {
        return Collections.unmodifiableMap(rules);
    }

    /** Returns whether the rule of that id is there and runs. */
    boolean runs(String id) {
        Rule rule = rules.get(id);
        return rule != null && screening.options().select(rule);
    }

    /** Returns the mask by which findings of {@code rule} are covered, or {@code null} where they are covered otherwise. */
    @Nullable
    Mask mask(Rule rule) {
        RedactionStyle style = rule.redaction();
        String name = style.name();
        return style.kind() == RedactionStyle.Kind.MASK && name != null
                ? screening.effectiveRules().mask(name, screening.options().jurisdiction())
                : null;
    }

    /** Returns why this side, whose report {@code index} holds, has nothing like {@code missing}. */
    Absence absence(ReportIndex index, Finding missing) {
        String id = missing.rule().id();
        Rule rule = rules.get(id);
        if (rule == null) {
            return Absence.NO_RULE;
        }
        if (!runs(id)) {
            return Absence.NOT_RUN;
        }
        boolean asksForNames = rule.parts().values().stream().anyMatch(part -> part.entity() != null);
        boolean inTrial = rule.status() == RuleStatus.TRIAL;
        return asksForNames && index.lacksNames(missing.location().text(), inTrial)
                ? Absence.UNEXAMINED
                : index.absence(missing, inTrial);
    }
}
