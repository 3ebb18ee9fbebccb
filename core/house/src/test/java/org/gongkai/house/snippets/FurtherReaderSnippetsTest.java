package org.gongkai.house.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongkai.Gongkai;
import org.gongkai.documents.DocumentReader;
import org.gongkai.documents.OpenedDocument;
import org.gongkai.exchange.DocumentResult;
import org.gongkai.exchange.HtmlReport;
import org.gongkai.exchange.ReportOptions;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.text.Place;
import org.gongkai.text.Sha256;
import org.gongkai.tika.TikaExtractor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The code that docs show of reading every format and of the report; the documents are compared with it. */
@DisplayName("Snippets: every format, and the report")
class FurtherReaderSnippetsTest {
    private final Gongkai gongkai = FrontDoorSnippetsTest.gongkai();

    @Test
    void when_a_mail_is_read_then_findings_name_the_place_and_the_page_holds_no_text() throws IOException {
        byte[] mail =
                "From: a@example.com\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=GB18030\r\n\r\n手机13912345678\r\n"
                        .getBytes(Charset.forName("GB18030"));
        StringWriter page = new StringWriter();

        List<Place> places = screenAll(List.of(new Upload("来信.eml", mail)), page);

        assertThat(places).map(Place::toString).contains("mail header From", "paragraph 1");
        assertThat(page.toString()).contains("来信.eml").doesNotContain("13912345678");
    }

    /** A file that came in. */
    @SuppressWarnings("ArrayRecordComponent")
    record Upload(String name, byte[] content) {}

    private List<Place> screenAll(List<Upload> uploads, Writer page) throws IOException {
        List<Place> places = new ArrayList<>();
        // snippet: further-reader
        var options = new ReportOptions(
                gongkai.screening().ruleSet(), gongkai.screening().options(), Locale.CHINESE, false);
        try (TikaExtractor tika = TikaExtractor.builder().processes(2).build()) {
            DocumentReader reader = DocumentReader.withDefaults().withFurther(tika);
            HtmlReport report = new HtmlReport(page, options);
            for (Upload upload : uploads) {
                OpenedDocument document = reader.open(upload.name(), upload.content());
                ScreeningReport found = gongkai.screen(document.source());
                found.findings()
                        .forEach(finding -> places.add(finding.location().place()));
                report.add(new DocumentResult(upload.name(), Sha256.of(upload.content()), document.source(), found));
            }
            report.finish();
        }
        // end
        return places;
    }
}
