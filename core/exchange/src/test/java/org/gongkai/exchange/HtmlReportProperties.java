package org.gongkai.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.screening.Finding;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextSpan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Words are planted that no report has of its own: letters of the Yi script, and numbers that a rule finds. */
class HtmlReportProperties {
    @Provide
    Arbitrary<List<String>> texts() {
        return words().list().ofMaxSize(5);
    }

    private Arbitrary<String> words() {
        return Arbitraries.of(
                        "联系人",
                        "13900001234",
                        "13900005678",
                        "试行词",
                        "。",
                        "ꀀꀁꀂ",
                        "ꀃꀄ\n",
                        "\r\n",
                        "😀",
                        "𠮷",
                        "\uD83D",
                        "\t",
                        "<b>",
                        "&amp;",
                        "\"",
                        "\u202e",
                        "\u0000",
                        "ꀅ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(words -> String.join("", words));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("表", "13900001234", "13900005678", "-", " row 2", "a", "1390000")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(words -> String.join("", words));
    }

    @Property(tries = 150)
    void without_text_nothing_of_a_document_and_no_blocked_name_is_printed_in_any_report(
            @ForAll @From("texts") List<String> texts, @ForAll @From("names") String name) {
        SourceText.Builder inner = SourceText.builder("x")
                .part(Place.of(PlaceKind.FILE_NAME), name)
                .part(Place.of(PlaceKind.SHEET_NAME, 1), name);
        texts.forEach(text -> inner.part(Place.of(PlaceKind.SHEET_ROW, name + " row 3"), text));
        DocumentResult result = Samples.result(
                "甲.zip",
                SourceText.builder("甲.zip").embed(name + ".xlsx", inner.build()).build());

        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            ReportOptions options = Samples.options(Samples.GONGKAI, locale, false);
            assertThat(Samples.html(options, result) + Samples.csv(options, result) + Samples.json(false, result))
                    .doesNotContainPattern("[ꀀ-ꀅ]|139\\d{8}");
        }
    }

    @Property(tries = 150)
    void with_text_what_is_marked_is_what_was_found_and_links_lead_both_ways(
            @ForAll @From("texts") List<String> texts) {
        SourceText.Builder source = SourceText.builder("a");
        texts.forEach(text -> source.part(Place.of(PlaceKind.PARAGRAPH, source.nextPart() + 1), text));
        DocumentResult result = Samples.result("a", source.build());

        Document page = Jsoup.parse(Samples.html(Samples.options(Samples.GONGKAI, Locale.CHINESE, true), result));

        int number = 0;
        for (Finding finding : result.report().findings()) {
            number++;
            TextSpan span = finding.location().span();
            String text = result.source().part(finding.location().part()).text();
            String covered = text.replace("\r\n", " \n").substring(span.start(), span.end());
            StringBuilder marked = new StringBuilder();
            for (Element mark : page.select("mark[data-findings~=(^| )" + number + "( |$)]")) {
                marked.append(mark.wholeText());
            }
            assertThat(marked.toString()).isEqualTo(PlainText.of(covered));
            assertThat(page.select("#d1f" + number + " a").attr("href")).isEqualTo("#d1t" + number);
            assertThat(page.select("a#d1t" + number).attr("href")).isEqualTo("#d1f" + number);
        }
        assertThat(page.select("a.ref")).hasSize(number);
        for (String href : page.select("[href]").eachAttr("href")) {
            assertThat(page.getElementById(href.substring(1))).as(href).isNotNull();
        }
    }

    @Property(tries = 150)
    void with_text_all_of_it_is_there_in_order(@ForAll @From("texts") List<String> texts) {
        SourceText.Builder source = SourceText.builder("a");
        texts.forEach(text -> source.part(Place.of(PlaceKind.PARAGRAPH, source.nextPart() + 1), text));
        DocumentResult result = Samples.result("a", source.build());

        Document page = Jsoup.parse(Samples.html(Samples.options(Samples.GONGKAI, Locale.CHINESE, true), result));
        page.select("a.ref").remove();

        assertThat(page.select(".parts .text").stream().map(Element::wholeText))
                .containsExactlyElementsOf(texts.stream()
                        .map(text -> PlainText.of(text.replace("\r\n", " \n")))
                        .toList());
    }
}
