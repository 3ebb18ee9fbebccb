package org.gongkai.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The JSON Schema of packs")
class PackSchemaTest {
    private static final Path ROOT = Path.of(System.getProperty("gongkai.root", "../.."));
    private static final String REWRITE = "./mvnw -q -ntp -pl core/rulepack -am test -Dtest=PackSchemaTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dgongkai.golden=rewrite";

    static List<String> files() {
        return PackSchema.files();
    }

    @Nested
    class given_the_shapes_of_the_reader {
        @ParameterizedTest
        @MethodSource("org.gongkai.rulepack.PackSchemaTest#files")
        void when_a_schema_is_written_then_it_is_the_one_in_the_documents(String file) throws IOException {
            Path written = ROOT.resolve("docs/schema/" + file + ".schema.json");
            if (System.getProperty("gongkai.golden", "").equals("rewrite")) {
                Files.createDirectories(written.getParent());
                Files.writeString(written, PackSchema.json(file));
            }

            assertThat(written).as("write it by `%s`", REWRITE).exists();
            assertThat(Files.readString(written).replace("\r\n", "\n"))
                    .as("rewrite %s by `%s`", written, REWRITE)
                    .isEqualTo(PackSchema.json(file));
        }

        @ParameterizedTest
        @MethodSource("org.gongkai.rulepack.PackSchemaTest#files")
        void when_a_schema_is_written_then_it_is_one_of_2020_12(String file) {
            SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

            assertThat(registry.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                            .validate(PackSchema.json(file), InputFormat.JSON))
                    .isEmpty();
        }

