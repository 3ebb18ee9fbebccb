package org.gongkai.documents;

import java.util.List;
import org.gongkai.text.Wording;

/**
 * A file after redaction (遮盖后的文件), in the same format, and what it no longer carries.
 *
 * <p>Immutable; {@link #toString} never prints content.
 */
public final class RedactedFile {
    private final String fileName;
    private final byte[] bytes;
    private final List<Wording> dropped;

    RedactedFile(String fileName, byte[] bytes, List<Wording> dropped) {
        this.fileName = fileName;
        this.bytes = bytes;
        this.dropped = List.copyOf(dropped);
    }

    /** Returns the name for the copy: the original one with what was replaced in it. */
    public String fileName() {
        return fileName;
    }

    /** Returns a copy of the file's bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Returns what was left out because a public copy must not carry it, in words without content. */
    public List<Wording> dropped() {
        return dropped;
    }

    @Override
    public String toString() {
        return "redacted file of " + bytes.length + " bytes, " + dropped.size() + " kinds of content dropped";
    }
}
