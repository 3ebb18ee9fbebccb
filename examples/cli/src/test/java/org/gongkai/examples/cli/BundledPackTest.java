package org.gongkai.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command line whose own pack cannot be read tells why, whether it reads it alone or beside other packs. */
class BundledPackTest {
    @TempDir
    private Path folder;

    @Test
    void when_the_bundled_pack_is_there_twice_then_that_is_told() throws Exception {
        String text = Files.writeString(folder.resolve("text.txt"), "请审查").toString();
        String alone = errorWithSecondPack("screen", text);
        String besides = errorWithSecondPack("screen", text, "--rules", Repository.NATIONAL.toString());

        assertThat(alone).contains("规则包出现在 2 处").doesNotContain("an error of the program itself");
        assertThat(besides).isEqualTo(alone);
    }

    /** Runs the command line from a class path that has a second copy of the pack. */
    private String errorWithSecondPack(String... args) throws Exception {
        addSecond();
        List<URL> urls = new ArrayList<>(List.of(folder.toUri().toURL()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        ClassLoader platform = ClassLoader.getPlatformClassLoader();
        try (URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), platform)) {
            Class<?> run = loader.loadClass(Run.class.getName());
            Method of = run.getDeclaredMethod("of", String[].class);
            of.setAccessible(true);
            Method err = run.getDeclaredMethod("err");
            err.setAccessible(true);
            return (String) err.invoke(of.invoke(null, (Object) args));
        }
    }

    private void addSecond() throws IOException {
        Path pack = folder.resolve("META-INF/gongkai/national");
        Files.createDirectories(pack);
        Files.writeString(pack.resolve("pack.yaml"), "format: 1\nname: No Name\n");
    }
}
