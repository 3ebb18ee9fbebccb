package org.gongkai.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.rulepack.RuleCase;
import org.gongkai.rulepack.RuleCase.Marked;
import org.gongkai.testkit.CaseOutcome;
import org.gongkai.testkit.CaseReport;
import org.gongkai.testkit.CaseResult;
import org.gongkai.testkit.RuleConfusion;

/** What a rule author reads after the cases have run (用例文本报告): faults with their lines, a table of all rules, the sum. */
final class CaseReportText implements RulesTestCommand.Form {
    private final PrintWriter out;
    private final Locale locale;
    private final boolean showText;

    CaseReportText(PrintWriter out, Locale locale, boolean showText) {
        this.out = out;
        this.locale = locale;
        this.showText = showText;
    }

    @Override
    public void print(Path folder, CaseReport report) {
        report.with(CaseOutcome.FAILED).forEach(one -> failed(folder, one));
        for (CaseResult one : report.with(CaseOutcome.CLOSED_GAP)) {
            out.println(at(folder, one) + say("缺口已补，请改列 `hit`", "closed gap, make it a hit"));
        }
        report.with(CaseOutcome.OPEN_GAP).forEach(one -> out.println(at(folder, one) + say("已知缺口", "known gap")));
        report.with(CaseOutcome.NOT_RUN)
                .forEach(one -> out.println(at(folder, one)
                        + say("未运行，规则在所给条件下不适用", "not run, its rule does not apply under the options")));
        table(report).lines().forEach(out::println);
        RuleConfusion total = report.total();
        int passed = report.with(CaseOutcome.PASSED).size();
        out.println(ShownPath.plain(folder.toString())
                + say(
                        "：通过 " + passed + "，不通过 " + total.failed() + "，已知缺口 " + total.gapsOpen() + "，缺口已补 "
                                + total.gapsClosed() + "，未运行 " + total.notRun(),
                        ": " + passed + " passed, " + total.failed() + " failed, " + total.gapsOpen()
                                + " known gaps, " + total.gapsClosed() + " closed gaps, " + total.notRun()
                                + " not run"));
    }

    @Override
    public void finish() {
        out.flush();
    }

    private void failed(Path folder, CaseResult one) {
        out.println(at(folder, one) + say("不通过", "failed"));
        out.println("    " + say("应命中 ", "expected ") + stretches(one, one.of().marked()));
        out.println("    " + say("实命中 ", "found    ") + stretches(one, one.found()));
        if (!one.missed().isEmpty() && !one.exclusions().isEmpty()) {
            out.println("    "
                    + say("被排除项收回，`unless` 第 ", "taken back by `unless`, no. ")
                    + one.exclusions().stream()
                            .map(number -> String.valueOf(number + 1))
                            .collect(Collectors.joining(", ")));
        }
        if (!one.unexamined().isEmpty()) {
            out.println("    " + one.unexamined().get(0).says(locale));
        }
    }

    private String at(Path folder, CaseResult one) {
        RuleCase of = one.of();
        return ShownPath.plain(folder.resolve(of.file()) + ":" + of.line() + ": " + of) + ": ";
    }

    private String stretches(CaseResult one, List<Marked> marked) {
        if (marked.isEmpty()) {
            return say("无", "nothing");
        }
        boolean several = one.of().source().parts().size() > 1;
        return marked.stream()
                .map(stretch -> (several ? stretch.part() + ":" : "")
                        + stretch.span().start() + ".." + stretch.span().end() + shown(one, stretch))
                .collect(Collectors.joining(", "));
    }

    private String shown(CaseResult one, Marked stretch) {
        String text = one.of().source().part(stretch.part()).text();
        return showText
                ? " 「"
                        + ShownPath.plain(text.substring(
                                stretch.span().start(), stretch.span().end()))
                        + "」"
                : "";
    }

    private TextTable table(CaseReport report) {
        TextTable table = new TextTable();
        table.add(
                locale.getLanguage().equals("zh")
                        ? List.of("规则", "应命中", "不应命中", "误报", "缺口", "查准率", "查全率")
                        : List.of("rule", "hits", "misses", "false alarms", "gaps", "precision", "recall"));
        report.rules().forEach(one -> table.add(row(one.rule(), one)));
        if (report.rules().size() > 1) {
            table.add(row(say("合计", "total"), report.total()));
        }
        return table;
    }

    private List<String> row(String name, RuleConfusion one) {
        List<String> row = new ArrayList<>(List.of(
                name,
                one.hitsFound() + "/" + one.hits(),
                one.missesClean() + "/" + one.misses(),
                String.valueOf(one.falseAlarms()),
                gaps(one)));
        row.add(percent(one.precision()));
        row.add(percent(one.recall()));
        return row;
    }

    private String gaps(RuleConfusion one) {
        String closed = one.gapsClosed() == 0 ? "" : say("，已补 ", ", closed ") + one.gapsClosed();
        return one.gapsOpen() + closed;
    }

    /** Never rounds up to a whole: 100.0 means all. */
    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", Math.floor(share * 1000) / 10);
    }

    private String say(String zh, String en) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
