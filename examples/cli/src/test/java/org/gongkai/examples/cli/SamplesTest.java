package org.gongkai.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.rule.Severity;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The bundled samples say what was planted in them")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplesTest {
    private static final Set<String> ENDINGS =
            Set.of("txt", "html", "docx", "xlsx", "pdf", "doc", "xls", "odt", "rtf", "wps", "eml", "zip");

    private final Readers readers = new Readers(1);

    @AfterAll
    void closeReaders() {
        readers.close();
    }

    static List<Truth.Document> documents() {
        return Truth.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void when_a_sample_is_screened_then_all_that_was_planted_is_found_in_its_place_and_nothing_else_blocks(
            Truth.Document document) throws IOException {
        SourceText source = read(document);

        ScreeningReport report = Rules.national().screen(source);

        List<Truth.Planted> found = report.findings().stream()
                .map(finding -> Truth.Planted.of(source, finding))
                .toList();
        List<Truth.Planted> blocking = report.findings().stream()
                .filter(finding -> finding.severity() == Severity.BLOCK)
                .map(finding -> Truth.Planted.of(source, finding))
                .toList();
        assertThat(document.planted())
                .as("planted in %s, found %s", document, found)
                .allMatch(planted -> planted.optional() || planted.isFoundIn(found));
        assertThat(blocking).as("blocks in %s", document).allMatch(one -> one.isFoundIn(document.planted()));
        assertThat(report.gaps())
                .extracting(gap -> Truth.Unexamined.of(source, gap))
                .as("gaps of %s", document)
                .containsExactlyInAnyOrderElementsOf(document.gaps());
        assertThat(report.outcome().code()).as("outcome of %s", document).isEqualTo(document.outcome());
    }

    @Test
    void when_the_folder_is_listed_then_the_truth_speaks_of_every_file_and_every_ending_is_there() throws IOException {
        try (Stream<Path> files = Files.list(Repository.SAMPLES)) {
            Set<String> names =
                    files.map(file -> String.valueOf(file.getFileName())).collect(Collectors.toSet());

            assertThat(names)
                    .isEqualTo(documents().stream().map(Truth.Document::file).collect(Collectors.toSet()));
            assertThat(names.stream()
                            .map(name -> name.replaceFirst(".*\\.", ""))
                            .collect(Collectors.toSet()))
                    .isEqualTo(ENDINGS);
        }
    }

    /** Reads as the command line does. */
    private SourceText read(Truth.Document document) throws IOException {
        byte[] content = Files.readAllBytes(Repository.SAMPLES.resolve(document.file()));
        return readers.reader().extract(document.file(), content);
    }
}
