package org.gongkai.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.gongkai.legal.LegalBasis;
import org.gongkai.legal.NonDisclosureGround;
import org.gongkai.rule.Mask;
import org.gongkai.rule.NamedCheck;
import org.gongkai.rule.NumberChecks;
import org.gongkai.rule.PackEdition;
import org.gongkai.rule.RedactionStyle;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RulePack;
import org.gongkai.rule.RuleSet;
import org.gongkai.rule.RuleStatus;
import org.gongkai.rule.Zone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Reading packs")
class RulePacksTest {
    private static final String FOLDER = "META-INF/gongkai/sample/";

    @TempDir
    private Path directory;

    private PackOnDisk pack;

    @BeforeEach
    void write() {
        pack = PackOnDisk.in(directory);
    }

    private static String digest(RulePack pack) {
        return RuleSet.of(List.of(pack)).digest();
    }

    private Path jar(String name, String folder) throws IOException {
        Path jar = directory.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(pack.root())) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String entry = pack.root().relativize(file).toString().replace('\\', '/');
                entries.putNextEntry(new JarEntry(folder + entry));
                Files.copy(file, entries);
                entries.closeEntry();
            }
        }
        return jar;
    }

    private static URLClassLoader child(Path... places) {
        URL[] urls = Stream.of(places).map(RulePacksTest::url).toArray(URL[]::new);
        return new URLClassLoader("child", urls, RulePacks.class.getClassLoader());
    }

    private static URL url(Path place) {
        try {
            return place.toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nested
    class given_a_pack_in_a_directory {
        @Test
        void when_it_is_read_then_everything_written_is_there() {
            RulePack read = RulePacks.inDirectory(pack.root());

            assertThat(read.edition()).isEqualTo(new PackEdition("sample", "2026-11-01"));
            assertThat(read.title().zh()).isEqualTo("样例规则包");
            assertThat(read.rules())
                    .extracting(Rule::id)
                    .containsExactly("cn.privacy.resident-id", "cn.privacy.mobile-phone");
            assertThat(read.masks().get(0).masks())
                    .containsEntry("resident-id", new Mask(6, 4, null))
                    .containsEntry("email", new Mask(1, 0, "@"));
            assertThat(read.masks().get(1).name()).isEqualTo("cn-350481");
            assertThat(read.adjustments()).isEmpty();
        }

        @Test
        void when_it_is_read_then_a_rule_is_as_written() {
            Rule rule = RulePacks.inDirectory(pack.root()).rules().get(1);

            assertThat(rule.version()).isEqualTo(2);
            assertThat(rule.ground()).isEqualTo(NonDisclosureGround.PERSONAL_PRIVACY);
            assertThat(rule.basis()).extracting(LegalBasis::cite).containsExactly("《政府信息公开条例》第15条", "《民法典》第1034条第2款");
            assertThat(rule.basis().get(1).inForce().from()).isEqualTo(LocalDate.of(2021, 1, 1));
            assertThat(rule.effective().from()).isEqualTo(LocalDate.of(2020, 1, 1));
            assertThat(rule.jurisdiction()).isEqualTo("CN-350481");
            assertThat(rule.parts().get("top").zones())
                    .extracting(Zone::code)
                    .containsExactly("first-lines(5)", "page-header", "first-cell", "properties", "title", "file-name");
            assertThat(rule.exclusions()).hasSize(2);
            assertThat(rule.yieldsTo()).containsExactly("cn.privacy.resident-id");
            assertThat(rule.redaction()).isEqualTo(RedactionStyle.mask("mobile-phone"));
        }

        @Test
        void when_comments_and_layout_change_then_the_digest_stays() {
            String before = digest(RulePacks.inDirectory(pack.root()));
            pack.write(
                    PackOnDisk.RULE,
                    "# a remark\r\n" + pack.read(PackOnDisk.RULE).replace("\n", "\r\n"));

            assertThat(digest(RulePacks.inDirectory(pack.root()))).isEqualTo(before);
        }

        @Test
        void when_what_a_rule_finds_changes_then_the_digest_changes() {
            String before = digest(RulePacks.inDirectory(pack.root()));
            pack.change(PackOnDisk.RULE, "证件号码", "证号");

            assertThat(digest(RulePacks.inDirectory(pack.root()))).isNotEqualTo(before);
        }

        @Test
        void when_there_is_no_pack_then_it_says_so() {
            assertThatThrownBy(() -> RulePacks.inDirectory(directory.resolve("nowhere")))
                    .isInstanceOf(RulePackException.class)
                    .hasMessage("rule pack `nowhere` has 1 problem:\n"
                            + "  pack.yaml:1: no file `pack.yaml`; add it or name the folder that holds it");
        }
    }

    @Nested
    class given_a_pack_on_the_class_path {
        @Test
        void when_its_jar_lies_in_a_child_loader_then_it_is_what_the_directory_holds() throws IOException {
            try (URLClassLoader loader = child(jar("pack.jar", FOLDER))) {
                assertThat(digest(RulePacks.onClasspath(loader, "sample")))
                        .isEqualTo(digest(RulePacks.inDirectory(pack.root())));
            }
        }

        @Test
        void when_it_lies_unpacked_in_a_folder_with_blanks_then_it_is_what_the_directory_holds() throws IOException {
            Path place = directory.resolve("class path/中文");
            Files.createDirectories(place.resolve("META-INF/gongkai"));
            Files.move(pack.root(), place.resolve(FOLDER));

            try (URLClassLoader loader = child(place)) {
                assertThat(digest(RulePacks.onClasspath(loader, "sample")))
                        .isEqualTo(digest(RulePacks.inDirectory(place.resolve(FOLDER))));
            }
        }

        @Test
        void when_the_loader_does_not_see_it_then_the_message_says_what_to_do() throws IOException {
            jar("pack.jar", FOLDER);

            assertThatThrownBy(() -> RulePacks.onClasspath(RulePacks.class.getClassLoader(), "sample"))
                    .isInstanceOf(RulePackException.class)
                    .hasMessage("rule pack `sample` has 1 problem:\n"
                            + "  pack.yaml:1: no such pack: the given class loader sees no `META-INF/gongkai/sample/pack.yaml`;"
                            + " add the jar that holds it, pass the loader of the application that does,"
                            + " or read it with `RulePacks.inDirectory`");
        }

        @Test
        void when_it_is_there_twice_then_it_is_refused() throws IOException {
            try (URLClassLoader loader = child(jar("one.jar", FOLDER), jar("two.jar", FOLDER))) {
                assertThatThrownBy(() -> RulePacks.onClasspath(loader, "sample"))
                        .isInstanceOf(RulePackException.class)
                        .hasMessageContaining("pack.yaml:1: the pack in 2 places: ")
                        .hasMessageContaining("one.jar")
                        .hasMessageContaining("two.jar")
                        .hasMessageEndingWith("; keep one");
            }
        }

        @Test
        void when_a_file_lies_in_another_jar_only_then_it_does_not_count() throws IOException {
            Path whole = jar("whole.jar", "META-INF/gongkai/other/");
            pack.without(PackOnDisk.OTHER);
            Path partial = jar("partial.jar", FOLDER);
            PackOnDisk.in(directory);
            pack.without("pack.yaml");
            Path rest = jar("rest.jar", FOLDER);

            try (URLClassLoader loader = child(whole, partial, rest)) {
                assertThatThrownBy(() -> RulePacks.onClasspath(loader, "sample"))
                        .hasMessageContaining(
                                "pack.yaml:10: no file `article-15/mobile-phone/rule.yaml` beside `pack.yaml`;"
                                        + " add it or remove the entry");
            }
        }

        @Test
        void when_folder_and_name_differ_then_it_is_refused() throws IOException {
            try (URLClassLoader loader = child(jar("pack.jar", "META-INF/gongkai/other/"))) {
                assertThatThrownBy(() -> RulePacks.onClasspath(loader, "other"))
                        .hasMessageContaining("pack.yaml:2: the name `sample` in the folder of the pack `other`;"
                                + " give folder and pack the same name");
            }
        }

        @Test
        void when_the_name_is_a_path_then_the_caller_is_told() {
            assertThatThrownBy(() -> RulePacks.onClasspath(RulePacks.class.getClassLoader(), "../sample"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("`../sample`");
        }

        @Test
        void when_it_has_been_read_then_its_jar_can_be_replaced() throws IOException {
            Path jar = jar("pack.jar", FOLDER);
            try (URLClassLoader loader = child(jar)) {
                RulePacks.onClasspath(loader, "sample");
            }
            pack.change(PackOnDisk.RULE, "证件号码", "证号");
            jar("pack.jar", FOLDER);

            try (URLClassLoader loader = child(jar)) {
                assertThat(digest(RulePacks.onClasspath(loader, "sample")))
                        .isEqualTo(digest(RulePacks.inDirectory(pack.root())));
            }
        }
    }

    @Nested
    class given_a_check_of_the_host {
        @Test
        void when_the_reader_knows_it_then_a_rule_may_name_it() {
            pack.change(PackOnDisk.OTHER, "stands-alone: digit}", "stands-alone: digit, check: staff-number}");
            NumberChecks checks =
                    NumberChecks.standard().with(new NamedCheck("staff-number", "staff-list", number -> true));

            RulePack read = RulePacks.with(checks).inDirectory(pack.root());

            assertThat(read.rules().get(1).parts().get("phone").check())
                    .extracting(NamedCheck::name)
                    .isEqualTo("staff-number");
            assertThat(pack.problems())
                    .singleElement()
                    .asString()
                    .startsWith(PackOnDisk.OTHER + ":20: unknown check `staff-number`; write one of ");
        }
    }

    @Nested
    class given_two_layers {
        @Test
        void when_the_later_one_retires_a_rule_then_it_does_not_run_until_the_day_is_past() {
            PackOnDisk local = PackOnDisk.in(directory.resolve("local"));
            local.write("pack.yaml", """
                    format: 1
                    name: local
                    edition: 2026-11-02
                    title: {zh: 本地规则包, en: Local rules}
                    licence: Apache-2.0
                    statutes: [政府信息公开条例]
                    rules: []
                    adjusts:
                    - {rule: cn.privacy.mobile-phone, reason: 由本地规则代替, by: 某市政务公开办公室, until: 2027-06-30, status: retired}
                    """);

            RuleSet set = RuleSet.of(List.of(RulePacks.inDirectory(pack.root()), RulePacks.inDirectory(local.root())));

            assertThat(set.on(LocalDate.of(2027, 6, 30)).rule("cn.privacy.mobile-phone"))
                    .hasValueSatisfying(rule -> assertThat(rule.status()).isEqualTo(RuleStatus.RETIRED));
            assertThat(set.on(LocalDate.of(2027, 7, 1)).rule("cn.privacy.mobile-phone"))
                    .hasValueSatisfying(rule -> assertThat(rule.status()).isEqualTo(RuleStatus.STABLE));
        }
    }
}
