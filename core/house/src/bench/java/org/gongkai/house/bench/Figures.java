package org.gongkai.house.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * All figures of a run, and the circumstances of each series.
 *
 * @param circumstances per series what a reader must know to judge it
 * @param measures the figures
 */
record Figures(TreeMap<String, String> circumstances, List<Measure> measures) {
    /** Where the versions of the peers stand among the circumstances. */
    static final String PEERS = "peers";

    static final Path FOLDER = Path.of(System.getProperty("gongkai.root", "../.."), "docs/performance");
    private static final Path FILE = FOLDER.resolve("figures.json");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    static Figures load() {
        try {
            return Files.exists(FILE)
                    ? JSON.readValue(FILE.toFile(), Figures.class)
                    : new Figures(new TreeMap<>(), new ArrayList<>());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Measure> measuresIn(Path file) throws IOException {
        return JSON.readValue(file.toFile(), new TypeReference<List<Measure>>() {});
    }

    /** Returns these figures with one series measured anew. */
    Figures with(String series, String circumstance, List<Measure> fresh) {
        TreeMap<String, String> told = new TreeMap<>(circumstances);
        told.put(series, circumstance);
        List<Measure> all = new ArrayList<>(measures);
        all.removeIf(measure -> measure.series().equals(series));
        all.addAll(fresh);
        return new Figures(told, all);
    }

    void save() throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(FILE, JSON.writeValueAsString(this) + "\n");
    }

    /** Returns the figure, or NaN where it was not measured. */
    double value(String series, String setting, String subject, String unit) {
        return of(series, unit).stream()
                .filter(measure ->
                        measure.setting().equals(setting) && measure.subject().equals(subject))
                .mapToDouble(Measure::value)
                .findFirst()
                .orElse(Double.NaN);
    }

    List<Measure> of(String series, String unit) {
        return measures.stream()
                .filter(measure ->
                        measure.series().equals(series) && measure.unit().equals(unit))
                .toList();
    }

    static Set<String> settings(List<Measure> measures) {
        Set<String> settings = new LinkedHashSet<>();
        measures.forEach(measure -> settings.add(measure.setting()));
        return settings;
    }

    static Set<String> subjects(List<Measure> measures) {
        Set<String> subjects = new LinkedHashSet<>();
        measures.forEach(measure -> subjects.add(measure.subject()));
        return subjects;
    }
}
