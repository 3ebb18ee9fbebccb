package org.gongkai.tika.internal.fork;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How children are started (子进程设置).
 *
 * @param processes how many work at once
 * @param heapMegabytes the heap of each
 * @param timeout how long a document may take
 * @param startTimeout how long a child may take to start
 * @param documents after how many documents a child is replaced
 * @param java the {@code java} program
 * @param classPath the class path, empty for that of this process
 * @param directory where the children's own directories are made
 */
public record ForkSettings(
        int processes,
        int heapMegabytes,
        Duration timeout,
        Duration startTimeout,
        int documents,
        Path java,
        List<Path> classPath,
        Path directory) {
    public ForkSettings {
        classPath = List.copyOf(classPath);
    }
}
