package org.gongkai.documents.internal.html;

import java.util.List;
import org.gongkai.text.Gap;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextSpan;

/**
 * A page as read (已读网页).
 *
 * @param html the source
 * @param parts its parts in order
 * @param gaps what was not read
 * @param embedded attributes that hold whole files
 */
public record HtmlSource(String html, List<HtmlPart> parts, List<Gap> gaps, List<Attribute> embedded) {
    /** Reads a page or a piece of one. */
    public static HtmlSource of(String html) {
        return HtmlWalker.read(html);
    }

    /** Adds parts and gaps. */
    public void addTo(SourceText.Builder source) {
        for (HtmlPart part : parts) {
            source.part(part.place(), part.text().string(), part.marks());
        }
        gaps.forEach(source::gap);
    }

    /** Returns the stretch of the source that {@code span} of the part was read from, tags inside included. */
    public TextSpan inHtml(int part, TextSpan span) {
        MappedText text = parts.get(part).text();
        if (span.end() > text.length()) {
            throw new IllegalArgumentException("the part has " + text.length() + " positions, got " + span.end());
        }
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (int i = span.start(); i < span.end(); i++) {
            start = Math.min(start, text.start(i));
            end = Math.max(end, text.end(i));
        }
        return new TextSpan(start, Math.max(start + 1, end));
    }

    @Override
    public String toString() {
        return "page of " + parts.size() + " parts";
    }
}
