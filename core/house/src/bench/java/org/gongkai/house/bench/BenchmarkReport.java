package org.gongkai.house.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures all series, or those that {@code -Dseries=terms,patterns} names, each in a virtual machine of its own, and
 * writes {@code docs/performance/figures.json} and the tables of {@code docs/performance.md} in both languages.
 */
public final class BenchmarkReport {
    private BenchmarkReport() {}

    /** Measures and writes. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String asked = System.getProperty("series", "");
        List<String> names = asked.isBlank() ? Series.names() : List.of(asked.split(","));
        Figures figures = Figures.load();
        for (String name : names) {
            long before = System.nanoTime();
            String load = Machine.description();
            List<Measure> fresh = measured(name);
            long seconds = (System.nanoTime() - before) / 1_000_000_000;
            figures = figures.with(name, circumstance(load, seconds), fresh)
                    .with(Figures.PEERS, Machine.peers(), List.of());
            figures.save();
        }
        Tables.write(figures);
    }

    private static String circumstance(String machine, long seconds) {
        Plan plan = Plan.ofProperties();
        String corpus = System.getProperty("corpus", "");
        return String.join(
                "; ",
                LocalDate.now(ZoneOffset.UTC).toString(),
                machine,
                plan.characters() + " characters " + (corpus.isBlank() ? "generated" : "of a corpus"),
                "best of " + plan.rounds() + " rounds" + (plan.quick() ? " (quick)" : ""),
                seconds + " s");
    }

    private static List<Measure> measured(String series) throws IOException, InterruptedException {
        Path file = Files.createTempFile("gongkai-" + series, ".json");
        try {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
            command.addAll(List.of("-cp", absolute(System.getProperty("java.class.path"))));
            command.addAll(List.of(SeriesRun.class.getName(), series, file.toString()));
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw new IllegalStateException(
                        "series `" + series + "` ended with " + code + "; read what it printed above");
            }
            return Figures.measuresIn(file);
        } finally {
            Files.delete(file);
        }
    }

    private static String absolute(String classPath) {
        List<String> paths = new ArrayList<>();
        for (String path : classPath.split(File.pathSeparator)) {
            paths.add(Path.of(path).toAbsolutePath().toString());
        }
        return String.join(File.pathSeparator, paths);
    }
}
