package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.redaction.Replacement;
import org.gongkai.text.TextPart;
import org.gongkai.text.TextSpan;

class HtmlTextProperties {
    private static final String SECRET = "13900009876";

    @Property(tries = 500)
    void spans_map_back_to_the_source(@ForAll("markup") String before, @ForAll("markup") String after) {
        String html = "<div>" + before + "</div><p>" + SECRET + "</p>" + after;
        HtmlText text = HtmlText.of(html);
        boolean found = false;
        for (TextPart part : text.source().parts()) {
            int at = part.text().indexOf(SECRET);
            if (at >= 0) {
                TextSpan span = text.inHtml(part.id(), new TextSpan(at, at + SECRET.length()));
                found |= html.substring(span.start(), span.end()).equals(SECRET);
            }
        }
        assertThat(found).isTrue();
    }

    @Property(tries = 500)
    void covering_changes_nothing_outside(@ForAll("markup") String before, @ForAll("markup") String after) {
        String html = before + SECRET + after;
        HtmlText text = HtmlText.of(html);
        List<Replacement> replacements = Secrets.replacements(text.source(), List.of(SECRET));

        assertThat(text.redact(replacements)).isEqualTo(before + "█".repeat(11) + after);
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<b>",
                        "</b>",
                        "<br>",
                        "<table>",
                        "<tr>",
                        "<td>",
                        "</table>",
                        "文字",
                        " ",
                        "\n",
                        "&amp;",
                        "&nbsp;",
                        "&#65;",
                        "<span hidden>",
                        "</span>",
                        "<div style='display:none'>",
                        "</div>",
                        "<!-- c -->",
                        "<a href='x'>",
                        "</a>",
                        "<li>",
                        "&",
                        "<x y=1>",
                        "。",
                        "<pre>",
                        "</pre>",
                        "<template>",
                        "</template>")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }
}
