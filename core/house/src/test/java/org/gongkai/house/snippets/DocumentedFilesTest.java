package org.gongkai.house.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the documents show of files is what the files hold, and every public type has its term. */
@DisplayName("Documents: files shown, terms listed")
class DocumentedFilesTest {
    private static final Path ROOT = Path.of(System.getProperty("gongkai.root", "../.."));
    private static final Pattern SHOWN = Pattern.compile("(?m)^<!-- file: (\\S+) -->\\n```yaml\\n((?s:.*?))^```$");
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)^public (?:final |sealed |abstract )*(?:class|record|enum|interface) (\\w+)");
    private static final List<String> LANGUAGES = List.of("docs", "docs/zh");

    @Test
    void every_file_shown_is_shown_as_it_is() throws IOException {
        for (String language : LANGUAGES) {
            Matcher shown = SHOWN.matcher(read(ROOT.resolve(language).resolve("writing-rules.md")));
            int found = 0;
            while (shown.find()) {
                found++;
                assertThat(shown.group(2))
                        .as("%s in %s", shown.group(1), language)
                        .isEqualTo(read(ROOT.resolve(shown.group(1))));
            }
            assertThat(found).isEqualTo(4);
        }
    }

    @Test
    void every_public_type_stands_in_the_table_of_concepts() throws IOException {
        List<String> types = publicTypes();
        assertThat(types).contains("Gongkai", "LeakCheck", "RulePacks", "RecordAnswers");
        for (String language : LANGUAGES) {
            String concepts = read(ROOT.resolve(language).resolve("concepts.md"));
            assertThat(types.stream().filter(type -> !concepts.contains("`" + type + "`")))
                    .as("public types without a term in %s/concepts.md", language)
                    .isEmpty();
        }
    }

    private static List<String> publicTypes() throws IOException {
        List<String> types = new ArrayList<>();
        for (String module : List.of("engine", "rulepack", "testkit", "exchange", "documents", "tika")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve("core/" + module + "/src/main/java"))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    Matcher type = PUBLIC_TYPE.matcher(read(file));
                    if (!file.toString().contains("internal") && type.find()) {
                        types.add(type.group(1));
                    }
                }
            }
        }
        return types;
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }
}
