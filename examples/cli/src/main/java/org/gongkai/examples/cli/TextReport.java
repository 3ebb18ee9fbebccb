package org.gongkai.examples.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.exchange.CharacterRange;
import org.gongkai.exchange.DocumentResult;
import org.gongkai.exchange.ReportOptions;
import org.gongkai.exchange.ReportWords;
import org.gongkai.exchange.ShownPlaces;
import org.gongkai.exchange.Totals;
import org.gongkai.rule.RuleSet;
import org.gongkai.rule.Severity;
import org.gongkai.screening.Finding;
import org.gongkai.screening.Outcome;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.text.Gap;
import org.gongkai.text.TextSpan;
import picocli.CommandLine.Help.Ansi;

/** The report that a reviewer reads in a terminal (文本报告). One thread. */
final class TextReport {
    private final PrintWriter out;
    private final Locale locale;
    private final boolean showText;
    private final boolean fingerprints;
    private final boolean colours;
    private final ReportWords words;
    private final Totals totals = new Totals();

    TextReport(PrintWriter out, ReportOptions options, boolean colours) {
        this.out = out;
        this.locale = options.locale();
        this.words = new ReportWords(locale);
        this.showText = options.showText();
        this.fingerprints = options.withFingerprints();
        this.colours = colours;
    }

    void add(DocumentResult result) {
        ScreeningReport report = result.report();
        totals.add(report);
        out.println(coloured("bold", result.file()) + "  " + outcome(report.outcome()));
        ShownPlaces places = ShownPlaces.of(result, showText);
        report.findings().forEach(finding -> finding(result, finding, places));
        report.suppressed().forEach(one -> suppressed(result, one, places));
        report.gaps().forEach(gap -> gap(gap, places));
        out.println();
    }

    private void finding(DocumentResult result, Finding finding, ShownPlaces places) {
        String trial = finding.counts() ? "" : say("（", " (") + words.trial() + say("）", ")");
        out.println("  " + severity(finding.severity()) + " "
                + plain(finding.rule().title().in(locale)) + trial + "  "
                + plain(places.in(finding.location().place(), locale)) + position(result, finding)
                + text(result, finding));
        String basis = words.basis(finding);
        if (!basis.isEmpty()) {
            out.println(say("       依据 ", "       basis ") + plain(basis));
        }
        out.println(
                say("       处理 ", "       do    ") + plain(finding.rule().says().in(locale)));
        out.println(say("       理由 ", "       why   ") + finding.rule().id() + " v"
                + finding.rule().version() + evidence(finding)
                + String.format(Locale.ROOT, "  %.2f", finding.confidence()));
        if (fingerprints && finding.fingerprint() != null) {
            out.println(say("       指纹 ", "       known ") + finding.fingerprint());
        }
    }

    private void suppressed(DocumentResult result, ScreeningReport.Suppressed one, ShownPlaces places) {
        Finding finding = one.finding();
        out.println(
                "  [" + words.suppressed() + "] " + plain(finding.rule().title().in(locale)) + "  "
                        + plain(places.in(finding.location().place(), locale)) + position(result, finding));
        out.println("       " + plain(words.suppressed(one.entry())));
    }

    private static String evidence(Finding finding) {
        return finding.evidence().isEmpty() ? "" : "  " + plain(String.join(" ", finding.evidence()));
    }

    private String position(DocumentResult result, Finding finding) {
        return say("，", ", ")
                + CharacterRange.of(result.source().part(finding.location().part()), finding.location())
                        .in(locale);
    }

    private String text(DocumentResult result, Finding finding) {
        if (!showText) {
            return "";
        }
        TextSpan span = finding.location().span();
        String text = result.source().part(finding.location().part()).text().substring(span.start(), span.end());
        return "  「" + plain(text) + "」";
    }

    private void gap(Gap gap, ShownPlaces places) {
        String place = places.ofGap(gap, locale);
        out.println("  " + coloured("fg_yellow", "[" + words.unexamined() + "]") + " "
                + plain(gap.says(locale) + (place == null ? "" : "  " + place)));
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
        if (!totals.trial().isEmpty()) {
            out.println(words.trial()
                    + say("：", ": ")
                    + totals.trial().entrySet().stream()
                            .map(rule -> rule.getKey() + " " + rule.getValue())
                            .collect(Collectors.joining(say("，", ", "))));
        }
        if (totals.trialGaps() > 0) {
            out.println(words.trialGaps(totals.trialGaps()));
        }
        out.println(say("规则 ", "rules ") + plain(rules(rules)));
        totals.lapsed().forEach(lapsed -> out.println(plain(lapsed.says().in(locale))));
        totals.unusedSuppressions().forEach(entry -> out.println(plain(words.unused(entry))));
        totals.expiredSuppressions().forEach(entry -> out.println(plain(words.expired(entry))));
        out.println(words.advice());
        out.flush();
    }

    private String outcome(Outcome outcome) {
        String style = switch (outcome) {
            case PUBLISHABLE -> "fg_green";
            case PUBLISHABLE_AFTER_REDACTION -> "fg_yellow";
            case REFER_FOR_REVIEW -> "fg_red";
        };
        return coloured(style, words.outcome(outcome));
    }

    private String severity(Severity severity) {
        String word = "[" + words.severity(severity) + "]";
        return switch (severity) {
            case BLOCK -> coloured("fg_red", word);
            case REVIEW -> coloured("fg_yellow", word);
            case NOTICE -> word;
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
