package org.gongkai.testkit.comparison;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import org.gongkai.screening.Screening;
import org.gongkai.testkit.comparison.Notices.Notice;

/** Comparisons on generated notices, added up and written. */
final class Comparisons {
    private Comparisons() {}

    static ComparisonSummary onNotices(Screening before, Screening after, int listed) {
        ComparisonSummary summary = new ComparisonSummary(PackComparison.between(before, after), listed);
        for (Notice notice : Notices.generate(120)) {
            summary.add(notice.name(), summary.comparison().compare(notice.source()));
        }
        return summary;
    }

    static String text(ComparisonSummary summary, Locale locale) {
        return written(out -> ComparisonText.write(summary, locale, out));
    }

    static String json(ComparisonSummary summary, Locale locale) {
        return written(out -> ComparisonJson.write(summary, locale, out));
    }

    static String page(ComparisonSummary summary, Locale locale) {
        return written(out -> ComparisonPage.write(summary, locale, out));
    }

    private static String written(Work work) {
        StringWriter out = new StringWriter();
        try {
            work.on(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private interface Work {
        void on(Writer out) throws IOException;
    }
}
