package org.gongkai.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.gongkai.Gongkai;
import org.gongkai.rule.Severity;
import org.gongkai.rulepack.RulePacks;
import org.gongkai.screening.Finding;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.Test;

/** Openings of public laws and regulations: what is public already is hardly ever blocked. */
class CorpusTest {
    private static final Path CORPUS = House.ROOT
            .resolve("../shared/data/laws-lawrefbook/laws-1500ch.tsv.gz")
            .normalize();

    @Test
    void public_laws_are_hardly_ever_blocked() throws IOException {
        assumeTrue(Files.exists(CORPUS), "skipped: the corpus of public laws is not at " + CORPUS);
        Gongkai gongkai = Gongkai.builder()
                .rules(RulePacks.onClasspath(CorpusTest.class.getClassLoader(), "national"))
                .asOf(LocalDate.of(2026, 11, 23))
                .build();
        List<String> texts = texts();
        Map<String, Integer> blocks = new TreeMap<>();
        Map<String, Integer> others = new TreeMap<>();
        for (String text : texts) {
            for (Finding finding : gongkai.screen(SourceText.of(text)).findings()) {
                (finding.severity() == Severity.BLOCK ? blocks : others)
                        .merge(finding.rule().id(), 1, Integer::sum);
            }
        }
        System.out.println("corpus: " + texts.size() + " texts; block " + blocks + "; review and notice " + others);

        assertThat(texts).hasSize(2083);
        assertThat(blocks.values().stream().mapToInt(Integer::intValue).sum())
                .as("blocks by rule: %s", blocks)
                .isLessThanOrEqualTo(3);
    }

    private static List<String> texts() throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(CORPUS)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split("\t", 3))
                    .map(columns -> columns[1] + "\n" + columns[2])
                    .toList();
        }
    }
}
