package org.gongkai.documents.internal.pdf;

import org.gongkai.documents.DocumentLimits;

/** Counts the work that a file causes (工作量): operators, characters, decoded bytes. One thread, one file. */
final class WorkLimit {
    /** A page of dense tables has about 20,000 operators, a detailed map a few hundred thousand. */
    private static final long OPERATORS_A_PAGE = 1_000_000;

    private static final long OPERATORS = 20 * OPERATORS_A_PAGE;
    private static final long FORM = 25;
    private static final long GLYPHS_A_PAGE = 500_000;
    /** All operators of one stream lie in memory as objects, some ten times its size. */
    private static final long CONTENT_BYTES = 32L << 20;

    private final long maxTotal;
    private long operators;
    private long operatorsOnPage;
    private long glyphsOnPage;
    private long content;
    private long characters;

    WorkLimit(DocumentLimits limits) {
        this.maxTotal = limits.maxTotalBytes();
    }

    void startPage() {
        operatorsOnPage = 0;
        glyphsOnPage = 0;
    }

    void operator() {
        operators++;
        operatorsOnPage++;
        require(operatorsOnPage <= OPERATORS_A_PAGE && operators <= OPERATORS);
    }

    void glyph() {
        glyphsOnPage++;
        require(glyphsOnPage <= GLYPHS_A_PAGE);
    }

    /** A form is drawn, which costs as much as many operators. */
    void form() {
        operators += FORM;
        operatorsOnPage += FORM;
        operator();
    }

    /** A stream of {@code bytes} is about to be run; a form counts each time it is drawn. */
    void content(long bytes) {
        content += bytes;
        require(bytes <= CONTENT_BYTES && content <= maxTotal);
    }

    /** Text that becomes parts is held until the end. */
    void text(int length) {
        characters += length;
        require(2 * characters <= maxTotal);
    }

    private static void require(boolean held) {
        if (!held) {
            throw new OverLimitException();
        }
    }
}
