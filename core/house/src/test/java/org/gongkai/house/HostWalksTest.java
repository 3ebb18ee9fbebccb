package org.gongkai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host finds the pack and gets an outcome, on the module path and with the library in a parent class loader. */
class HostWalksTest {
    private static final String WALK = """
            import java.time.LocalDate;
            import org.gongkai.Gongkai;
            import org.gongkai.rulepack.RulePacks;
            import org.gongkai.text.SourceText;

            final class Walk {
                static String screen(ClassLoader loader) {
                    Gongkai gongkai = Gongkai.builder()
                            .rules(RulePacks.onClasspath(loader, "national"))
                            .asOf(LocalDate.of(2026, 11, 23))
                            .build();
                    SourceText source = SourceText.of("\\u8054\\u7cfb\\u4eba11010519491231002X");
                    return gongkai.screen(source).outcome().code();
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void when_all_stands_on_the_module_path_then_the_text_is_screened() throws Exception {
        write("module-info.java", """
                module walk {
                    requires org.gongkai.engine;
                    requires org.gongkai.rulepack;
                    requires org.gongkai.rules.national;
                }
                """);
        write("walk/Walk.java", "package walk;\n" + WALK);
        write("walk/Main.java", """
                package walk;

                public final class Main {
                    public static void main(String[] args) {
                        System.out.println(Main.class.getModule() + " "
                                + org.gongkai.Gongkai.class.getModule().getName() + " "
                                + Walk.screen(Main.class.getClassLoader()));
                    }
                }
                """);
        String modules = WalkJvm.path(WalkJvm.library()) + File.pathSeparator + WalkJvm.pack();
        WalkJvm.compile(source(), classes(), List.of("--module-path", modules));

        WalkJvm.Ended ended = WalkJvm.run(
                folder,
                List.of("--module-path", modules + File.pathSeparator + classes(), "--module", "walk/walk.Main"));

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).isEqualTo("module walk org.gongkai.engine publishable-after-redaction");
    }

    @Test
    void when_the_library_is_the_parent_of_the_pack_then_the_loader_that_is_named_finds_it() throws Exception {
        write("Walk.java", WALK);
        write("Main.java", """
                import java.net.URL;
                import java.net.URLClassLoader;
                import java.nio.file.Path;
                import org.gongkai.rulepack.RulePackException;

                public final class Main {
                    public static void main(String[] args) throws Exception {
                        ClassLoader parent = Main.class.getClassLoader();
                        try {
                            Walk.screen(parent);
                            throw new AssertionError("the parent sees the pack");
                        } catch (RulePackException e) {
                            System.out.print("refused, then ");
                        }
                        URL[] pack = {Path.of(args[0]).toUri().toURL()};
                        try (URLClassLoader child = new URLClassLoader(pack, parent)) {
                            System.out.println(Walk.screen(child));
                        }
                    }
                }
                """);
        String library = WalkJvm.path(WalkJvm.library());
        WalkJvm.compile(source(), classes(), List.of("-classpath", library));

        WalkJvm.Ended ended = WalkJvm.run(
                folder, List.of("-classpath", library + File.pathSeparator + classes(), "Main", WalkJvm.pack()));

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).isEqualTo("refused, then publishable-after-redaction");
    }

    private void write(String name, String text) throws Exception {
        Path file = source().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path source() {
        return folder.resolve("source");
    }

    private Path classes() {
        return folder.resolve("classes");
    }
}
