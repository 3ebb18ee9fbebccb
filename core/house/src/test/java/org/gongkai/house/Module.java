package org.gongkai.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A module of the build.
 *
 * @param folder from the root, for example {@code core/engine}
 * @param sources the Java files of its main code
 * @param packages the packages of its main code
 */
record Module(String folder, List<Path> sources, Set<String> packages) {
    private static final Pattern NAME = Pattern.compile("(?m)^(?:open )?module ([\\w.]+)");
    private static final Pattern OPENING = Pattern.compile("exports\\s+([\\w.]+)\\s+to\\s+([\\w.,\\s]+);");

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

    /** Returns the name that its module descriptor gives it, or its folder where it has none. */
    String name() {
        Matcher name = NAME.matcher(descriptor());
        return name.find() ? name.group(1) : folder;
    }

    /** Returns the packages that its module descriptor opens to the module called {@code other} by name. */
    Set<String> openedTo(String other) {
        Set<String> opened = new TreeSet<>();
        Matcher opening = OPENING.matcher(descriptor());
        while (opening.find()) {
            if (Set.of(opening.group(2).strip().split("\\s*,\\s*")).contains(other)) {
                opened.add(opening.group(1));
            }
        }
        return opened;
    }

    private String descriptor() {
        Path info = path().resolve("src/main/java/module-info.java");
        return Files.exists(info) ? House.read(info) : "";
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
