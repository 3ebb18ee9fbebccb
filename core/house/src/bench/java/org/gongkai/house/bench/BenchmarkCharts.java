package org.gongkai.house.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Draws {@code docs/performance/figures.json} as charts beside it, and writes the tables anew. */
public final class BenchmarkCharts {
    private final Figures figures;

    private BenchmarkCharts(Figures figures) {
        this.figures = figures;
    }

    /** Draws and writes. */
    public static void main(String[] arguments) throws IOException {
        Figures figures = Figures.load();
        new BenchmarkCharts(figures).draw();
        Tables.write(figures);
    }

    private void draw() throws IOException {
        Files.createDirectories(Figures.FOLDER);
        String usual = TermSeries.setting(60_000, 10_000);
        bars("engines", "terms", "60,000 terms, documents of 10,000: CPU ns/char", usual::equals);
        lines("terms", "terms", "CPU ns/char, documents of 10,000", setting -> setting.endsWith(" 10000"));
        lines("length", "length", "CPU ns/char, 60,000 terms", setting -> true);
        lines("clean", "clean", "CPU ns/char, no term occurs", setting -> true);
        bars("patterns", "patterns", "50 patterns, documents of 10,000: CPU ns/char", setting -> true);
        bars("whole", "whole", "The whole job beside the machine's limits: CPU ns/char", setting -> true);
    }

    private List<Measure> measured(String series, Predicate<String> settings) {
        return figures.of(series, Measure.CPU).stream()
                .filter(measure -> settings.test(measure.setting()))
                .toList();
    }

    private void bars(String file, String series, String title, Predicate<String> settings) throws IOException {
        List<Svg.Bar> bars = measured(series, settings).stream()
                .map(measure -> new Svg.Bar(measure.subject(), measure.value()))
                .sorted(Comparator.comparingDouble(Svg.Bar::value))
                .toList();
        if (!bars.isEmpty()) {
            Files.writeString(Figures.FOLDER.resolve(file + ".svg"), Svg.bars(title, bars));
        }
    }

    private void lines(String file, String series, String title, Predicate<String> settings) throws IOException {
        boolean byLength = series.equals("length");
        Map<String, List<Svg.Point>> lines = new LinkedHashMap<>();
        for (Measure measure : measured(series, settings)) {
            String number = byLength
                    ? measure.setting().replaceAll(".* ", "")
                    : measure.setting().replaceAll(" .*", "");
            lines.computeIfAbsent(measure.subject(), name -> new ArrayList<>())
                    .add(new Svg.Point(Double.parseDouble(number), measure.value()));
        }
        List<Svg.Line> drawn = new ArrayList<>();
        lines.forEach((name, points) -> {
            if (points.size() > 1) {
                drawn.add(new Svg.Line(name, points));
            }
        });
        if (!drawn.isEmpty()) {
            String across = byLength ? "characters in a document" : "terms";
            Files.writeString(Figures.FOLDER.resolve(file + ".svg"), Svg.lines(title, across, drawn));
        }
    }
}
