package org.gongkai.examples.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.exchange.DocumentResult;
import org.gongkai.exchange.Totals;
import org.gongkai.legal.LegalBasis;
import org.gongkai.rule.RuleSet;
import org.gongkai.rule.Severity;
import org.gongkai.screening.Finding;
import org.gongkai.screening.Outcome;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.text.Gap;
import org.gongkai.text.PlaceMark;
import org.gongkai.text.TextPart;
import org.gongkai.text.TextSpan;
import picocli.CommandLine.Help.Ansi;

/** The report that a reviewer reads in a terminal (文本报告). One thread. */
final class TextReport {
    private final PrintWriter out;
    private final Locale locale;
    private final boolean showText;
    private final boolean colours;
    private final Totals totals = new Totals();

    TextReport(PrintWriter out, Locale locale, boolean showText, boolean colours) {
        this.out = out;
        this.locale = locale;
        this.showText = showText;
        this.colours = colours;
    }

    void add(DocumentResult result) {
        ScreeningReport report = result.report();
        totals.add(report);
        out.println(coloured("bold", result.file()) + "  " + outcome(report.outcome()));
        report.findings().forEach(finding -> finding(result, finding));
        report.gaps().forEach(gap -> gap(result, gap));
        out.println();
    }

    private void finding(DocumentResult result, Finding finding) {
        String trial = finding.counts() ? "" : say("（试行，不计入结论）", " (in trial, does not count)");
        out.println("  " + severity(finding.severity()) + " "
                + plain(finding.rule().title().in(locale)) + trial + "  "
                + plain(finding.location().place().in(locale)) + position(result, finding) + text(result, finding));
        String basis = finding.basis().stream().map(LegalBasis::cite).collect(Collectors.joining("、"));
        if (!basis.isEmpty()) {
            out.println(say("       依据 ", "       basis ") + plain(basis));
        }
        out.println(
                say("       处理 ", "       do    ") + plain(finding.rule().says().in(locale)));
        out.println(say("       理由 ", "       why   ") + finding.rule().id() + " v"
                + finding.rule().version() + evidence(finding)
                + String.format(Locale.ROOT, "  %.2f", finding.confidence()));
    }

    private static String evidence(Finding finding) {
        return finding.evidence().isEmpty() ? "" : "  " + plain(String.join(" ", finding.evidence()));
    }

    /** Counts within the finest place, since a clerk counts within the line or cell that was named. */
    private String position(DocumentResult result, Finding finding) {
        TextPart part = result.source().part(finding.location().part());
        TextSpan span = finding.location().codePoints();
        int from = 0;
        for (PlaceMark mark : part.marks()) {
            boolean before = mark.from() <= finding.location().span().start();
            from = before
                    ? part.codePoints(new TextSpan(mark.from(), mark.from() + 1))
                            .start()
                    : from;
        }
        String characters = (span.start() - from + 1) + "–" + (span.end() - from);
        return say("，第 " + characters + " 字", ", characters " + characters);
    }

    private String text(DocumentResult result, Finding finding) {
        if (!showText) {
            return "";
        }
        TextSpan span = finding.location().span();
        String text = result.source().part(finding.location().part()).text().substring(span.start(), span.end());
        return "  「" + plain(text) + "」";
    }

    private void gap(DocumentResult result, Gap gap) {
        String place = gap.part() == null
                ? ""
                : "  " + result.source().part(gap.part()).place().in(locale);
        out.println("  " + coloured("fg_yellow", say("[未审]", "[unexamined]")) + " " + plain(gap.says(locale) + place));
    }

    /** Prints what the run came to. */
    void finish(RuleSet rules) {
        out.println(say("合计 ", "total ")
                + totals.documents()
                + say(" 份：", " documents: ")
                + Arrays.stream(Outcome.values())
                        .map(outcome -> outcome(outcome) + " " + totals.of(outcome))
                        .collect(Collectors.joining(say("，", ", "))));
        if (!totals.kinds().isEmpty()) {
            out.println(say("发现 ", "findings ")
                    + totals.kinds().entrySet().stream()
                            .map(kind -> kind.getKey() + " " + kind.getValue())
                            .collect(Collectors.joining(say("，", ", "))));
        }
        out.println(say("规则 ", "rules ") + plain(rules(rules)));
        out.println(say(
                "以上是机器的建议；是否公开由人决定（先审查、后公开，谁公开谁负责）。",
                "This is a machine's advice; whether to publish is a person's decision."));
        out.flush();
    }

    private String outcome(Outcome outcome) {
        return switch (outcome) {
            case PUBLISHABLE -> coloured("fg_green", say("未发现问题，可提请公开", "publishable"));
            case PUBLISHABLE_AFTER_REDACTION -> coloured("fg_yellow", say("遮盖后可提请公开", "publishable after redaction"));
            case REFER_FOR_REVIEW -> coloured("fg_red", say("提交人工审查", "refer for review"));
        };
    }

    private String severity(Severity severity) {
        return switch (severity) {
            case BLOCK -> coloured("fg_red", say("[阻断]", "[block]"));
            case REVIEW -> coloured("fg_yellow", say("[复核]", "[review]"));
            case NOTICE -> say("[提示]", "[notice]");
        };
    }

    private String coloured(String style, String text) {
        Ansi.Style known = Ansi.Style.valueOf(style);
        return colours ? known.on() + text + Ansi.Style.reset.on() : text;
    }

    /** Words of packs and names in documents are untrusted. */
    private static String plain(String text) {
        return ShownPath.plain(text);
    }

    private String say(String zh, String en) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }

    private static String rules(RuleSet rules) {
        return rules.packs().stream()
                        .map(pack -> pack.name() + " " + pack.edition())
                        .collect(Collectors.joining(", "))
                + "  " + rules.digest();
    }
}
