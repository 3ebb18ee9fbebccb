package org.gongkai.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The packs that a rule author's command is about (规则包目录): those named, behind those of {@code --rules}. */
final class PackFolders {
    @Parameters(paramLabel = "DIR", arity = "0..*", description = "Pack folders, in the order of their layers.")
    private List<Path> folders = new ArrayList<>();

    /** Returns all of them; {@code command} stands in the message when there is none. */
    List<Path> of(CommonOptions options, String command) {
        List<Path> all = new ArrayList<>(options.ruleFolders());
        all.addAll(folders);
        if (all.isEmpty()) {
            throw new UsageException(
                    "no pack named", "give its folder, for example `rules " + command + " rules/national/pack`");
        }
        return all;
    }
}
