package org.gongkai.rulepack.internal;

import java.io.IOException;

/** Where the files of a pack lie (规则包来源). */
public interface PackFolder {
    /** Returns where the folder is, for messages, for example {@code META-INF/gongkai/national}. */
    String name();

    /**
     * Returns the bytes of a file.
     *
     * @param path names joined by {@code /}, as {@link PackPaths} allows them
     * @param most how many bytes are read at most
     * @throws FileRefusedException if it is not there or must not be read
     */
    byte[] read(String path, int most) throws IOException, FileRefusedException;
}
