package org.gongkai.house;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A module of the build.
 *
 * @param folder from the root, for example {@code core/engine}
 * @param sources the Java files of its main code
 * @param packages the packages of its main code
 */
record Module(String folder, List<Path> sources, Set<String> packages) {
    static Module in(String folder) {
        Path main = House.ROOT.resolve(folder).resolve("src/main/java");
        List<Path> sources = House.files(main, ".java");
        Set<String> packages = new TreeSet<>();
        for (Path source : sources) {
            if (!source.endsWith("module-info.java")) {
                packages.add(main.relativize(source.getParent()).toString().replace('/', '.'));
            }
        }
        return new Module(folder, sources, packages);
    }

    boolean isCore() {
        return folder.startsWith("core/");
    }

    /** Returns the names of the top-level types, as its files name them. */
    List<String> types() {
        Path main = path().resolve("src/main/java");
        return sources.stream()
                .filter(source -> !source.getFileName().toString().contains("-info."))
                .map(source ->
                        main.relativize(source).toString().replace('/', '.').replaceFirst("\\.java$", ""))
                .toList();
    }

    Path path() {
        return House.ROOT.resolve(folder);
    }

    String pom() {
        return House.read(path().resolve("pom.xml"));
    }
}
