package org.gongkai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How the files look: sizes, a sign at each room, the statute's term on each public type. House rules 6 and 7. */
class SourceFormTest {
    private static final Pattern SENTENCE =
            Pattern.compile("(?s)/\\*\\*.*\\p{L}.*[.。]\\s*(</p>\\s*)?\\*/\\s*@NullMarked\\s+package ");
    private static final Pattern CHINESE_TERM = Pattern.compile("[(（][^)）]*\\p{IsHan}[^)）]*[)）]");

    private static final List<Path> JAVA = House.MODULES.stream()
            .flatMap(module -> House.files(module.path(), ".java").stream())
            .toList();
    private static final Sources SOURCES = Sources.of(JAVA);

    @Test
    void the_files_were_found() {
        assertThat(JAVA)
                .hasSizeGreaterThan(250)
                .contains(House.ROOT.resolve("core/engine/src/main/java/org/gongkai/Gongkai.java"));
        assertThat(SOURCES.methods()).hasSizeGreaterThan(1000);
    }

    @Test
    void no_file_has_more_than_300_lines() {
        List<String> long300 = JAVA.stream()
                .filter(file -> House.read(file).lines().count() > 300)
                .map(House::shown)
                .toList();

        assertThat(long300).isEmpty();
    }

    @Test
    void no_method_has_more_than_40_lines() {
        List<String> long40 = SOURCES.methods().stream()
                .filter(method -> method.lines() > 40)
                .map(method -> House.shown(method.file()) + ", " + method.name() + ": " + method.lines())
                .toList();

        assertThat(long40).isEmpty();
    }

    @Test
    void every_package_says_what_it_is_and_is_null_marked() {
        TreeSet<Path> folders = new TreeSet<>();
        for (Module module : House.MODULES) {
            module.sources().stream()
                    .filter(file -> !file.endsWith("module-info.java"))
                    .forEach(file -> folders.add(file.getParent()));
        }

        List<String> silent = folders.stream()
                .map(folder -> folder.resolve("package-info.java"))
                .filter(info -> !Files.exists(info)
                        || !SENTENCE.matcher(House.read(info)).find())
                .map(House::shown)
                .toList();

        assertThat(folders).hasSizeGreaterThan(20);
        assertThat(silent).isEmpty();
    }

    @Test
    void every_public_type_of_core_names_its_chinese_term_in_the_first_sentence() {
        List<Sources.PublicType> types = SOURCES.publicTypes().stream()
                .filter(type -> House.shown(type.file()).matches("core/[^/]+/src/main/.*"))
                .filter(type -> !House.shown(type.file()).contains("/internal/"))
                .toList();

        List<String> without = types.stream()
                .filter(type -> !CHINESE_TERM.matcher(type.firstSentence()).find())
                .map(type -> House.shown(type.file()) + ": " + type.firstSentence())
                .toList();

        assertThat(types).hasSizeGreaterThan(60);
        assertThat(without).isEmpty();
    }
}
