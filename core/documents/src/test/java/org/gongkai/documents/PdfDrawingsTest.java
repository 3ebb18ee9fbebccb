package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.documents.PdfFixture.at;
import static org.gongkai.documents.PdfFixture.pdf;

import java.util.List;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("What a PDF shows that is no text")
class PdfDrawingsTest {
    private static final String IMAGE =
            "/Subtype /Image /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode ";

    /** The seven strokes of a digit on a display, from top to bottom, as offsets of their ends. */
    private static final List<int[]> STROKES = List.of(
            new int[] {0, 18, 9, 18},
            new int[] {0, 10, 0, 18},
            new int[] {9, 10, 9, 18},
            new int[] {0, 9, 9, 9},
            new int[] {0, 0, 0, 8},
            new int[] {9, 0, 9, 8},
            new int[] {0, 0, 9, 0});

    private static final List<String> DIGITS =
            List.of("012456", "25", "02346", "02356", "1235", "01356", "013456", "025", "0123456", "012356");

    private static List<GapCause> gaps(String operators) {
        return causes(pdf().more(operators));
    }

    private static List<GapCause> causes(PdfFixture file) {
        return DocumentReader.withDefaults().open("a.pdf", file.build()).source().gaps().stream()
                .map(Gap::cause)
                .toList();
    }

    private static String line(double x, double y, double toX, double toY) {
        return x + " " + y + " m " + toX + " " + toY + " l S\n";
    }

    private interface Pen {
        String stroke(int x, int y, int toX, int toY);
    }

