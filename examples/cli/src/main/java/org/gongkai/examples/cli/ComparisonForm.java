package org.gongkai.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.gongkai.testkit.comparison.ComparisonJson;
import org.gongkai.testkit.comparison.ComparisonPage;
import org.gongkai.testkit.comparison.ComparisonSummary;
import org.gongkai.testkit.comparison.ComparisonText;

/** The forms of a comparison of packs (对比报告形式). */
enum ComparisonForm {
    TEXT {
        @Override
        void write(ComparisonSummary summary, Locale locale, Writer out) throws IOException {
            ComparisonText.write(summary, locale, out);
        }
    },
    JSON {
        @Override
        void write(ComparisonSummary summary, Locale locale, Writer out) throws IOException {
            ComparisonJson.write(summary, locale, out);
        }
    },
    HTML {
        @Override
        void write(ComparisonSummary summary, Locale locale, Writer out) throws IOException {
            ComparisonPage.write(summary, locale, out);
        }
    };

    abstract void write(ComparisonSummary summary, Locale locale, Writer out) throws IOException;
}