        @Test
        void when_there_is_no_such_file_then_the_names_are_told() {
            assertThatThrownBy(() -> PackSchema.json("rules"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no schema for `rules`; write one of " + PackSchema.files());
        }
    }

    @Nested
    class given_good_files {
        @ParameterizedTest
        @CsvSource({"rules/national/pack", "docs/examples/agency-pack", "examples/local-pack/pack"})
        void when_they_are_held_against_the_schema_then_it_accepts_them(String pack) throws IOException {
            List<Path> files;
            try (Stream<Path> walk = Files.walk(ROOT.resolve(pack))) {
                files = walk.filter(file -> file.toString().endsWith(".yaml"))
                        .sorted()
                        .toList();
            }

            assertThat(files).hasSizeGreaterThan(5);
            for (Path file : files) {
                String name = file.getFileName().toString().replace(".yaml", "");
                assertThat(EditorView.faults(name, Files.readString(file)))
                        .as(file.toString())
                        .isEmpty();
            }
        }

        @Test
        void when_they_are_those_of_the_tests_then_it_accepts_them(@TempDir Path directory) {
            PackOnDisk pack = FullRule.addTo(PackOnDisk.in(directory));

            for (String file : Stream.concat(PackOnDisk.FILES.stream(), Stream.of(FullRule.FILE))
                    .toList()) {
                assertThat(EditorView.faults(PackOnDisk.schema(file), pack.read(file)))
                        .as(file)
                        .isEmpty();
            }
        }
    }

    @Nested
    class given_the_pieces_of_files_in_the_documents {
        private static final Pattern PIECE = Pattern.compile("(?m)^```yaml\\n((?s:.*?))^```$");

        @ParameterizedTest
        @CsvSource({"docs/writing-rules.md", "docs/zh/writing-rules.md"})
        void when_they_stand_in_a_good_file_then_the_schema_accepts_it(String document, @TempDir Path directory)
                throws IOException {
            PackOnDisk pack = PackOnDisk.in(directory);
            Matcher piece =
                    PIECE.matcher(Files.readString(ROOT.resolve(document)).replace("\r\n", "\n"));
            List<String> seen = new ArrayList<>();
            while (piece.find()) {
                String yaml = piece.group(1).replace("5c1f…", "5c1f".repeat(16));
                ObjectNode part = (ObjectNode) EditorView.json(yaml);
                String first = part.fieldNames().next();
                String file = part.has("suppressions") ? "suppressions" : first.equals("adjusts") ? "pack" : "rule";
                ObjectNode whole = part.has("suppressions")
                        ? part
                        : (ObjectNode) EditorView.json(pack.read(file.equals("pack") ? "pack.yaml" : PackOnDisk.RULE));
                if (part.has("suppressions") || first.equals("adjusts") || first.equals("find")) {
                    whole.setAll(part);
                    assertThat(EditorView.schema(file).validate(whole)).as(yaml).isEmpty();
                    seen.add(part.has("suppressions") ? "suppressions" : first);
                }
            }

            assertThat(seen).containsExactlyInAnyOrder("find", "find", "adjusts", "suppressions");
        }
    }

    @Nested
    class given_a_fault {
        @ParameterizedTest(name = "{1} -> {2}")
        @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                article-15/resident-id/rule.yaml | id: cn.privacy.resident-id | id: Cn.Privacy | pattern
                article-15/resident-id/rule.yaml | version: 1 | version: "1" | type
                article-15/resident-id/rule.yaml | version: 1 | version: 0 | minimum
                article-15/resident-id/rule.yaml | status: stable | status: stabel | enum
                article-15/resident-id/rule.yaml | status: stable | stadium: stable | additionalProperties
                article-15/resident-id/rule.yaml | zh: 公民身份号码, en: Resident identity number} | zh: 公民身份号码} | required
                article-15/resident-id/rule.yaml | article: "15" | article: 15 | type
                article-15/resident-id/rule.yaml | article: "15" | article: "十五" | pattern
                article-15/resident-id/rule.yaml | article: "15" | paragraph: 1 | dependentRequired
                article-15/resident-id/rule.yaml | from: 2019-05-15 | from: 2019-5-15 | pattern
                article-15/resident-id/rule.yaml | strictness: 1 | strictness: 5 | maximum
                article-15/resident-id/rule.yaml | misses: 两个号码首尾相接。 | misses: ' ' | pattern
                article-15/resident-id/rule.yaml | n15: {regex: '[1-9]\\d{14}', | n15: {any: [a], regex: '[1-9]\\d{14}', | oneOf
                article-15/resident-id/rule.yaml | n15: {regex: | or: {regex: | propertyNames
                article-15/resident-id/rule.yaml | gap: {max: 1, | gap: {max: 9, | maximum
                article-15/resident-id/rule.yaml | {base: 0.95, | {base: 1.5, | maximum
                article-15/resident-id/rule.yaml | {mask: resident-id} | {permitted: true} | const
                article-15/resident-id/rule.yaml | {mask: resident-id} | {mask: resident-id, style: cover} | oneOf
                article-15/mobile-phone/rule.yaml | {first-lines: 5}, | {first-lines: 0}, | minimum
                article-15/mobile-phone/rule.yaml | {first-lines: 5}, | page-heading, | enum
                pack.yaml | - article-15/mobile-phone | - ../other | pattern
                pack.yaml | masks: masks.yaml | mask: masks.yaml | additionalProperties
                masks.yaml | {first: 3, last: 4} | {first: 3} | dependentRequired
                masks.yaml | - name: cn-350481 | - name: fujian | pattern
                article-15/resident-id/cases.yaml | place: cell | place: page | enum
                article-15/resident-id/cases.yaml | gap: | gaps: | additionalProperties
                """)
        void when_it_is_held_against_the_schema_then_the_keyword_that_refuses_it_is_known(
                String file, String from, String to, String keyword, @TempDir Path directory) {
            PackOnDisk pack = PackOnDisk.in(directory).change(file, from, to);

            assertThat(EditorView.faults(PackOnDisk.schema(file), pack.read(file)))
                    .extracting(fault -> fault.getKeyword())
                    .contains(keyword);
        }
    }
}
