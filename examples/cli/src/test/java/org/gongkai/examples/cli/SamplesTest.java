package org.gongkai.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.documents.DocumentReader;
import org.gongkai.rule.Severity;
import org.gongkai.screening.Finding;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The bundled samples say what was planted in them")
class SamplesTest {
    private static final Set<String> EXACT =
            Set.of("resident-id", "mobile-phone", "bank-card", "email", "uscc", "passport", "plate-number");

    static List<Truth.Document> documents() {
        return Truth.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void when_a_sample_is_screened_then_all_that_was_planted_is_found_and_nothing_else_blocks(Truth.Document document)
            throws IOException {
        Path file = Repository.SAMPLES.resolve(document.file());
        SourceText source = DocumentReader.withDefaults().extract(document.file(), Files.readAllBytes(file));
        ScreeningReport report = Rules.national().screen(source);

        List<Truth.Planted> found = report.findings().stream()
                .map(finding -> new Truth.Planted(finding.kind(), text(source, finding), false))
                .toList();
        for (Truth.Planted planted : document.planted()) {
            assertThat(planted.optional() || found.stream().anyMatch(one -> same(planted, one)))
                    .as("%s in %s, found %s", planted, document, found)
                    .isTrue();
        }
        for (Finding finding : report.findings()) {
            Truth.Planted one = new Truth.Planted(finding.kind(), text(source, finding), false);
            assertThat(finding.severity() != Severity.BLOCK
                            || document.planted().stream().anyMatch(planted -> same(planted, one)))
                    .as("%s was not planted in %s", one, document)
                    .isTrue();
        }
        assertThat(report.outcome().code()).as("%s %s", document, report.gaps()).isEqualTo(document.outcome());
        assertThat(report.gaps()).as("gaps of %s", document).hasSize(document.gaps());
    }

    @Test
    void when_the_folder_is_listed_then_the_truth_speaks_of_every_file() throws IOException {
        try (Stream<Path> files = Files.list(Repository.SAMPLES)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())).collect(Collectors.toSet()))
                    .isEqualTo(documents().stream().map(Truth.Document::file).collect(Collectors.toSet()));
        }
    }

    private static boolean same(Truth.Planted planted, Truth.Planted found) {
        boolean exact = EXACT.contains(planted.kind());
        return planted.kind().equals(found.kind())
                && (exact
                        ? planted.value().equals(found.value())
                        : planted.value().contains(found.value())
                                || found.value().contains(planted.value()));
    }

    private static String text(SourceText source, Finding finding) {
        return Truth.essence(source.part(finding.location().part())
                .text()
                .substring(
                        finding.location().span().start(),
                        finding.location().span().end()));
    }
}
