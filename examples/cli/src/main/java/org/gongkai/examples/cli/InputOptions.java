package org.gongkai.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a command works on (输入): files and folders, or JSON lines. */
final class InputOptions {
    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files or folders.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--jsonl", paramLabel = "FILE|-", description = "JSON lines in, JSON lines out, in the same order.")
    private @Nullable String jsonl;

    /** Demands one of the two; {@code usage} says how. */
    void check(String usage) {
        if ((jsonl == null) == paths.isEmpty()) {
            throw new UsageException(usage, "give exactly one of them");
        }
    }

    List<Path> paths() {
        return paths;
    }

    /** Returns the file of JSON lines, or {@code null} where paths are given. */
    @Nullable
    String jsonl() {
        return jsonl;
    }
}
