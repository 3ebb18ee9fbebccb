package org.gongkai.testkit.comparison;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.exchange.PlainText;
import org.gongkai.rule.Rule;
import org.gongkai.screening.ScreeningOptions;

/**
 * Writes a comparison as a rule author reads it in a terminal (对比文本). Words of packs and names of documents are untrusted:
 * whatever could play tricks on a terminal is printed as {@code �}.
 */
public final class ComparisonText {
    private final Writer out;
    private final ComparisonWords words;

    private ComparisonText(Writer out, Locale locale) {
        this.out = out;
        this.words = new ComparisonWords(locale);
    }

    /** Writes {@code summary} to {@code out} in the language of {@code locale}, and leaves the writer open. */
    public static void write(ComparisonSummary summary, Locale locale, Writer out) throws IOException {
        new ComparisonText(out, locale).write(summary);
        out.flush();
    }

    private void write(ComparisonSummary summary) throws IOException {
        PackComparison comparison = summary.comparison();
        line(words.old() + "  " + words.packs(comparison.before().ruleSet()) + "  "
                + comparison.before().ruleSet().digest());
        line(words.neu() + "  " + words.packs(comparison.after().ruleSet()) + "  "
                + comparison.after().ruleSet().digest());
        options(comparison.after().options());
        for (String lapsed : words.lapsed(comparison)) {
            line("! " + lapsed);
        }
        line("");
        rules(comparison);
        for (RuleSummary rule : summary.rules()) {
            rule(rule);
        }
        totals(summary);
    }

    private void options(ScreeningOptions options) throws IOException {
        line(say("审查日 ", "day of review ")
                + options.asOf()
                + say("，严格度 ", ", strictness ")
                + options.strictness()
                + say("，适用地区 ", ", jurisdiction ")
                + options.jurisdiction()
                + (options.withTrial()
                        ? say("，试行规则运行但不计入结论", ", rules in trial run and do not count")
                        : say("，试行规则不运行", ", rules in trial do not run")));
    }

    private void rules(PackComparison comparison) throws IOException {
        line(say("规则 ", "rules ") + (comparison.ruleChanges().isEmpty() ? say("没有变化", "have not changed") : ""));
        if (comparison.isEditionKept()) {
            line("  ! " + words.editionKept());
        }
        for (RuleChange change : comparison.ruleChanges()) {
            line("  " + words.type(change.type()) + " " + change.id() + "  "
                    + words.title(change.any()) + "  " + states(change)
                    + (change.keys().isEmpty() ? "" : "  " + String.join(" ", change.keys())));
            if (change.isVersionKept()) {
                line("    ! " + words.versionKept());
            }
        }
        line("");
    }

    private String states(RuleChange change) {
        Rule old = change.before();
        Rule neu = change.after();
        String before = old == null ? "" : words.state(old, change.isRunBefore());
        String after = neu == null ? "" : words.state(neu, change.isRunAfter());
        boolean alone = before.isEmpty() || after.isEmpty() || before.equals(after);
        return alone ? (before.isEmpty() ? after : before) : before + " → " + after;
    }

    private void rule(RuleSummary rule) throws IOException {
        line(rule.rule().id() + "  " + words.title(rule.rule()) + "  "
                + words.type(FindingChange.Type.LOST) + " " + rule.count(FindingChange.Type.LOST) + "  "
                + words.type(FindingChange.Type.CHANGED) + " " + rule.count(FindingChange.Type.CHANGED) + "  "
                + words.type(FindingChange.Type.GAINED) + " " + rule.count(FindingChange.Type.GAINED));
        line("  " + words.touched(rule));
        if (rule.takenBack().before() != rule.takenBack().after()) {
            line("  " + words.takenBack(rule.takenBack()));
        }
        for (ChangeGroup group : rule.groups()) {
            group(group);
        }
        line("");
    }

    private void group(ChangeGroup group) throws IOException {
        line("  " + words.group(group) + "  " + group.count()
                + (group.weakening() == 0 ? "" : say("（", " (") + words.weakening(group.weakening()) + say("）", ")")));
        for (ChangeExample example : group.examples()) {
            String detail = words.detail(example.change());
            line("    " + example.document() + "  "
                    + words.where(example.change().place()) + "  ["
                    + words.severity(example.change().finding()) + "]" + (detail.isEmpty() ? "" : "  " + detail));
        }
        if (group.leftOut() > 0) {
            line("    … " + words.leftOut(group.leftOut()));
        }
    }

    private void totals(ComparisonSummary summary) throws IOException {
        for (MovedDocuments moved : summary.moved()) {
            line(words.move(moved.outcome()) + "  " + moved.documents());
            for (String document : moved.listed()) {
                line("    " + document);
            }
            if (moved.leftOut() > 0) {
                line("    … " + words.leftOut(moved.leftOut()));
            }
        }
        gaps(say("新规则集新增未审 ", "gaps of the new set alone "), summary.openedGaps());
        gaps(say("新规则集消除未审 ", "gaps of the old set alone "), summary.closedGaps());
        line(say("合计 ", "total ")
                + summary.documents()
                + say(" 份：有变化 ", " documents: changed ")
                + summary.changed()
                + say("，未审完 ", ", not examined whole ")
                + summary.incomplete());
        line(say("发现 ", "findings ") + words.type(FindingChange.Type.LOST) + " "
                + summary.count(FindingChange.Type.LOST) + say("，", ", ") + words.type(FindingChange.Type.CHANGED)
                + " " + summary.count(FindingChange.Type.CHANGED) + say("，", ", ")
                + words.type(FindingChange.Type.GAINED) + " " + summary.count(FindingChange.Type.GAINED)
                + say("；", "; ") + words.weakening(summary.weakening()));
        line(words.decides());
    }

    private void gaps(String title, Map<String, Integer> gaps) throws IOException {
        if (!gaps.isEmpty()) {
            line(title
                    + gaps.entrySet().stream()
                            .map(gap -> words.cause(gap.getKey()) + " " + gap.getValue())
                            .collect(Collectors.joining(say("，", ", "))));
        }
    }

    private void line(String text) throws IOException {
        out.write(PlainText.line(text));
        out.write('\n');
    }

    private String say(String zh, String en) {
        return words.say(zh, en);
    }
}
