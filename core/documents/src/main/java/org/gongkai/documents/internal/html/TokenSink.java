package org.gongkai.documents.internal.html;

/** Receives the stretches of a page in order (词法回调); every character of the source lies in exactly one of them. */
interface TokenSink {
    /** Text with character references. */
    void text(int start, int end);

    /** A start tag. */
    void startTag(Tag tag);

    /** An end tag. */
    void endTag(String name, int start, int end);

    /** Text of an element that has no tags inside, such as {@code script} or {@code title}. */
    void rawText(String element, int start, int end);

    /** The inside of a comment. */
    void comment(int start, int end);

    /** A document type, or what a browser throws away, such as a tag that never ends. */
    void discarded(int start, int end);
}
