package org.gongkai.examples.cli;

import org.gongkai.exchange.DocumentResult;
import org.gongkai.screening.ScreeningReport;

/**
 * What came of one file (单个文件的审查结果).
 *
 * @param read the file as it was read
 * @param report what was found in it
 */
record Screened(ReadFile read, ScreeningReport report) {
    /** Returns the result for reports, which call the file {@code name}. */
    DocumentResult named(String name) {
        return new DocumentResult(name, read.digest(), read.source(), report);
    }

    @Override
    public String toString() {
        return report.toString();
    }
}
