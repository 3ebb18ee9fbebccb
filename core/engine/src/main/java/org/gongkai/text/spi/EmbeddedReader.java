package org.gongkai.text.spi;

import org.gongkai.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Reads files that lie in another file (嵌入文件读取), so that every format is read by the reader that knows it best. */
@FunctionalInterface
public interface EmbeddedReader {
    /**
     * Returns the text of an embedded file, or {@code null} to leave it to the extractor that offers it. Limits on depth and
     * total size are the reader's; over them it returns a source with a gap.
     *
     * @param fileName the embedded file's name as it is stored, perhaps with folders
     * @param content its bytes, which must not be changed meanwhile
     */
    @Nullable
    SourceText read(String fileName, byte[] content);
}
