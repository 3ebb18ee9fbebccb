package org.gongkai.testkit.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.exchange.ReportWords;
import org.gongkai.exchange.internal.html.Speech;
import org.gongkai.rule.Lapsed;
import org.gongkai.rule.RedactionStyle;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleSet;
import org.gongkai.screening.Finding;
import org.gongkai.screening.Outcome;
import org.gongkai.text.GapCause;

/** The words that the text and the page of a comparison share (对比用语). Immutable. */
final class ComparisonWords {
    private final Locale locale;
    private final Speech speech;
    private final ReportWords words;

    ComparisonWords(Locale locale) {
        this.locale = locale;
        this.speech = new Speech(locale);
        this.words = new ReportWords(locale);
    }

    String say(String zh, String en) {
        return speech.say(zh, en);
    }

    String title(Rule rule) {
        return rule.title().in(locale);
    }

    String outcome(Outcome outcome) {
        return words.outcome(outcome);
    }

    String cause(String code) {
        for (GapCause cause : GapCause.values()) {
            if (cause.code().equals(code)) {
                return cause.says().in(locale);
            }
        }
        return code;
    }

    String touched(RuleSummary rule) {
        RuleSummary.Touched touched = rule.touched();
        return weakening(rule.weakening())
                + say(
                        "；涉及文件 " + touched.documents() + "，其中放宽 " + touched.looser() + "、收紧 " + touched.stricter(),
                        "; in " + touched.documents() + " documents, " + touched.looser() + " of them looser, "
                                + touched.stricter() + " stricter");
    }

    String title() {
        return say("规则对比报告", "Comparison of two rule sets");
    }

    String standing() {
        return say(
                "同一批文件，用旧、新两套规则各审一遍；以下是两次结果的差别，规则是否上线由人决定。",
                "The same documents, screened with the old rules and with the new; what differs stands below, and a person decides.");
    }

    String care() {
        return say(
                "本报告不含文件原文；供内部使用，请勿公开。",
                "This report holds no text of the documents; for internal use, do not publish it.");
    }

    String old() {
        return say("旧规则集", "old set");
    }

    String neu() {
        return say("新规则集", "new set");
    }

    String packs(RuleSet rules) {
        return rules.packs().stream()
                .map(pack -> pack.name() + " " + pack.edition())
                .collect(Collectors.joining(say("、", ", ")));
    }

    /** Returns which changes of layers ended before the day of review, those of one set alone with its name. */
    List<String> lapsed(PackComparison comparison) {
        List<Lapsed> before = comparison.before().effectiveRules().lapsed();
        List<Lapsed> after = comparison.after().effectiveRules().lapsed();
        List<String> all = new ArrayList<>();
        before.forEach(one -> all.add(
                (after.contains(one) ? "" : old() + colon()) + one.says().in(locale)));
        after.stream()
                .filter(one -> !before.contains(one))
                .forEach(one -> all.add(neu() + colon() + one.says().in(locale)));
        return all;
    }

    private String colon() {
        return say("：", ": ");
    }

    String type(FindingChange.Type type) {
        return switch (type) {
            case LOST -> say("减少", "lost");
            case CHANGED -> say("变化", "changed");
            case GAINED -> say("增加", "gained");
        };
    }

    String type(RuleChange.Type type) {
        return switch (type) {
            case ADDED -> say("新增", "added");
            case REMOVED -> say("删除", "removed");
            case CHANGED -> say("修改", "changed");
        };
    }

    /** Returns what the changes of {@code group} have in common, for example {@code 减少：新规则集没有找到}. */
    String group(ChangeGroup group) {
        String type = type(group.type()) + colon();
        Absence absence = group.absence();
        if (absence == null) {
            return type + aspects(group.aspects());
        }
        String set =
                group.type() == FindingChange.Type.LOST ? say("新规则集", "the new set ") : say("旧规则集", "the old set ");
        return type + set + absence.says().in(locale);
    }

    private String aspects(List<Aspect> aspects) {
        return aspects.stream().map(aspect -> aspect.says().in(locale)).collect(Collectors.joining(say("、", ", ")));
    }

    String weakening(int count) {
        return say("保护减弱 " + count, count + " protect less");
    }

