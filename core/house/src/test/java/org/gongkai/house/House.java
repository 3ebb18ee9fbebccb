package org.gongkai.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The tree and the classes that the house rules look at. */
final class House {
    /** The folder that holds {@code pom.xml}, {@code core}, {@code rules} and {@code examples}. */
    static final Path ROOT = Path.of(System.getProperty("gongkai.root", "../.."))
            .toAbsolutePath()
            .normalize();

    /** The modules, as folders two levels deep that have a {@code pom.xml}. */
    static final List<Module> MODULES = modules();

    /** The classes of the main code of all modules. */
    static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.gongkai");

    private House() {}

    /** Returns the classes of the main code in {@code core}. */
    static List<JavaClass> core() {
        return MAIN.stream().filter(one -> moduleOf(one).isCore()).toList();
    }

    /** Returns the classes of the module in {@code folder}, for example {@code core/engine}. */
    static List<JavaClass> of(String folder) {
        return MAIN.stream()
                .filter(one -> moduleOf(one).folder().equals(folder))
                .toList();
    }

    /** Returns the module whose main code has the class's package. */
    static Module moduleOf(JavaClass one) {
        return MODULES.stream()
                .filter(module -> module.packages().contains(one.getPackageName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no module has " + one.getPackageName()));
    }

    /** Returns whether the class belongs to us. */
    static boolean isOurs(JavaClass one) {
        return one.getPackageName().equals("org.gongkai")
                || one.getPackageName().startsWith("org.gongkai.");
    }

    /** Returns the files under {@code folder} whose name ends so, in a fixed order and without what a build wrote. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !ROOT.relativize(file).toString().matches("([^/]+/){0,3}target/.*"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String shown(Path file) {
        return ROOT.relativize(file).toString();
    }

    private static List<Module> modules() {
        try (Stream<Path> files = Files.walk(ROOT, 3)) {
            return files.filter(file ->
                            file.endsWith("pom.xml") && ROOT.relativize(file).getNameCount() == 3)
                    .map(file -> Module.in(ROOT.relativize(file.getParent()).toString()))
                    .sorted((a, b) -> a.folder().compareTo(b.folder()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
