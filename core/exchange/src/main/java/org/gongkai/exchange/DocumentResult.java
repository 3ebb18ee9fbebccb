package org.gongkai.exchange;

import org.gongkai.screening.ScreeningReport;
import org.gongkai.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * What came of one document (单个文件的审查结果).
 *
 * @param file the file as the report names it
 * @param digest the digest of its bytes, or {@code null} where they were not read
 * @param source its text with places
 * @param report what was found
 */
public record DocumentResult(String file, @Nullable String digest, SourceText source, ScreeningReport report) {
    public DocumentResult {
        if (report.texts() != 1 || !report.sourceDigest(0).equals(source.digest())) {
            throw new IllegalArgumentException("a document's report is that of its source and of nothing else");
        }
    }

    @Override
    public String toString() {
        return report.toString();
    }
}
