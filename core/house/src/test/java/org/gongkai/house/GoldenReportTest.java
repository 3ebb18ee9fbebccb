package org.gongkai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.gongkai.Gongkai;
import org.gongkai.exchange.DocumentResult;
import org.gongkai.exchange.DocumentsJson;
import org.gongkai.rulepack.RulePacks;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.Test;

/** The same texts give the same bytes on every JDK; whoever changes a rule sees here what comes out otherwise. */
class GoldenReportTest {
    private static final Path GOLDEN = House.ROOT.resolve("core/house/src/test/golden");
    private static final String REWRITE = "./mvnw -pl core/house -am test -Dtest=GoldenReportTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dgongkai.golden=rewrite";

    @Test
    void the_report_is_the_committed_one() throws IOException {
        String report = report();
        Path committed = GOLDEN.resolve("report.json");
        if (System.getProperty("gongkai.golden", "").equals("rewrite")) {
            Files.writeString(committed, report);
        }

        assertThat(report)
                .as("if the difference is meant, rewrite the file by `%s` and name the change in CHANGELOG.md", REWRITE)
                .isEqualTo(House.read(committed));
    }

    @Test
    void a_second_run_gives_the_same_bytes() throws IOException {
        assertThat(report()).isEqualTo(report());
    }

    private static String report() throws IOException {
        Gongkai gongkai = Gongkai.builder()
                .rules(RulePacks.onClasspath(GoldenReportTest.class.getClassLoader(), "national"))
                .asOf(LocalDate.of(2026, 11, 23))
                .build();
        List<Path> texts = House.files(GOLDEN.resolve("texts"), ".txt");
        assertThat(texts).hasSizeGreaterThanOrEqualTo(6);
        StringWriter out = new StringWriter();
        DocumentsJson json = new DocumentsJson(out, gongkai.screening().ruleSet(), Locale.CHINA);
        for (Path text : texts) {
            SourceText source = read(text);
            json.add(new DocumentResult(source.name(), source.digest(), source, gongkai.screen(source)));
        }
        json.finish();
        return out.toString();
    }

    /** Blank lines divide the parts; a part with tabs is the row of a table. */
    private static SourceText read(Path text) {
        SourceText.Builder builder = SourceText.builder(text.getFileName().toString());
        int number = 0;
        for (String part : House.read(text).split("\n\n", -1)) {
            number++;
            boolean row = part.indexOf('\t') >= 0;
            Place place =
                    row ? Place.of(PlaceKind.TABLE_ROW, "1 row " + number) : Place.of(PlaceKind.PARAGRAPH, number);
            builder.part(place, part);
        }
        return builder.build();
    }
}
