package org.gongkai.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.exchange.PlainText;
import org.gongkai.exchange.ReportWords;
import org.gongkai.rule.LayeredAdjustment;
import org.gongkai.screening.MatchFate;
import org.gongkai.screening.RuleTrace;
import org.gongkai.screening.ScreeningTrace;
import org.gongkai.text.Fold;
import org.gongkai.text.TextSpan;
import org.jspecify.annotations.Nullable;

/** Why rules did or did not fire, in lines (执行过程说明). Positions are UTF-16 units; text is shown only if asked for. */
final class TraceText {
    private static final int PLACES_SHOWN = 4;

    private final ScreeningTrace trace;
    private final Shown shown;
    private final List<String> lines = new ArrayList<>();

    TraceText(ScreeningTrace trace, Shown shown) {
        this.trace = trace;
        this.shown = shown;
    }

    /** In which language, and the text where it may be shown. */
    record Shown(Locale locale, @Nullable String text) {}

    /** Returns the lines of one rule, whatever it saw. */
    List<String> of(String rule) {
        trace.rule(rule).ifPresent(this::rule);
        end();
        return lines;
    }

    /** Returns the lines of every rule whose condition was met, and one line of each that saw a part of it. */
    List<String> all() {
        int silent = 0;
        for (RuleTrace one : trace.rules()) {
            List<String> seen = one.parts().entrySet().stream()
                    .filter(part -> !part.getValue().isEmpty())
                    .map(Map.Entry::getKey)
                    .toList();
            if (seen.isEmpty()) {
                silent++;
            } else if (one.matches().isEmpty()) {
                lines.add(one.rule()
                        + say("  条件不成立，只见部分 ", "  the condition is not met, seen were ")
                        + String.join(" ", seen));
            } else {
                rule(one);
            }
        }
        lines.add(
                say(
                        silent + " 条规则未见其查找的任何内容，或者未运行；查看一条：rules explain 规则编号 --text …",
                        silent
                                + " rules saw nothing of what they look for, or did not run; one of them: rules explain RULE --text …"));
        end();
        return lines;
    }

    private void end() {
        lines.add(say("结论 ", "outcome ")
                + new ReportWords(shown.locale()).outcome(trace.report().outcome()));
        trace.report().gaps().forEach(gap -> lines.add(say("  未审 ", "  unexamined ") + gap.says(shown.locale())));
    }

    private void rule(RuleTrace one) {
        lines.add(one.rule() + "  " + PlainText.line(one.rule().title().in(shown.locale())));
        for (LayeredAdjustment change : one.standing().adjustments()) {
            lines.add(say("  层级调整 ", "  changed by ") + change.pack().name() + "  "
                    + PlainText.line(change.adjustment().reason()));
        }
        if (!one.hasRun()) {
            one.standing()
                    .notRun()
                    .forEach(reason -> lines.add(
                            say("  未运行：", "  did not run: ") + reason.says().in(shown.locale())));
            return;
        }
        lines.add(say("  归一化 ", "  folds ")
                + one.rule().folds().stream().map(Fold::code).collect(Collectors.joining(" ")));
        one.parts().forEach(this::part);
        condition(one.condition(), "  ");
        one.matches().forEach(this::match);
        if (one.matches().isEmpty()) {
            lines.add(say("  无发现：条件不成立", "  nothing found: the condition is not met"));
        }
    }

    private void part(String name, List<RuleTrace.TracedHit> hits) {
        if (hits.isEmpty()) {
            lines.add(say("  部分 ", "  part ") + name + say("  未见", "  not there"));
        }
        for (RuleTrace.TracedHit hit : hits.subList(0, Math.min(PLACES_SHOWN, hits.size()))) {
            lines.add(say("  部分 ", "  part ") + name + "  " + at(hit.span()) + "  "
                    + hit.fate().says().in(shown.locale()));
        }
        if (hits.size() > PLACES_SHOWN) {
            int more = hits.size() - PLACES_SHOWN;
            lines.add(say("  部分 ", "  part ") + name + say("  另有 " + more + " 处", "  " + more + " places more"));
        }
    }

    private void condition(RuleTrace.TracedCondition condition, String indent) {
        String above = condition.above() == 0
                ? ""
                : say("，列标题满足 ", ", met by a heading ") + condition.above() + say(" 次", " times");
        lines.add(indent + say("条件 ", "condition ") + condition.condition().written() + "  "
                + (condition.holds() ? say("成立，", "holds, ") : say("不成立，", "does not hold, "))
                + condition.places() + say(" 处", " places") + above);
        condition.inner().forEach(inner -> condition(inner, indent + "  "));
    }

    private void match(RuleTrace.TracedMatch match) {
        String detail = match.detail() == null ? "" : "  " + detail(match.fate(), match.detail());
        lines.add(say("  命中 ", "  match ") + at(match.span()) + "  "
                + match.fate().says().in(shown.locale()) + detail);
        match.confidence()
                .forEach(step ->
                        lines.add(say("    置信度 ", "    confidence ") + step.confidence() + "  " + step.because()));
    }

    private String detail(MatchFate fate, String detail) {
        return switch (fate) {
            case TAKEN_BACK -> say("unless 第 ", "no. ") + (Integer.parseInt(detail) + 1) + say(" 项", " under `unless`");
            case TOO_FEW_ROWS -> detail + say(" 行", " rows");
            default -> PlainText.line(detail);
        };
    }

    private String at(TextSpan span) {
        String range = span.start() + ".." + span.end();
        String text = shown.text();
        return text == null ? range : range + " “" + PlainText.line(text.substring(span.start(), span.end())) + "”";
    }

    private String say(String zh, String en) {
        return shown.locale().getLanguage().equals("zh") ? zh : en;
    }
}
