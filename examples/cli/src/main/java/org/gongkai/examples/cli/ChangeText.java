package org.gongkai.examples.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.exchange.PlainText;
import org.gongkai.exchange.ReportWords;
import org.gongkai.legal.InForce;
import org.gongkai.rule.Adjustment;
import org.gongkai.rule.Exclusion;
import org.gongkai.rule.RedactionStyle;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleStatus;
import org.gongkai.rule.Severity;
import org.gongkai.text.Fold;
import org.jspecify.annotations.Nullable;

/** What layers change of a rule, from what to what (规则调整前后). Asked for each change in the order of the layers. */
final class ChangeText {
    private final Locale locale;
    private Severity severity;
    private int strictness;
    private RuleStatus status;
    private InForce effective;
    private RedactionStyle redaction;

    /** Starts from {@code base}, the rule as its own pack has it. */
    ChangeText(Rule base, Locale locale) {
        this.locale = locale;
        this.severity = base.severity();
        this.strictness = base.strictness();
        this.status = base.status();
        this.effective = base.effective();
        this.redaction = base.redaction();
    }

    /** Returns a line for each thing that the next change changes. */
    List<String> of(Adjustment change) {
        List<String> lines = new ArrayList<>();
        ReportWords words = new ReportWords(locale);
        Severity nowSeverity = or(change.severity(), severity);
        add(lines, say("严重程度", "severity"), words.severity(severity), words.severity(nowSeverity));
        severity = nowSeverity;
        int nowStrictness = or(change.strictness(), strictness);
        add(lines, say("严格度", "strictness"), Integer.toString(strictness), Integer.toString(nowStrictness));
        strictness = nowStrictness;
        RuleStatus nowStatus = or(change.status(), status);
        add(lines, say("状态", "status"), status.code(), nowStatus.code());
        status = nowStatus;
        InForce nowEffective = or(change.effective(), effective);
        add(lines, say("适用", "effective"), period(effective), period(nowEffective));
        effective = nowEffective;
        RedactionStyle nowRedaction = or(change.redaction(), redaction);
        add(lines, say("遮盖", "redaction"), written(redaction), written(nowRedaction));
        redaction = nowRedaction;
        more(lines, say("增加归一化", "more folds"), codes(change.folds()));
        more(lines, say("减少归一化", "fewer folds"), codes(change.droppedFolds()));
        for (Exclusion one : change.exclusions()) {
            more(lines, say("增加排除", "more unless"), one.kind().code() + " " + String.join(say("、", ", "), one.texts()));
        }
        return lines;
    }

    /** Returns how a rule's findings are covered. */
    static String written(RedactionStyle style) {
        String kind = style.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return style.name() == null ? kind : kind + " " + style.name();
    }

    private static <T> T or(@Nullable T changed, T before) {
        return changed == null ? before : changed;
    }

    private static String codes(Collection<Fold> folds) {
        return folds.stream().map(Fold::code).collect(Collectors.joining(" "));
    }

    private String period(InForce period) {
        if (period.from() == null && period.to() == null) {
            return say("不限期", "always");
        }
        return (period.from() == null ? "…" : period.from()) + " – " + (period.to() == null ? "…" : period.to());
    }

    private static void add(List<String> lines, String what, String before, String now) {
        if (!before.equals(now)) {
            more(lines, what, before + " → " + now);
        }
    }

    private static void more(List<String> lines, String what, String text) {
        if (!text.isEmpty()) {
            lines.add("    " + what + "  " + PlainText.line(text));
        }
    }

    private String say(String zh, String en) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
