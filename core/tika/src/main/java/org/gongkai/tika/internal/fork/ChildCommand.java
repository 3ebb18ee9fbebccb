package org.gongkai.tika.internal.fork;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Starts the virtual machine of a child (子进程启动命令). */
final class ChildCommand {
    /** What a Java runtime needs of the environment; anything else may be a secret of the host's. */
    private static final Set<String> KEPT = Set.of("SystemRoot", "LD_LIBRARY_PATH", "LANG", "LC_ALL", "LC_CTYPE");

    private ChildCommand() {}

    static Process start(ForkSettings settings, Path directory) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(settings, directory));
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(KEPT);
        environment.put("CLASSPATH", classPath(settings));
        return builder.directory(directory.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static List<String> command(ForkSettings settings, Path directory) {
        return List.of(
                settings.java().toString(),
                "-Xmx" + settings.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-XX:ErrorFile=" + directory.resolve("crash"),
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Duser.timezone=UTC",
                "-Djava.io.tmpdir=" + directory,
                "-D" + ChildMain.DIRECTORY + "=" + directory,
                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                "-Dorg.apache.logging.log4j.simplelog.level=OFF",
                ChildMain.class.getName());
    }

    private static String classPath(ForkSettings settings) {
        List<String> entries = new ArrayList<>();
        if (settings.classPath().isEmpty()) {
            addAll(System.getProperty("java.class.path", ""), entries);
            addAll(System.getProperty("jdk.module.path", ""), entries);
        } else {
            settings.classPath().forEach(path -> add(path, entries));
        }
        return String.join(File.pathSeparator, entries);
    }

    private static void addAll(String joined, List<String> entries) {
        for (String entry : joined.split(File.pathSeparator, -1)) {
            if (!entry.isEmpty()) {
                add(Path.of(entry), entries);
            }
        }
    }

    /** The child works in another directory; a folder of jars is one on a module path only. */
    private static void add(Path path, List<String> entries) {
        Path absolute = path.toAbsolutePath();
        entries.add(absolute.toString());
        if (Files.isDirectory(absolute)) {
            entries.add(absolute + File.separator + "*");
        }
    }
}
