package org.gongkai.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.exchange.PlainText;
import org.gongkai.exchange.ReportWords;
import org.gongkai.legal.InForce;
import org.gongkai.legal.LegalBasis;
import org.gongkai.rule.FieldForm;
import org.gongkai.rule.LayeredAdjustment;
import org.gongkai.rule.NamedCheck;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleNotes;
import org.gongkai.rule.RulePart;
import org.gongkai.rule.Zone;
import org.gongkai.screening.NotRun;
import org.gongkai.screening.Screening;
import org.gongkai.text.Fold;

/** A rule in words, as it stands on the day of review (规则说明文字). Pack text is printed as plain text. */
final class RuleText {
    private static final int TERMS_SHOWN = 8;

    private final Screening screening;
    private final Locale locale;
    private final List<String> lines = new ArrayList<>();

    RuleText(Screening screening, Locale locale) {
        this.screening = screening;
        this.locale = locale;
    }

    /** Returns the lines that describe {@code rule}. */
    List<String> lines(Rule rule) {
        ReportWords words = new ReportWords(locale);
        lines.add(rule + "  " + PlainText.line(rule.title().in(locale)));
        List<NotRun> reasons = screening.options().whyNot(rule);
        say("运行", "runs", reasons.isEmpty() ? say("是", "yes") : say("否：", "no: ") + because(reasons));
        say("状态", "status", rule.status().code());
        say("类别", "kind", rule.kind());
        say("严重程度", "severity", words.severity(rule.severity()));
        if (rule.ground() != null) {
            say("情形", "ground", words.ground(rule.ground()));
        }
        rule.basis().forEach(basis -> say("依据", "basis", basis(basis)));
        say("严格度", "strictness", Integer.toString(rule.strictness()));
        say("地区", "jurisdiction", rule.jurisdiction());
        say("适用", "effective", period(rule.effective()));
        RuleNotes notes = rule.notes();
        if (notes != null) {
            say("能发现", "detects", notes.detects().in(locale));
            say("会漏报", "misses", notes.misses().in(locale));
            say("会误报", "false alarms", notes.falseAlarms().in(locale));
        }
        matter(rule);
        say("处理", "do", rule.says().in(locale));
        adjustments(rule);
        return lines;
    }

    private void matter(Rule rule) {
        say("归一化", "folds", rule.folds().stream().map(Fold::code).collect(Collectors.joining(" ")));
        rule.parts().forEach((name, part) -> say("部分", "part", name + "  " + sought(part)));
        say("条件", "condition", rule.condition().written());
        if (!rule.span().isEmpty()) {
            say("覆盖", "span", String.join(" or ", rule.span()));
        }
        if (rule.rowsNeeded() > 0) {
            say("表格行数", "rows", "≥ " + rule.rowsNeeded());
        }
        rule.exclusions()
                .forEach(one ->
                        say("排除", "unless", one.kind().code() + " " + String.join(say("、", ", "), one.texts())));
        if (!rule.yieldsTo().isEmpty()) {
            say("让位于", "yields to", String.join(" ", rule.yieldsTo()));
        }
        say(
                "置信度",
                "confidence",
                rule.confidence().base() + " " + rule.confidence().with());
        say("遮盖", "redaction", ChangeText.written(rule.redaction()));
    }

    private String sought(RulePart part) {
        List<String> said = new ArrayList<>();
        FieldForm field = part.field();
        if (field != null) {
            said.add(say("字段 ", "field ") + String.join(say("、", ", "), field.labels()));
        } else if (part.entity() != null) {
            said.add(say("名称 ", "names ") + part.entity().code());
        } else if (!part.terms().isEmpty()) {
            said.add(terms(part.terms()));
        } else {
            said.add(say("格式", "pattern"));
        }
        NamedCheck check = part.check();
        if (check != null) {
            said.add(say("校验 ", "check ") + check.name());
        }
        if (part.termCheck() != null) {
            said.add(say("期限校验", "check of terms"));
        }
        if (!part.zones().isEmpty()) {
            said.add(say("区域 ", "zone ") + part.zones().stream().map(Zone::code).collect(Collectors.joining(" ")));
        }
        return String.join(say("；", "; "), said);
    }

    private String terms(List<String> terms) {
        String shown = terms.stream().limit(TERMS_SHOWN).collect(Collectors.joining(say("、", ", ")));
        return terms.size() <= TERMS_SHOWN ? shown : shown + say("……共 ", ", … ") + terms.size() + say(" 个", " in all");
    }

    private void adjustments(Rule rule) {
        Optional<Rule> base = screening.ruleSet().rule(rule.id());
        ChangeText changes = new ChangeText(base.orElse(rule), locale);
        for (LayeredAdjustment one : screening.effectiveRules().adjustments(rule.id())) {
            say(
                    "调整",
                    "changed by",
                    one.pack().name() + "  " + one.adjustment().reason()
                            + (one.adjustment().by() == null
                                    ? ""
                                    : "  " + one.adjustment().by())
                            + (one.adjustment().until() == null
                                    ? ""
                                    : say("  至 ", "  until ") + one.adjustment().until()));
            changes.of(one.adjustment()).forEach(lines::add);
        }
        screening.effectiveRules().lapsed().stream()
                .filter(one -> one.name().equals(rule.id()))
                .forEach(one -> say("期满", "lapsed", one.says().in(locale)));
    }

    private String because(List<NotRun> reasons) {
        return reasons.stream().map(reason -> reason.says().in(locale)).collect(Collectors.joining(say("；", "; ")));
    }

    private String basis(LegalBasis basis) {
        return basis.cite() + "  " + period(basis.inForce());
    }

    private String period(InForce period) {
        if (period.from() == null && period.to() == null) {
            return say("不限期", "always");
        }
        return (period.from() == null ? "…" : period.from()) + " – " + (period.to() == null ? "…" : period.to());
    }

    private void say(String zh, String en, String what) {
        lines.add("  " + say(zh, en) + "  " + PlainText.line(what));
    }

    private String say(String zh, String en) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
