package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.documents.PdfFixture.at;
import static org.gongkai.documents.PdfFixture.pdf;
import static org.gongkai.documents.PdfFixture.text;

import java.util.List;
import java.util.Map;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextPart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Pages of a PDF")
class PdfPagesTest {
    private static final String IMAGE =
            "/Subtype /Image /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode ";

    private static SourceText read(byte[] content) {
        return DocumentReader.withDefaults().open("a.pdf", content).source();
    }

    private static List<String> places(SourceText source) {
        return source.parts().stream().map(part -> part.place().toString()).toList();
    }

    private static byte[] image(int side, String content) {
        return pdf().content(content + " q 500 0 0 500 0 0 cm /X Do Q").resources("/XObject << /X 6 0 R >>").stream(
                        6, IMAGE + "/Width " + side + " /Height " + side, "xx")
                .build();
    }

    @Nested
    class given_text {
        @Test
        void when_lines_are_written_in_any_order_then_they_are_read_from_top_to_bottom() {
            SourceText source = read(pdf().content(at(72, 100, "foot") + at(72, 700, "head") + at(72, 400, "body"))
                    .build());

            assertThat(source.part(0).text()).isEqualTo("head\nbody\nfoot");
        }

        @Test
        void when_cells_lie_on_a_line_then_they_are_one_line_apart_by_tabs() {
            SourceText source = read(pdf().content(at(300, 600, "1390000") + at(72, 600, "Wang") + at(72, 580, "Li"))
                    .build());

            assertThat(source.part(0).text()).isEqualTo("Wang\t1390000\nLi");
        }

        @Test
        void when_only_the_order_of_whole_lines_differs_then_nothing_is_told_twice_but_the_seams() {
            String lines = "";
            for (int i = 0; i < 30; i++) {
                lines += at(72, 600 - 15 * i, "line " + (100 + i) + " of the body of the text that goes on and on");
            }
            SourceText source = read(pdf().content(at(72, 50, "foot") + lines).build());

            assertThat(source.part(1).place().toString()).isEqualTo("hidden text page 1 content order");
            assertThat(source.part(1).text().lines().filter(line -> !line.isEmpty()))
                    .hasSize(2);
        }

        @Test
        void when_a_digit_has_no_meaning_then_the_page_has_a_gap() {
            SourceText source = read(pdf().content("BT /F1 12 Tf 72 600 Td <0041> Tj ET")
                    .object(
                            5,
                            "<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H"
                                    + " /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made"
                                    + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
                                    + " /FontDescriptor << /Type /FontDescriptor /FontName /Made /Flags 4 >> >>] >>")
                    .build());

            assertThat(source.gaps())
                    .containsExactly(Gap.of(GapCause.UNREADABLE)
                            .saying("1 个字形没有对应的文字", "1 glyphs without a character")
                            .inPart(0));
        }

        @Test
        void when_no_font_is_set_then_the_page_has_a_gap() {
            assertThat(read(pdf().content("BT 72 600 Td (1390000) Tj ET").build())
                            .gaps())
                    .extracting(Gap::cause)
                    .containsExactly(GapCause.UNREADABLE);
        }
    }

    @Nested
    class given_no_text_layer {
        @Test
        void when_a_page_is_an_image_then_its_part_has_a_gap() {
            SourceText source = read(image(800, ""));

            assertThat(source.part(0).text()).isEmpty();
            assertThat(source.gaps())
                    .singleElement()
                    .matches(gap -> gap.cause() == GapCause.IMAGE_ONLY
                            && Integer.valueOf(0).equals(gap.part()));
        }

        @Test
        void when_a_page_holds_text_and_an_image_then_it_has_a_gap_too() {
            assertThat(read(image(100, text("head"))).gaps())
                    .extracting(Gap::cause)
                    .containsExactly(GapCause.IMAGE_ONLY);
        }

        @Test
        void when_an_image_is_an_icon_then_it_has_none() {
            assertThat(read(image(15, text("head"))).gaps()).isEmpty();
        }

