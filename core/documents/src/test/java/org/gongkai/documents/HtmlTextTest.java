package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.redaction.Replacement;
import org.gongkai.text.GapCause;
import org.gongkai.text.TextPart;
import org.gongkai.text.TextSpan;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("HTML text")
class HtmlTextTest {
    private static final String PHONE = Secrets.phone(7);

    private static List<String> texts(String html) {
        return HtmlText.of(html).source().parts().stream().map(TextPart::text).toList();
    }

    private static List<String> places(String html) {
        return HtmlText.of(html).source().parts().stream()
                .map(p -> p.place() + "=" + p.text())
                .toList();
    }

    @Nested
    class given_structure {
        @Test
        void when_tags_are_inline_then_they_split_nothing() {
            assertThat(texts("<p>电话<b>139</b><span>0000</span>1234</p>")).containsExactly("电话13900001234");
        }

        @Test
        void when_blocks_follow_then_each_is_a_paragraph() {
            assertThat(places("<p>一</p>\n  <div>二<p>三</div>四"))
                    .containsExactly("paragraph 1=一", "paragraph 2=二", "paragraph 3=三", "paragraph 4=四");
        }

        @Test
        void when_white_space_is_in_the_source_then_it_reads_as_on_the_page() {
            assertThat(texts("<p>\n  一\n   <b> 二</b> <br>\n 三 </p><pre> a\n b</pre>"))
                    .containsExactly("一 二\n三", " a\n b");
        }

        @Test
        void when_there_are_tables_then_rows_are_parts_and_cells_have_places() {
            HtmlText html =
                    HtmlText.of("<table><tr><th>姓名<th>电话<tr><td><p>张某</p><p>处长</p></td><td>139</td></tr></table>后");
            TextPart row = html.source().part(1);

            assertThat(html.source().parts()).extracting(TextPart::text).containsExactly("姓名\t电话", "张某\n处长\t139", "后");
            assertThat(row.place()).hasToString("table 1 row 2");
            assertThat(row.placeAt(row.text().indexOf("139"))).hasToString("table 1 row 2 column 2");
        }

