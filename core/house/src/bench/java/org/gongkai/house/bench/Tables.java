package org.gongkai.house.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Writes the figures as tables between the markers of {@code docs/performance.md}, in both languages. */
final class Tables {
    private static final String BEGIN = "<!-- figures: written by BenchmarkReport -->\n";
    private static final String END = "<!-- end of figures -->\n";

    private final Figures figures;
    private final boolean chinese;
    private final StringBuilder out = new StringBuilder();

    private Tables(Figures figures, boolean chinese) {
        this.figures = figures;
        this.chinese = chinese;
    }

    static void write(Figures figures) throws IOException {
        Path docs = Objects.requireNonNull(Figures.FOLDER.getParent());
        replace(docs.resolve("performance.md"), new Tables(figures, false).text());
        replace(docs.resolve("zh/performance.md"), new Tables(figures, true).text());
    }

    private static void replace(Path document, String tables) throws IOException {
        String before = Files.readString(document);
        int from = before.indexOf(BEGIN);
        int to = before.indexOf(END);
        if (from < 0 || to < from) {
            throw new IllegalStateException("no markers in " + document + "; put back `" + BEGIN.strip() + "`");
        }
        Files.writeString(document, before.substring(0, from + BEGIN.length()) + tables + before.substring(to));
    }

    private String text() {
        goals();
        out.append('\n')
                .append(figures.circumstances().getOrDefault(Figures.PEERS, ""))
                .append('\n');
        for (String series : Series.names()) {
            String circumstance = figures.circumstances().get(series);
            if (circumstance != null) {
                out.append("\n**").append(caption(series)).append("**\n");
                for (String unit : units(series)) {
                    table(series, unit);
                }
                differences(series);
                out.append('\n').append(circumstance).append('\n');
            }
        }
        return out.toString();
    }

    private void goals() {
        row(say("goal", "目标"), say("bar", "界线"), say("measured", "实测"), say("met", "达到"));
        rule(4);
        for (Goal goal : Goal.of(figures)) {
            String met = Double.isNaN(goal.measured()) ? "–" : goal.isMet() ? say("yes", "是") : say("**no**", "**否**");
            row(
                    chinese ? goal.chinese() : goal.english(),
                    (goal.atLeast() ? "≥ " : "≤ ") + shown(goal.target()),
                    goal.shown(goal.measured()),
                    met);
        }
    }

    private List<String> units(String series) {
        return figures.measures().stream()
                .filter(measure -> measure.series().equals(series))
                .map(Measure::unit)
                .distinct()
                .toList();
    }

    private void table(String series, String unit) {
        List<Measure> measures = figures.of(series, unit);
        Set<String> settings = Figures.settings(measures);
        Set<String> subjects = Figures.subjects(measures);
        boolean settingsDown = settings.size() > subjects.size();
        List<String> head = new ArrayList<>(List.of(worded(unit)));
        (settingsDown ? subjects : settings).forEach(one -> head.add(worded(one)));
        out.append('\n');
        row(head.toArray(String[]::new));
        rule(head.size());
        for (String down : settingsDown ? settings : subjects) {
            List<String> cells = new ArrayList<>(List.of(worded(down)));
            for (String across : settingsDown ? subjects : settings) {
                cells.add(shown(
                        settingsDown
                                ? figures.value(series, down, across, unit)
                                : figures.value(series, across, down, unit)));
            }
            row(cells.toArray(String[]::new));
        }
    }

    private void differences(String series) {
        List<Measure> different = figures.of(series, Measure.HITS).stream()
                .filter(measure -> !measure.note().isEmpty())
                .toList();
        if (!different.isEmpty()) {
            out.append('\n');
        }
        for (Measure measure : different) {
            String line = worded(measure.subject()) + say(" at ", "，") + worded(measure.setting());
            out.append("- ")
                    .append(line)
                    .append(say(": ", "："))
                    .append(measure.note())
                    .append('\n');
        }
    }

    private static String shown(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return String.valueOf((long) value);
        }
        return String.format(
                Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : value >= 0.1 ? "%.2f" : "%.3f", value);
    }

    private void row(String... cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void rule(int columns) {
        out.append("|---".repeat(columns)).append("|\n");
    }

    private String say(String english, String inChinese) {
        return chinese ? inChinese : english;
    }

    private String caption(String series) {
        return switch (series) {
            case "terms" -> say("Terms, every occurrence", "词，每一处");
            case "length" -> say("Documents from short to long", "文件由短到长");
            case "patterns" -> say("Structured patterns", "结构化模式");
            case "whole" -> say("The whole job, and what the machine allows", "全部工作，以及机器的极限");
            case "clean" -> say("Text in which no term occurs", "没有一词出现的文本");
            case "adversarial" -> say("Text made to be slow", "刁难文本");
            case "noise" -> say("Noise characters", "干扰字符");
            case "footprint" -> say("Building, heap, allocation", "构建、堆、分配");
            default -> say("Threads", "线程");
        };
    }

    private String worded(String english) {
        return chinese ? Chinese.of(english) : english;
    }
}
