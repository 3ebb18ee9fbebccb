package org.gongkai.tika;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.gongkai.tika.internal.fork.Children;
import org.gongkai.tika.internal.fork.ForkSettings;
import org.gongkai.tika.internal.reading.OpenField;

/** Collects how an extractor works (提取器设置). One thread, one extractor. */
public final class TikaExtractorBuilder {
    private int processes = 1;
    private int heapMegabytes = 256;
    private int documents = 200;
    private Duration timeout = Duration.ofSeconds(10);
    private Duration startTimeout = Duration.ofSeconds(60);
    private TikaLimits limits = TikaLimits.standard();
    private Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    private List<Path> classPath = List.of();
    private Path directory = Path.of(System.getProperty("java.io.tmpdir"));
    private boolean forked = true;

    TikaExtractorBuilder() {}

    /** Sets how many child processes work at once; the default is 1. */
    public TikaExtractorBuilder processes(int number) {
        processes = positive(number);
        return this;
    }

    /** Sets the heap of each child process; the default is 256 MB. A document that needs more gets a gap. */
    public TikaExtractorBuilder heapMegabytes(int megabytes) {
        heapMegabytes = positive(megabytes);
        return this;
    }

    /** Sets after how many documents a child process is replaced; the default is 200. */
    public TikaExtractorBuilder documentsPerProcess(int number) {
        documents = positive(number);
        return this;
    }

    /** Sets how long a document may take in a child that has started; the default is ten seconds. */
    public TikaExtractorBuilder timeout(Duration allowed) {
        timeout = positive(allowed);
        return this;
    }

    /** Sets how long a child process may take to start; the default is a minute. */
    public TikaExtractorBuilder startTimeout(Duration allowed) {
        startTimeout = positive(allowed);
        return this;
    }

    /** Sets the limits on what is read of a document. */
    public TikaExtractorBuilder limits(TikaLimits allowed) {
        limits = allowed;
        return this;
    }

    /** Sets the {@code java} program that runs the child processes; the default is the one that runs this process. */
    public TikaExtractorBuilder java(Path program) {
        if (!Files.isExecutable(program)) {
            throw new IllegalArgumentException("`java` names a program that can be run");
        }
        java = program;
        return this;
    }

    /**
     * Sets the class path of the child processes: gongkai-tika, gongkai-engine, Apache Tika and all they need. A host packed
     * as one jar, or one whose container loads jars by itself, must name it; otherwise the class path and module path of
     * this process are right.
     */
    public TikaExtractorBuilder classPath(List<Path> entries) {
        classPath = List.copyOf(entries);
        return this;
    }

    /**
     * Sets where the child processes make their directories for temporary files, which only their owner may enter and which
     * are deleted with the process; the default is that of this process. Name one in memory, such as {@code /dev/shm}, if no
     * content may reach a disk.
     */
    public TikaExtractorBuilder temporaryDirectory(Path parent) {
        directory = parent;
        return this;
    }

    /**
     * Reads in the process of the host, for hosts that may not start another. They give up the wall: there is no time limit, an
     * {@link OutOfMemoryError} or {@link StackOverflowError} hits the host, parsers log through the host's logging, where
     * their words may hold content, and write temporary files where the host does. The limits on what is read still hold.
     */
    public TikaExtractorBuilder inProcess() {
        forked = false;
        return this;
    }

    /** Returns the extractor; a child process is started when the first document comes. */
    public TikaExtractor build() {
        if (!forked) {
            return new TikaExtractor(new OpenField(), limits);
        }
        ForkSettings settings = new ForkSettings(
                processes, heapMegabytes, timeout, startTimeout, documents, java, classPath, directory);
        return new TikaExtractor(new Children(settings), limits);
    }

    private static int positive(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("a setting is at least 1, got " + number);
        }
        return number;
    }

    private static Duration positive(Duration allowed) {
        if (allowed.isNegative() || allowed.isZero()) {
            throw new IllegalArgumentException("a time limit is longer than nothing, got " + allowed);
        }
        return allowed;
    }
}
