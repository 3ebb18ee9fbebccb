package org.gongkai.house.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.gongkai.Gongkai;
import org.gongkai.documents.HtmlText;
import org.gongkai.exchange.BadRecordException;
import org.gongkai.exchange.RecordAnswers;
import org.gongkai.exchange.SpanMapping;
import org.gongkai.exchange.TextRecord;
import org.gongkai.exchange.TextRecords;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.screening.Submission;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextPart;
import org.gongkai.text.TextSpan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The code that docs show of the JSON forms; the documents are compared with it. */
@DisplayName("Snippets: JSON")
class ExchangeSnippetsTest {
    private final Gongkai gongkai = FrontDoorSnippetsTest.gongkai();

    @Test
    void when_a_record_with_a_text_comes_in_then_its_answer_goes_out() {
        String answer = answer("{\"id\":\"s1\",\"text\":\"手机13912345678\"}");

        assertThat(answer).startsWith("{\"id\":\"s1\",\"outcome\":\"publishable-after-redaction\"");
        assertThat(answer("{\"id\":\"s1\"}")).contains("\"error\":\"neither `text` nor `html`");
    }

    @Test
    void when_title_or_attachment_hold_something_then_it_is_found_too() {
        String answer = answer("{\"id\":1,\"text\":\"正文\",\"title\":\"手机13912345678\","
                + "\"attachments\":[{\"name\":\"名单\",\"text\":\"手机13912345678\"}]}");

        assertThat(answer).contains("\"place\":\"title\"").contains("\"attachment\":0");
    }

    @Test
    void when_a_body_in_html_comes_in_then_spans_count_in_its_string() {
        String html = "<p>手机139<b>1234</b>5678</p>";

        String answer = answer("{\"id\":7,\"html\":\"" + html + "\"}");

        assertThat(answer).startsWith("{\"id\":7,").contains("\"span\":{\"start\":5,\"end\":23}");
    }

    // snippet: json-line
    String answer(String line) {
        RecordAnswers answers = new RecordAnswers(Locale.CHINESE);
        try {
            TextRecord record = new TextRecords().parse(line);
            record.unknownKeys(); // keys that nothing reads and nothing screens: warn of them
            SourceText source = source(record);
            Submission.Builder submission = Submission.builder(source);
            for (TextRecord.Attachment attachment : record.attachments()) {
                submission.attachment(SourceText.builder(attachment.name())
                        .part(Place.of(PlaceKind.TEXT), attachment.text())
                        .part(Place.of(PlaceKind.FILE_NAME), attachment.name())
                        .build());
            }
            ScreeningReport report = gongkai.screen(submission.build());
            return answers.screened(record.id(), source, report, mapping(record));
        } catch (BadRecordException e) {
            return answers.bad(e.id(), 1, e.getMessage());
        }
    }

    /** Returns the body with title and issuer, since what stands there counts as much. */
    private static SourceText source(TextRecord record) {
        SourceText body = record.isHtml() ? HtmlText.of(record.body()).source() : SourceText.of(record.body());
        SourceText.Builder source = SourceText.builder("record");
        body.parts().forEach(part -> source.part(part.place(), part.text(), part.marks()));
        body.gaps().forEach(source::gap);
        if (record.head().title() != null) {
            source.part(Place.of(PlaceKind.TITLE), record.head().title());
        }
        if (record.head().issuer() != null) {
            source.part(Place.of(PlaceKind.ISSUER), record.head().issuer());
        }
        return source.build();
    }
    // end

    // snippet: html-spans
    private static SpanMapping mapping(TextRecord record) {
        if (!record.isHtml()) {
            return SpanMapping.WITHIN_PART;
        }
        HtmlText html = HtmlText.of(record.body());
        int bodyParts = html.source().parts().size();
        TextPart whole = SourceText.of(record.body()).part(0); // counts code points in the HTML string
        return location -> {
            if (location.part() >= bodyParts) {
                return SpanMapping.WITHIN_PART.spans(location); // title and issuer
            }
            TextSpan span = html.inHtml(location.part(), location.span());
            return new SpanMapping.Spans(span, whole.codePoints(span));
        };
    }
    // end
}
