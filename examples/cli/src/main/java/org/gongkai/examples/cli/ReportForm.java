package org.gongkai.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.gongkai.exchange.CsvReport;
import org.gongkai.exchange.DocumentResult;
import org.gongkai.exchange.DocumentsJson;
import org.gongkai.exchange.HtmlReport;
import org.gongkai.exchange.ReportOptions;

/** The forms of a report on documents (报告形式). */
enum ReportForm {
    TEXT {
        @Override
        Sink on(PrintWriter out, ReportOptions options, boolean colours) {
            TextReport report = new TextReport(out, options, colours);
            return new Sink(report::add, () -> report.finish(options.rules()));
        }
    },
    JSON {
        @Override
        Sink on(PrintWriter out, ReportOptions options, boolean colours) throws IOException {
            DocumentsJson report = new DocumentsJson(out, options);
            return new Sink(report::add, report::finish);
        }
    },
    HTML {
        @Override
        Sink on(PrintWriter out, ReportOptions options, boolean colours) throws IOException {
            HtmlReport report = new HtmlReport(out, options);
            return new Sink(report::add, report::finish);
        }
    },
    CSV {
        @Override
        Sink on(PrintWriter out, ReportOptions options, boolean colours) throws IOException {
            CsvReport report = new CsvReport(out, options);
            return new Sink(report::add, report::finish);
        }
    };

    /** Starts a report on {@code out}. */
    abstract Sink on(PrintWriter out, ReportOptions options, boolean colours) throws IOException;

    /** Takes results in order (结果接收). */
    record Sink(Taking add, Ending finish) {}

    /** Takes one result. */
    interface Taking {
        void take(DocumentResult result) throws IOException;
    }

    /** Ends the report. */
    interface Ending {
        void end() throws IOException;
    }
}
