package org.gongkai.documents.internal.pdf;

/** Reading went over a limit (超出限额). Unchecked, since it must pass through PDFBox, which swallows checked ones. */
final class OverLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OverLimitException() {
        super("over a limit", null, false, false);
    }
}