    private static String drawn(String number, Pen pen) {
        StringBuilder operators = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            for (char stroke : DIGITS.get(number.charAt(i) - '0').toCharArray()) {
                int[] ends = STROKES.get(stroke - '0');
                int x = 72 + 14 * i;
                operators.append(pen.stroke(x + ends[0], 500 + ends[1], x + ends[2], 500 + ends[3]));
            }
        }
        return operators.toString();
    }

    @Nested
    class given_drawn_letters {
        private static final String NUMBER = "539901199003070000";

        @Test
        void when_a_number_is_drawn_by_strokes_then_there_is_a_gap() {
            assertThat(gaps(drawn(NUMBER, PdfDrawingsTest::line))).containsExactly(GapCause.IMAGE_ONLY);
        }

        @Test
        void when_a_number_of_one_digit_is_drawn_then_its_like_strokes_are_no_dashes() {
            assertThat(gaps(drawn("0".repeat(12), PdfDrawingsTest::line))).containsExactly(GapCause.IMAGE_ONLY);
        }

        @Test
        void when_a_number_is_drawn_by_thin_bars_then_there_is_a_gap() {
            Pen bars = (x, y, toX, toY) -> x + " " + y + " " + (toX - x + 1) + " " + (toY - y + 1) + " re f\n";

            assertThat(gaps(drawn(NUMBER, bars))).containsExactly(GapCause.IMAGE_ONLY);
        }

        @Test
        void when_a_number_is_drawn_small_and_made_large_then_there_is_a_gap() {
            assertThat(gaps("q 0.1 0 0 0.1 0 0 cm 10 0 0 10 0 0 cm " + drawn(NUMBER, PdfDrawingsTest::line) + "Q"))
                    .containsExactly(GapCause.IMAGE_ONLY);
        }

        @Test
        void when_lines_lean_then_twenty_are_a_gap_and_a_star_is_none() {
            String lean = line(100, 100, 140, 130);

            assertThat(gaps(lean.repeat(10))).isEmpty();
            assertThat(gaps(lean.repeat(20))).containsExactly(GapCause.IMAGE_ONLY);
        }

        @Test
        void when_there_are_curves_then_24_are_a_gap_and_five_round_boxes_are_none() {
            String curve = "0 0 m 3 3 4 4 5 5 c S\n";

            assertThat(gaps(curve.repeat(20))).isEmpty();
            assertThat(gaps(curve.repeat(24))).containsExactly(GapCause.IMAGE_ONLY);
        }

        @Test
        void when_a_note_is_drawn_by_hand_then_there_is_a_gap() {
            PdfFixture ink = PdfObjectChannels.annotation("/Subtype /Ink /AP << /N 7 0 R >>").stream(
                    7, "/Subtype /Form /BBox [0 0 595 842]", "0 0 m " + "3 3 4 4 5 5 c ".repeat(30) + "S");

            assertThat(causes(ink)).containsExactly(GapCause.IMAGE_ONLY);
        }
    }

    @Nested
    class given_rules_and_frames {
        @Test
        void when_a_table_is_ruled_line_by_line_then_there_is_no_gap() {
            StringBuilder rules = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                rules.append(line(72, 100 + 10 * i, 500, 100 + 10 * i)).append(line(72 + 7 * i, 100, 72 + 7 * i, 690));
            }
            assertThat(gaps(rules.toString())).isEmpty();
        }

        @Test
        void when_a_table_of_narrow_cells_is_ruled_cell_by_cell_then_there_is_no_gap() {
            StringBuilder rules = new StringBuilder();
            for (int row = 0; row < 20; row++) {
                for (int cell = 0; cell < 31; cell++) {
                    double x = 72 + 12.4 * cell + cell * cell % 5;
                    double y = 100 + 15.2 * row;
                    rules.append(line(x, y, 72 + 12.4 * (cell + 1) + (cell + 1) * (cell + 1) % 5, y))
                            .append(line(x, y, x, y + 15.2));
                }
            }
            assertThat(gaps(rules.toString())).isEmpty();
        }

        @Test
        void when_there_are_boxes_to_tick_then_there_is_no_gap() {
            StringBuilder boxes = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                int y = 60 + 10 * i;
                boxes.append("72 " + y + " 8 8 re S\n");
                boxes.append("90 " + y + " m 98 " + y + " l 98 " + (y + 8) + " l 90 " + (y + 8) + " l h S\n");
            }
            assertThat(gaps(boxes.toString())).isEmpty();
        }

        @Test
        void when_rules_are_dashed_then_there_is_no_gap() {
            StringBuilder dashes = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                int x = 72 + 7 * i;
                dashes.append(line(x, 300, x + 4, 300)).append(line(x, 400, x + (i % 2 == 0 ? 5 : 2), 400));
                dashes.append(line(50, x, 50, x + 3));
            }
            assertThat(gaps(dashes.toString())).isEmpty();
        }

        @Test
        void when_a_head_has_a_red_rule_then_there_is_no_gap() {
            assertThat(gaps("1 0 0 RG 2 w 72 650 m 523 650 l S 1 0 0 rg 72 640 451 1.5 re f"))
                    .isEmpty();
        }
    }

    @Nested
    class given_images {
        private static PdfFixture shown(int width, int height, int times) {
            return pdf()
                    .content(at(72, 700, "head") + "q 500 0 0 9 0 0 cm /X Do Q ".repeat(times))
                    .resources("/XObject << /X 6 0 R >>")
                    .stream(6, IMAGE + "/Width " + width + " /Height " + height, "xx");
        }

        @Test
        void when_an_image_is_a_strip_then_there_is_a_gap() {
            assertThat(causes(shown(400, 8, 1))).containsExactly(GapCause.IMAGE_ONLY);
            assertThat(causes(shown(8, 400, 1))).containsExactly(GapCause.IMAGE_ONLY);
        }

        @Test
        void when_dots_are_many_then_there_is_a_gap() {
            assertThat(causes(shown(10, 10, 10))).isEmpty();
            assertThat(causes(shown(10, 10, 11))).containsExactly(GapCause.IMAGE_ONLY);
        }

        @Test
        void when_an_image_on_the_spot_is_a_strip_then_there_is_a_gap() {
            assertThat(gaps("BI /W 17 /H 1 /BPC 8 /CS /G ID 12345678901234567 EI\n"))
                    .containsExactly(GapCause.IMAGE_ONLY);
        }

        @Test
        void when_a_strip_lies_on_no_page_then_there_is_a_gap() {
            assertThat(causes(pdf().stream(6, IMAGE + "/Width 400 /Height 8", "xx")))
                    .containsExactly(GapCause.IMAGE_ONLY);
        }
    }
}
