package org.gongkai.tika;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;

/** A host that is killed while its child is at work; it tells the child's number first. */
final class DyingHost {
    private DyingHost() {}

    public static void main(String[] args) {
        TikaExtractor extractor = TikaExtractor.builder()
                .temporaryDirectory(Path.of(args[0]))
                .timeout(Duration.ofMinutes(1))
                .build();
        extractor.start();
        long child =
                ProcessHandle.current().children().findFirst().orElseThrow().pid();
        PrintStream out = System.out;
        out.println(child);
        out.flush();
        extractor.extract("a.html", Archives.utf8("<div>".repeat(400_000)));
    }
}