        @Test
        void when_tables_are_nested_then_inner_rows_are_parts_of_their_own() {
            assertThat(texts("<table><tr><td>外<table><tr><td>内<td>里</table>边<td>末</table>"))
                    .containsExactly("内\t里", "外\n边\t末");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<p>138&#49;234<b>56</b>78&nbsp;x &amp; y&lt;z &copy; &notit; &#x31;</p>",
                    "a < b <3 </ x> <!bogus> <!-- c --> <?pi?> d</b>e",
                    "<ul><li>一<li>二</ul><p>三<p>四",
                    "<div><svg><title>图</title><text>字</text><![CDATA[里]]></svg>外</div>",
                    "<p>&lt;script&gt; &hellip;&#128512;&#0;&#x80;</p><textarea>a<b></textarea>"
                })
        void when_jsoup_reads_it_then_it_finds_no_character_more(String html) {
            String all = String.join("", texts(html)).replaceAll("\\s|\u00A0", "");
            String jsoup = Jsoup.parse(html).text().replaceAll("\\s|\u00A0", "");

            jsoup.chars().forEach(c -> assertThat(all).contains(Character.toString(c)));
        }
    }

    @Nested
    class given_places_a_reader_does_not_see {
        static Stream<String> channels() {
            return Stream.of(
                    "<title>" + PHONE + "</title>",
                    "<img alt='" + PHONE + "' width=1 height=1>",
                    "<a title=" + PHONE + ">x</a>",
                    "<div data-contact=\"" + PHONE + "\">x</div>",
                    "<input type=hidden value='" + PHONE + "'>",
                    "<meta name=author content='" + PHONE + "'>",
                    "<a href='tel:" + PHONE + "'>x</a>",
                    "<a href='/q?p=%31" + PHONE.substring(1) + "'>x</a>",
                    "<p onclick=\"call('" + PHONE + "')\">x</p>",
                    "<!-- " + PHONE + " -->",
                    "<p hidden>" + PHONE + "</p>",
                    "<p style='display: none'>" + PHONE + "</p>",
                    "<script>var p='" + PHONE + "'</script>",
                    "<script>var p='\\u0031" + PHONE.substring(1) + "'</script>",
                    "<style>/* " + PHONE + " */</style>",
                    "<template><p>" + PHONE + "</p></template>",
                    "<textarea>" + PHONE + "</textarea>",
                    "<noscript>" + PHONE + "</noscript>",
                    "<option>" + PHONE,
                    "<p class='c" + PHONE + "'>x</p>",
                    "<p p" + PHONE + ">x</p>",
                    "<x" + PHONE + ">x",
                    "<!doctype html " + PHONE + ">",
                    "<? " + PHONE + "?>",
                    "<![CDATA[" + PHONE + "]]>",
                    "</ " + PHONE + ">",
                    "<a title='" + PHONE,
                    "<ruby>字<rt>" + PHONE + "</rt></ruby>",
                    "<iframe>" + PHONE + "</iframe>",
                    "<xmp>" + PHONE + "</xmp>",
                    "<svg><desc>" + PHONE + "</desc></svg>",
                    "<plaintext>" + PHONE);
        }

        static Stream<String> pieces() {
            return Stream.of(
                    "<p>13<i>9</i>" + PHONE.substring(3) + "</p>",
                    "<p>139<span hidden>隔</span>" + PHONE.substring(3) + "</p>",
                    "<p>139<span hidden>" + PHONE.substring(3, 6) + "</span>" + PHONE.substring(6) + "</p>",
                    "<p>&#49;39" + PHONE.substring(3, 10) + "&#x" + Integer.toHexString(PHONE.charAt(10)) + ";</p>",
                    "<p>" + PHONE.substring(0, 3) + "&nbsp;" + PHONE.substring(3) + "</p>",
                    "<table><tr><td>" + PHONE.substring(0, 4) + "<td>" + PHONE.substring(4) + "</table>",
                    "<p>" + PHONE.substring(0, 4) + "<br>" + PHONE.substring(4) + "</p>",
                    "<table>" + PHONE + "<tr><td>x</table>");
        }

        @ParameterizedTest
        @MethodSource({"channels", "pieces"})
        void when_a_number_stands_there_then_it_is_read_and_covered(String channel) {
            HtmlText html = HtmlText.of("<p>首段</p>" + channel);

            String redacted = html.redact(Secrets.replacements(html.source(), List.of(PHONE)));

            assertThat(Secrets.isIn(html.source(), PHONE)).isTrue();
            assertThat(LeakCheck.of(List.of(PHONE)).search("a", redacted.getBytes(StandardCharsets.UTF_8)))
                    .isEmpty();
            assertThat(Secrets.isIn(HtmlText.of(redacted).source(), PHONE)).isFalse();
            assertThat(redacted).startsWith("<p>首段</p>");
        }
    }

    @Nested
    class given_a_span {
        @Test
        void when_it_holds_references_then_the_source_span_covers_their_characters() {
            String html = "<p>电话&#49;39&nbsp;0000<b>12</b>34。</p>";
            HtmlText text = HtmlText.of(html);
            int at = text.source().part(0).text().indexOf('1');
            TextSpan span =
                    text.inHtml(0, new TextSpan(at, text.source().part(0).text().indexOf('。')));

            assertThat(html.substring(span.start(), span.end())).isEqualTo("&#49;39&nbsp;0000<b>12</b>34");
        }

        @Test
        void when_it_crosses_tags_then_the_first_piece_takes_the_replacement() {
            HtmlText text = HtmlText.of("<p>电话139<b class=x>0000</b>1234。</p>");

            assertThat(text.redact(List.of(new Replacement(0, new TextSpan(2, 13), "<█>"))))
                    .isEqualTo("<p>电话&#60;█&#62;<b class=x></b>。</p>");
        }
    }

    @Nested
    class given_images {
        private List<GapCause> causes(String html) {
            return HtmlText.of(html).source().gaps().stream()
                    .map(g -> g.cause())
                    .toList();
        }

        @Test
        void when_they_may_show_text_then_there_is_a_gap() {
            assertThat(causes("<img src=a.png><img src='data:image/png;base64," + "A".repeat(300) + "'>"))
                    .containsExactly(GapCause.IMAGE_ONLY);
            assertThat(causes("<div style=\"background:url(data:image/png;base64," + "A".repeat(300) + ")\">"))
                    .containsExactly(GapCause.IMAGE_ONLY);
            assertThat(causes("<iframe src=a.html></iframe>")).containsExactly(GapCause.UNSUPPORTED);
        }

        @Test
        void when_they_cannot_then_there_is_none() {
            assertThat(causes("<img src=dot.gif width=16 height='1px'><img><p style='color:red'>x</p>"))
                    .isEmpty();
        }

        @Test
        void when_a_file_is_embedded_then_the_copy_loses_it() {
            String html = "<img src=\"data:image/png;base64," + "A".repeat(300) + "\">";

            assertThat(HtmlText.of(html).redact(List.of())).isEqualTo("<img src=\"\">");
        }
    }
}
