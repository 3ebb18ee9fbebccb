package org.gongkai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Compiles and runs a small host in a Java machine of its own, against the jars or class folders of this build. */
final class WalkJvm {
    private static final Pattern LIBRARY = Pattern.compile(
            ".*[/\\\\](gongkai-(engine|rulepack)-[^/\\\\]*\\.jar|core[/\\\\](engine|rulepack)[/\\\\]target[/\\\\]classes"
                    + "|(jackson-(core|databind|annotations|dataformat-(csv|yaml))|snakeyaml|slf4j-api|jspecify)-[^/\\\\]*\\.jar)[/\\\\]?");
    private static final Pattern NATIONAL = Pattern.compile(
            ".*[/\\\\](gongkai-rules-national-[^/\\\\]*\\.jar|rules[/\\\\]national[/\\\\]target[/\\\\]classes)[/\\\\]?");

    private WalkJvm() {}

    /** Returns where engine, rulepack and what they need lie. */
    static List<String> library() {
        List<String> library = entries(LIBRARY);
        assertThat(library)
                .as("engine, rulepack, five of Jackson, SnakeYAML, slf4j and jspecify on the class path")
                .hasSize(10);
        return library;
    }

    /** Returns where the national pack lies. */
    static String pack() {
        List<String> pack = entries(NATIONAL);
        assertThat(pack).as("the national pack on the class path").hasSize(1);
        return pack.get(0);
    }

    /** Returns the entries as one path. */
    static String path(List<String> entries) {
        return String.join(File.pathSeparator, entries);
    }

    static void compile(Path source, Path classes, List<String> options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-encoding", "UTF-8", "-d", classes.toString()));
        arguments.addAll(options);
        try (Stream<Path> files = Files.walk(source)) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
        }
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(failed).as("javac %s", arguments).isZero();
    }

    /** How a machine ended: its exit code, and what it printed to its standard output and its standard error. */
    record Ended(int code, String out, String err) {}

    /** Runs a machine to its end. */
    static Ended run(Path folder, List<String> arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Dfile.encoding=UTF-8"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        boolean ended = process.waitFor(180, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("ended in time").isTrue();
        return new Ended(
                process.exitValue(),
                Files.readString(out).strip(),
                Files.readString(err).strip());
    }

    private static List<String> entries(Pattern wanted) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> wanted.matcher(entry).matches())
                .toList();
    }
}
