package org.gongkai.documents;

import java.util.List;
import org.gongkai.documents.internal.html.HtmlRewriter;
import org.gongkai.documents.internal.html.HtmlSource;
import org.gongkai.redaction.RedactionRefusedException;
import org.gongkai.redaction.Replacement;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextSpan;

/**
 * Text in HTML, for example the body of an article in a content management system (网页文本): a page or a piece of one.
 *
 * <p>Paragraphs and table rows are parts; {@code <br>} is a line end and white space is one blank, as on the page;
 * inline tags split nothing. Attributes, comments, scripts and hidden elements are parts of their own, and a paragraph
 * with hidden text inside is read both without and with it. Elements hidden by the classes of a style sheet count as
 * seen. Images of more than 16 pixels and embedded pages become gaps: what they show was not examined.
 *
 * <p>Immutable and thread-safe.
 */
public final class HtmlText {
    private final HtmlSource html;
    private final SourceText source;

    private HtmlText(String html) {
        this.html = HtmlSource.of(html);
        SourceText.Builder builder = SourceText.builder("html");
        this.html.addTo(builder);
        this.source = builder.build();
    }

    /** Reads HTML; any string can be read. */
    public static HtmlText of(String html) {
        return new HtmlText(html);
    }

    /** Returns the text with places, and a gap for what was not examined. */
    public SourceText source() {
        return source;
    }

    /**
     * Returns where in the HTML string a stretch of a part stands, with the tags and character references inside it.
     *
     * @throws IllegalArgumentException if there is no such part or the stretch lies outside it
     */
    public TextSpan inHtml(int part, TextSpan span) {
        source.part(part);
        return html.inHtml(part, span);
    }

    /**
     * Returns the HTML with the stretches rewritten and the rest as it was, except that files inside {@code data:}
     * addresses are emptied.
     *
     * @throws RedactionRefusedException if the result would not read as it must
     */
    public String redact(List<Replacement> replacements) {
        ReplacementCheck.check(source, replacements);
        return HtmlRewriter.rewrite(html, replacements);
    }

    @Override
    public String toString() {
        return "html, " + source;
    }
}
