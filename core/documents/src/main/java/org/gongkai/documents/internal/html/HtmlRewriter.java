package org.gongkai.documents.internal.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.documents.internal.charset.Edit;
import org.gongkai.redaction.RedactionRefusedException;
import org.gongkai.redaction.Replacement;
import org.gongkai.text.Wording;

/** Makes sure that a rewritten page reads as it must (改写核对). */
public final class HtmlRewriter {
    private static final Wording DIFFERS = new Wording("改写后的网页与预期不一致", "the rewritten page does not read as it must");

    private HtmlRewriter() {}

    /** Returns the edits of the source that do the replacements, disjoint and in order. */
    public static List<Edit> edits(HtmlSource source, List<Replacement> replacements, Charset charset) {
        return new HtmlEdits(source, replacements, charset).edits();
    }

    /** Returns the source with the replacements done. */
    public static String rewrite(HtmlSource source, List<Replacement> replacements) {
        StringBuilder html = new StringBuilder(source.html());
        List<Edit> edits = edits(source, replacements, StandardCharsets.UTF_8);
        for (int i = edits.size() - 1; i >= 0; i--) {
            html.replace(edits.get(i).start(), edits.get(i).end(), edits.get(i).with());
        }
        check(source, replacements, html.toString());
        return html.toString();
    }

    /** Refuses unless {@code rewritten}, read again, has the parts that the replacements leave. */
    public static void check(HtmlSource source, List<Replacement> replacements, String rewritten) {
        HtmlSource again = HtmlSource.of(rewritten);
        List<String> texts = again.parts().stream()
                .map(part -> HtmlEdits.squeezed(part.text().string()))
                .toList();
        List<String> found = HtmlEdits.compared(again, texts);
        if (!found.equals(new HtmlEdits(source, replacements, StandardCharsets.UTF_8).expected())) {
            throw new RedactionRefusedException(DIFFERS);
        }
    }
}