        @Test
        void when_a_page_is_drawn_by_lines_alone_then_it_has_a_gap() {
            assertThat(read(pdf().content("0 0 m 9 9 l 3 3 4 4 5 5 c S").build())
                            .gaps())
                    .extracting(Gap::cause)
                    .containsExactly(GapCause.IMAGE_ONLY);
        }

        @Test
        void when_letters_may_be_drawn_beside_text_then_it_has_a_gap() {
            assertThat(read(pdf().more("0 0 m " + "3 3 4 4 5 5 c ".repeat(200) + "f")
                                    .build())
                            .gaps())
                    .extracting(Gap::cause)
                    .containsExactly(GapCause.IMAGE_ONLY);
        }

        @Test
        void when_a_page_is_blank_then_it_has_a_part_and_no_gap() {
            SourceText source = read(pdf().content("").build());

            assertThat(places(source)).containsExactly("page 1", "file name");
            assertThat(source.gaps()).isEmpty();
        }

        @Test
        void when_an_image_lies_in_the_file_and_on_no_page_then_there_is_a_gap() {
            assertThat(read(pdf().stream(6, IMAGE + "/Width 99 /Height 99", "xx")
                                    .build())
                            .gaps())
                    .extracting(Gap::cause)
                    .containsExactly(GapCause.IMAGE_ONLY);
        }
    }

    @Nested
    class given_more_than_pages {
        @Test
        void when_things_have_names_then_their_places_tell() {
            SourceText source = read(pdf().page("/Annots [6 0 R 7 0 R]")
                    .object(6, "<< /Type /Annot /Subtype /Text /Contents (a) >>")
                    .object(7, "<< /Type /Annot /Subtype /Text /Contents (b) >>")
                    .catalog("/Outlines 8 0 R /AcroForm << /Fields [10 0 R] >>")
                    .object(8, "<< /First 9 0 R >>")
                    .object(9, "<< /Title (c) >>")
                    .object(10, "<< /FT /Tx /T (d) >>")
                    .trailer("/Info 11 0 R")
                    .object(11, "<< /Author (e) /Own (f) >>")
                    .object(12, "(g)")
                    .build());

            assertThat(places(source))
                    .containsExactly(
                            "page 1",
                            "annotation page 1 no. 1",
                            "annotation page 1 no. 2",
                            "form field 1",
                            "bookmark 1",
                            "property author",
                            "property custom 2",
                            "hidden text object 12",
                            "file name");
        }

        @Test
        void when_a_page_was_saved_over_then_only_what_differs_is_told() {
            byte[] first = pdf().content(text("old"))
                    .trailer("/Info 6 0 R")
                    .object(6, "<< /Title (same) >>")
                    .build();
            String stream = text("new");
            SourceText source = read(PdfFixture.updated(
                    first, Map.of(4, "<< /Length " + stream.length() + " >>\nstream\n" + stream + "\nendstream")));

            assertThat(places(source)).contains("earlier revision 1 page 1");
            assertThat(source.parts())
                    .filteredOn(part -> part.text().equals("same"))
                    .hasSize(1);
            assertThat(source.parts())
                    .filteredOn(part -> part.place().toString().startsWith("earlier"))
                    .extracting(TextPart::text)
                    .contains("old");
        }

        @Test
        void when_bytes_stand_behind_the_end_then_they_are_read() {
            byte[] file = PdfFiles.joined(
                    new String(pdf().build(), java.nio.charset.StandardCharsets.ISO_8859_1),
                    PdfFixture.latin("Tel 13900001234"));

            assertThat(places(read(file))).contains("hidden text behind the document");
        }

        @Test
        void when_the_end_is_missing_then_there_is_a_gap() {
            byte[] file = pdf().build();

            assertThat(read(java.util.Arrays.copyOf(file, file.length - 6)).gaps())
                    .extracting(Gap::cause)
                    .contains(GapCause.UNREADABLE);
        }
    }
}
