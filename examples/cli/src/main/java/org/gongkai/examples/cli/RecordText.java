package org.gongkai.examples.cli;

import org.gongkai.documents.HtmlText;
import org.gongkai.exchange.SpanMapping;
import org.gongkai.exchange.TextRecord;
import org.gongkai.screening.Location;
import org.gongkai.screening.Submission;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextPart;
import org.gongkai.text.TextSpan;
import org.jspecify.annotations.Nullable;

/** A record as a submission (记录转拟公开件), with the way back to the positions that its answer prints. */
final class RecordText {
    private final TextRecord record;
    private final @Nullable HtmlText html;
    private final SourceText source;
    private final int bodyParts;

    RecordText(TextRecord record) {
        this.record = record;
        this.html = record.isHtml() ? HtmlText.of(record.body()) : null;
        SourceText.Builder builder = SourceText.builder("record");
        if (html == null) {
            builder.part(Place.of(PlaceKind.TEXT), record.body());
        } else {
            html.source().parts().forEach(part -> builder.part(part.place(), part.text(), part.marks()));
            html.source().gaps().forEach(builder::gap);
        }
        bodyParts = builder.nextPart();
        addIfGiven(builder, PlaceKind.TITLE, record.head().title());
        addIfGiven(builder, PlaceKind.ISSUER, record.head().issuer());
        this.source = builder.build();
    }

    private static void addIfGiven(SourceText.Builder builder, PlaceKind kind, @Nullable String text) {
        if (text != null) {
            builder.part(Place.of(kind), text);
        }
    }

    SourceText source() {
        return source;
    }

    Submission submission() {
        Submission.Builder submission = Submission.builder(source);
        for (TextRecord.Attachment attachment : record.attachments()) {
            submission.attachment(SourceText.builder(attachment.name())
                    .part(Place.of(PlaceKind.TEXT), attachment.text())
                    .part(Place.of(PlaceKind.FILE_NAME), attachment.name())
                    .build());
        }
        return submission.build();
    }

    /** Leads findings in a CMS body to the positions of its HTML string. */
    SpanMapping mapping() {
        HtmlText body = html;
        if (body == null) {
            return SpanMapping.WITHIN_PART;
        }
        TextPart string = SourceText.of(record.body()).part(0);
        return location ->
                location.part() < bodyParts ? inHtml(body, string, location) : SpanMapping.WITHIN_PART.spans(location);
    }

    private static SpanMapping.Spans inHtml(HtmlText body, TextPart string, Location location) {
        TextSpan span = body.inHtml(location.part(), location.span());
        return new SpanMapping.Spans(span, string.codePoints(span));
    }
}
