package org.gongkai.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.gongkai.rule.RulePack;
import org.gongkai.rule.RuleSet;

class PackProperties {
    private static Path directory;

    @BeforeContainer
    static void make() throws IOException {
        directory = Files.createTempDirectory("gongkai-pack-properties");
    }

    @AfterContainer
    static void delete() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    @Property(tries = 150)
    void a_spoilt_file_loads_or_is_refused_with_lines_and_never_breaks_the_reader(
            @ForAll("files") String file, @ForAll @IntRange(max = 2_000) int at, @ForAll("snippets") String snippet) {
        PackOnDisk pack = PackOnDisk.in(directory);
        byte[] bytes = pack.read(file).getBytes(StandardCharsets.UTF_8);
        int cut = Math.min(at, bytes.length);
        byte[] planted = snippet.getBytes(StandardCharsets.UTF_8);
        byte[] spoilt = Arrays.copyOf(bytes, bytes.length + planted.length);
        System.arraycopy(planted, 0, spoilt, cut, planted.length);
        System.arraycopy(bytes, cut, spoilt, cut + planted.length, bytes.length - cut);
        pack.write(file, spoilt);

        int lines = (int) new String(spoilt, StandardCharsets.UTF_8).lines().count() + 1;
        for (PackProblem problem : PackLint.inDirectory(pack.root()).errors()) {
            assertThat(problem.what().en()).isNotBlank();
            assertThat(problem.remedy().en()).matches("(?s)[a-z`].*");
            assertThat(problem.line()).isBetween(1, Math.max(lines, 40));
            assertThat(problem.toString()).doesNotContain("\n");
            assertThat(problem.says(Locale.CHINESE)).doesNotContain("\n");
        }
    }

    @Property(tries = 80)
    void a_flipped_byte_never_breaks_the_reader(
            @ForAll("files") String file,
            @ForAll @IntRange(max = 2_000) int at,
            @ForAll @ByteRange(min = -128) byte value) {
        PackOnDisk pack = PackOnDisk.in(directory);
        byte[] bytes = pack.read(file).getBytes(StandardCharsets.UTF_8);
        bytes[at % bytes.length] = value;
        pack.write(file, bytes);

        PackLint.inDirectory(pack.root());
        assertThat(loads(pack)).isEqualTo(pack.problems().isEmpty());
    }

    @Property(tries = 25)
    void lines_before_a_fault_move_its_line_and_nothing_else(@ForAll @IntRange(max = 30) int lines) {
        PackOnDisk pack =
                PackOnDisk.in(directory).change(PackOnDisk.RULE, "ground: personal-privacy", "ground: privacy");
        PackProblem before = onlyProblem(pack);
        pack.write(PackOnDisk.RULE, "# ★\n".repeat(lines) + pack.read(PackOnDisk.RULE));

        assertThat(onlyProblem(pack))
                .isEqualTo(new PackProblem(before.file(), before.line() + lines, before.what(), before.remedy()));
    }

    @Property(tries = 25)
    void the_order_of_keys_does_not_matter(@ForAll("orders") List<Integer> order) {
        PackOnDisk pack = PackOnDisk.in(directory);
        String before = digest(RulePacks.inDirectory(pack.root()));
        String find = pack.read(PackOnDisk.RULE);
        String[] keys = find.split("\n(?=[a-z])");
        pack.write(
                PackOnDisk.RULE,
                String.join("\n", order.stream().map(i -> keys[i].strip()).toList()));

        assertThat(digest(RulePacks.inDirectory(pack.root()))).isEqualTo(before);
    }

    private static PackProblem onlyProblem(PackOnDisk pack) {
        try {
            RulePacks.inDirectory(pack.root());
        } catch (RulePackException e) {
            assertThat(e.problems()).hasSize(1);
            return e.problems().get(0);
        }
        throw new AssertionError("the pack loads");
    }

    private static boolean loads(PackOnDisk pack) {
        try {
            RulePacks.inDirectory(pack.root());
            return true;
        } catch (RulePackException e) {
            return false;
        }
    }

    private static String digest(RulePack pack) {
        return RuleSet.of(List.of(pack)).digest();
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(
                "pack.yaml", "masks.yaml", PackOnDisk.RULE, PackOnDisk.OTHER, PackOnDisk.CASES, PackOnDisk.OTHER_CASES);
    }

    @Provide
    Arbitrary<String> snippets() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "[", "]", "{", "}", "\n", "\t", ": ", "- ", "&a ", "*a", "!!x ", "\"", "'", "|", ">", "?", "%",
                        "@", "`", "---\n", "...\n", "#", "\\", "(", ")", "*", "{2,}", "\u0000", "\u200B", "⟦", "⟧", "~",
                        "null", "no", "0"),
                Arbitraries.strings().withChars("ab:{}[]-'\"\n \\(|)0").ofMaxLength(8));
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(
                java.util.stream.IntStream.range(0, 20).boxed().toList());
    }
}
