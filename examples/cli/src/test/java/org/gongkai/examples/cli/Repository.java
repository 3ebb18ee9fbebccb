package org.gongkai.examples.cli;

import java.nio.file.Path;

/** Where the repository lies. */
final class Repository {
    static final Path ROOT = Path.of(System.getProperty("gongkai.root", "../.."))
            .toAbsolutePath()
            .normalize();
    static final Path SAMPLES = ROOT.resolve("examples/cli/samples");
    static final Path TRUTH = ROOT.resolve("examples/cli/sample-sources/truth.yaml");
    static final Path NATIONAL = ROOT.resolve("rules/national/pack");

    private Repository() {}
}