    String takenBack(TakenBackCount count) {
        return say("排除短语收回 ", "taken back by phrases ") + count.before() + " → " + count.after();
    }

    String decides() {
        return say(
                "以上是机器的对比；规则是否上线由人决定。",
                "This is a machine's comparison; whether the rules go live is a person's decision.");
    }

    String leftOut(int count) {
        return say("另有 " + count + " 处未列", count + " more not listed");
    }

    String move(OutcomeMove move) {
        String direction = move.isLooser() ? say("放宽", "looser") : say("收紧", "stricter");
        return direction + colon() + words.outcome(move.before()) + " → " + words.outcome(move.after());
    }

    /** Returns a rule's version, status and whether it runs, or a dash where there is no rule. */
    String state(Rule rule, boolean runs) {
        String state = "v" + rule.version() + say("，", ", ") + rule.status().code();
        return runs ? state : state + say("，不运行", ", does not run");
    }

    String editionKept() {
        return say("两套规则内容不同，版次相同：请改版次", "both sets differ under the same edition: give the new one its own");
    }

    String versionKept() {
        return say("查找内容变了，版本号没有变：请改版本号", "what it finds changed under the same version: give it a new one");
    }

    /** Returns place and characters. */
    String where(ChangedPlace place) {
        return place.shown().in(locale) + say("，", ", ") + place.characters().in(locale);
    }

    /** Returns what a reader needs to judge one change: what was and what is, or why it was found and who finds it all the same. */
    String detail(FindingChange change) {
        Finding old = change.before();
        Finding neu = change.after();
        if (old != null && neu != null) {
            return change.aspects().stream()
                    .map(aspect -> aspect.says().in(locale) + " " + detail(aspect, change, old, neu))
                    .collect(Collectors.joining(say("；", "; ")));
        }
        Finding one = change.finding();
        String evidence = one.evidence().isEmpty() ? "" : say("证据 ", "evidence ") + list(one.evidence());
        String others = coveredBy(change);
        return evidence + (evidence.isEmpty() || others.isEmpty() ? "" : say("；", "; ")) + others;
    }

    private String coveredBy(FindingChange change) {
        if (change.coveredBy().isEmpty()) {
            return "";
        }
        String rules = list(change.coveredBy());
        return change.type() == FindingChange.Type.LOST
                ? say("新规则集该处另有 ", "the new set has there ") + rules
                : say("旧规则集该处已有 ", "the old set had there ") + rules;
    }

    private String detail(Aspect aspect, FindingChange change, Finding old, Finding neu) {
        if (aspect == Aspect.SPAN) {
            return where(change.placeBefore()) + " → " + where(change.place());
        }
        return value(aspect, old) + " → " + value(aspect, neu);
    }

    private String value(Aspect aspect, Finding finding) {
        return switch (aspect) {
            case SPAN -> finding.location().span().toString();
            case VERSION -> "v" + finding.rule().version();
            case KIND -> finding.kind();
            case SEVERITY -> words.severity(finding.severity());
            case GROUND -> finding.ground() == null ? none() : words.ground(finding.ground());
            case BASIS -> finding.basis().isEmpty() ? none() : words.basis(finding);
            case COUNTS -> finding.counts() ? say("计入", "counts") : say("不计入", "does not count");
            case COVERABLE -> finding.isCoverable() ? say("可以", "may be") : say("不得", "may not be");
            case REDACTION -> style(finding.rule().redaction());
            case CONFIDENCE -> String.format(Locale.ROOT, "%.2f", finding.confidence());
            case EVIDENCE -> list(finding.evidence());
            case ALTERNATIVES -> list(finding.alternatives());
            case WORDS ->
                finding.rule().title().in(locale)
                        + say("：", ": ")
                        + finding.rule().says().in(locale);
        };
    }

    private String list(List<String> words) {
        return words.isEmpty() ? none() : String.join(say("、", ", "), words);
    }

    private String none() {
        return say("无", "none");
    }

    private static String style(RedactionStyle style) {
        String kind = style.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return style.name() == null ? kind : kind + " " + style.name();
    }

    String severity(Finding finding) {
        String severity = words.severity(finding.severity());
        return finding.counts() ? severity : severity + say("（", " (") + words.trial() + say("）", ")");
    }
}
