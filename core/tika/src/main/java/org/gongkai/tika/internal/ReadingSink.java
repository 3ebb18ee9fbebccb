package org.gongkai.tika.internal;

import org.gongkai.text.GapCause;

/** Takes what is read, in document order (提取结果接收). One thread, one document. */
public interface ReadingSink {
    /** Takes a part of the file that is open. */
    void part(ReadPart part);

    /** Takes what could not be read of the file that is open; the words hold nothing of the document. */
    void gap(GapCause cause, String zh, String en);

    /** Returns whether somebody else has read the embedded file; its parts are then in their place. */
    boolean offer(String name, byte[] content);

    /** Opens an embedded file; parts and gaps are its own until {@link #close}. */
    void open(String name);

    /** Closes the embedded file that was opened last. */
    void close();
}
