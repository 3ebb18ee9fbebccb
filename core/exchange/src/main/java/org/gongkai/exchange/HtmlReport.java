package org.gongkai.exchange;

import java.io.IOException;
import java.io.Writer;
import org.gongkai.exchange.internal.html.HtmlPage;

/**
 * Writes the report that a reviewer reads in a browser (网页报告): one page that needs neither network nor other files, written
 * one document after the other, so that a large run needs little memory. Without {@link ReportOptions#showText} it
 * holds no text of any document.
 *
 * <p>File names are printed as {@link DocumentResult#file} gives them. One thread; {@link #finish} ends the report and leaves
 * the writer open.
 */
public final class HtmlReport {
    private final HtmlPage page;

    /** Starts a report on {@code out}, to be encoded as UTF-8. */
    public HtmlReport(Writer out, ReportOptions options) throws IOException {
        this.page = new HtmlPage(out, options);
    }

    /** Adds one document. */
    public void add(DocumentResult result) throws IOException {
        page.add(result);
    }

    /** Writes the overview and ends the report. */
    public void finish() throws IOException {
        page.finish();
    }
}
