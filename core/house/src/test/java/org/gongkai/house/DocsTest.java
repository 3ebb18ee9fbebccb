package org.gongkai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Code in the documents is cut from compiled files, and both languages have the same headings. */
class DocsTest {
    private static final Path SNIPPETS = House.ROOT.resolve("core/house/src/test/java/org/gongkai/house/snippets");
    private static final Pattern BLOCK =
            Pattern.compile("(?m)(?:^<!-- snippet: ([\\w.-]+) -->\\s*\\n)?^( *)```java[^\\n]*\\n((?s:.*?))^ *```");
    private static final Pattern REGION = Pattern.compile("(?m)^ *// snippet: ([\\w.-]+)\\n((?s:.*?))^ *// end$");

    @Test
    void every_java_block_is_a_region_of_a_compiled_file() {
        Map<String, String> regions = regions();
        List<String> problems = new ArrayList<>();
        for (Path document : documents()) {
            Matcher block = BLOCK.matcher(House.read(document));
            while (block.find()) {
                String name = block.group(1);
                String wanted = name == null ? null : regions.get(name);
                if (name == null) {
                    problems.add(House.shown(document) + ": a java block without `<!-- snippet: NAME -->` before it");
                } else if (wanted == null) {
                    problems.add(House.shown(document) + ": no region `// snippet: " + name + "` in "
                            + House.shown(SNIPPETS));
                } else if (!dedented(block.group(3)).equals(wanted)) {
                    problems.add(House.shown(document) + ": block `" + name + "` differs from its region; copy it:\n"
                            + wanted);
                }
            }
        }

        assertThat(problems).isEmpty();
    }

    @Test
    void the_readme_is_there_and_shows_code() {
        assertThat(House.ROOT.resolve("README.md")).exists();
        assertThat(documents())
                .anyMatch(document -> BLOCK.matcher(House.read(document)).find());
    }

    @Test
    void both_languages_have_the_same_headings() throws IOException {
        Path english = House.ROOT.resolve("docs");
        Path chinese = english.resolve("zh");
        assertThat(names(english))
                .isNotEmpty()
                .allMatch(name -> Files.exists(chinese.resolve(name)), "has its twin in docs/zh");
        for (Path translated : House.files(chinese, ".md")) {
            Path name = chinese.relativize(translated);
            Path original = name.toString().equals("README.md") ? House.ROOT.resolve(name) : english.resolve(name);
            assertThat(original).as("what docs/zh/%s translates", name).exists();
            assertThat(headings(translated))
                    .as("levels of the headings of docs/zh/%s, as in its original", name)
                    .isEqualTo(headings(original));
        }
    }

    /** Returns the lines without what indents them all, and without blank lines around them. */
    private static String dedented(String lines) {
        return lines.stripTrailing().stripIndent().replaceFirst("^\\s*\n", "");
    }

    private static List<Path> documents() {
        List<Path> documents = new ArrayList<>(House.files(House.ROOT.resolve("docs"), ".md"));
        try (Stream<Path> files = Files.list(House.ROOT)) {
            files.filter(file -> file.getFileName().toString().matches("README.*\\.md"))
                    .sorted()
                    .forEach(documents::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }

    private static Map<String, String> regions() {
        Map<String, String> regions = new TreeMap<>();
        for (Path file : House.files(SNIPPETS, ".java")) {
            Matcher region = REGION.matcher(House.read(file));
            while (region.find()) {
                String before = regions.put(region.group(1), dedented(region.group(2)));
                assertThat(before)
                        .as("snippet `%s` stands twice", region.group(1))
                        .isNull();
            }
        }
        return regions;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    /** Returns the level of each heading, in order; what stands in a code block is none. */
    private static List<Integer> headings(Path document) {
        String prose = House.read(document).replaceAll("(?ms)^ *```.*?^ *```", "");
        return prose.lines()
                .filter(line -> line.matches("#{1,6} .*"))
                .map(line -> line.indexOf(' '))
                .toList();
    }
}
