package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.documents.XlsxFixture.MAIN;
import static org.gongkai.documents.XlsxFixture.SHEET_ML;
import static org.gongkai.documents.XlsxFixture.inline;
import static org.gongkai.documents.XlsxFixture.number;
import static org.gongkai.documents.XlsxFixture.row;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextPart;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Hostile and broken workbooks")
class XlsxHostileTest {
    private static SourceText read(XlsxFixture fixture) {
        return read(fixture, DocumentLimits.standard());
    }

    private static SourceText read(XlsxFixture fixture, DocumentLimits limits) {
        return DocumentReader.withLimits(limits).open("a.xlsx", fixture.build()).source();
    }

    private static List<GapCause> causes(SourceText source) {
        return source.gaps().stream().map(Gap::cause).toList();
    }

    private static List<String> texts(SourceText source) {
        return source.parts().stream().map(TextPart::text).toList();
    }

    private static String sheet(String inside) {
        return "<worksheet" + MAIN + ">" + inside + "</worksheet>";
    }

    @Nested
    class given_too_much {
        @Test
        void when_there_are_three_million_cells_then_what_fits_is_read_and_the_rest_is_a_limit() {
            String row = "<row>" + "<c><v>7</v></c>".repeat(1000) + "</row>";
            byte[] xml =
                    sheet("<sheetData>" + row.repeat(3000) + "</sheetData>").getBytes(StandardCharsets.UTF_8);
            XlsxFixture fixture = XlsxFixture.of("").raw("xl/worksheets/sheet1.xml", xml);
            DocumentLimits limits = DocumentLimits.builder()
                    .maxCompressionRatio(2000)
                    .maxXmlNodes(300_000)
                    .build();

            SourceText source = Assertions.assertTimeout(Duration.ofSeconds(60), () -> read(fixture, limits));

            assertThat(causes(source)).contains(GapCause.LIMIT).containsOnly(GapCause.LIMIT);
            assertThat(source.gaps().get(0).says(Locale.ENGLISH)).contains("sheet 1 behind row ");
            assertThat(source.parts()).hasSizeGreaterThan(200);
        }

        @Test
        void when_one_long_string_fills_many_cells_then_it_is_a_limit() {
            String cells = "<c t=\"s\"><v>0</v></c>".repeat(1000);
            XlsxFixture fixture = XlsxFixture.of(("<row>" + cells + "</row>").repeat(3))
                    .strings("<si><t>" + "文字".repeat(10_000) + "</t></si>");

            assertThat(causes(read(fixture))).containsOnly(GapCause.LIMIT);
        }

        @Test
        void when_a_sheet_is_nested_deep_then_it_is_a_limit_and_the_others_are_read() {
            XlsxFixture fixture = XlsxFixture.of("<row><c>" + "<x>".repeat(5000) + "</x>".repeat(5000) + "</c></row>")
                    .sheet("Sheet2", "visible", row(1, "乙"));
            SourceText source = read(fixture);

            assertThat(causes(source)).containsExactly(GapCause.LIMIT);
            assertThat(texts(source)).contains("乙");
        }

        @Test
        void when_a_name_is_endless_then_places_stay_short() {
            SourceText source = read(XlsxFixture.of("").sheet("长".repeat(5000), "visible", row(1, "甲", "乙")));

            assertThat(source.parts()).anyMatch(part -> part.text().length() == 5000);
            assertThat(source.parts()).allMatch(part -> part.place().label().length() < 80);
        }

        @Test
        void when_a_number_is_endless_then_no_digits_are_made_up() {
            SourceText source = read(XlsxFixture.of(
                    "<row r=\"1\">" + number("A1", "1e999999999") + number("B1", "1e-999999999") + "</row>"));

            assertThat(texts(source)).contains("1e999999999\t1e-999999999");
            assertThat(source.gaps()).isEmpty();
        }
    }

    @Nested
    class given_broken_content {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>",
                    "<!DOCTYPE x [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;&a;\">]><x>&c;</x>",
                    "<worksheet><sheetData><row></sheetData>",
                    "<a>&undefined;</a>",
                    " "
                })
        void when_a_sheet_is_wrong_or_has_a_document_type_then_it_is_a_gap_and_the_others_are_read(String xml) {
            SourceText source = read(
                    XlsxFixture.of("").raw("xl/worksheets/sheet1.xml", xml).sheet("Sheet2", "visible", row(1, "乙")));

            assertThat(causes(source)).containsExactly(GapCause.UNREADABLE);
            assertThat(texts(source)).contains("乙");
        }

        @Test
        void when_a_sheet_breaks_off_then_its_first_rows_stay() {
            SourceText source = read(XlsxFixture.of("")
                    .raw("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + row(1, "甲") + "<row>"));

            assertThat(texts(source)).contains("甲");
            assertThat(causes(source)).containsExactly(GapCause.UNREADABLE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml"})
        void when_a_part_is_missing_then_it_is_a_gap(String entry) {
            SourceText source = read(XlsxFixture.of("<row><c t=\"s\"><v>0</v></c></row>")
                    .strings("<si><t>甲</t></si>")
                    .raw(entry, ""));

            assertThat(causes(source)).contains(GapCause.UNREADABLE).containsOnly(GapCause.UNREADABLE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1", "-1", "99999999999", "x", "1.5"})
        void when_a_shared_string_does_not_exist_then_it_is_a_gap(String index) {
            SourceText source = read(XlsxFixture.of("<row r=\"1\"><c t=\"s\"><v>" + index + "</v></c></row>")
                    .strings("<si><t>甲</t></si>"));

            assertThat(causes(source)).containsExactly(GapCause.UNREADABLE);
            assertThat(texts(source)).contains("甲", index);
        }

        @Test
        void when_rows_and_cells_have_no_order_then_all_are_read() {
            SourceText source = read(XlsxFixture.of("<row r=\"-5\">" + inline("B7", "甲") + inline("B7", "乙")
                    + inline("A7", "丙") + inline("ZZZZ9", "丁") + "</row><row r=\"99999999999\">" + inline("A1", "戊")
                    + "</row><row r=\"2\">" + inline("A2", "己") + "</row><row r=\"2\">" + inline("A2", "庚")
                    + "</row>"));

            assertThat(texts(source)).contains("甲\t乙\t丙\t丁", "戊", "己", "庚");
            assertThat(source.gaps()).isEmpty();
        }

        @Test
        void when_one_byte_differs_then_no_exception_leaves() {
            byte[] whole = XlsxFixture.of(row(1, "甲") + "<row r=\"2\"><c t=\"s\"><v>0</v></c></row>")
                    .strings("<si><t>乙</t></si>")
                    .formats("0.00")
                    .build();
            for (int at = 4; at < whole.length; at += 3) {
                byte[] copy = whole.clone();
                copy[at] ^= 0x55;
                assertThat(DocumentReader.withDefaults()
                                .open("a.xlsx", copy)
                                .source()
                                .parts())
                        .isNotEmpty();
            }
        }

        @Test
        void when_it_is_cut_off_then_it_is_a_gap() {
            byte[] whole = XlsxFixture.of(row(1, "甲")).build();
            for (int length = 5; length < whole.length; length += 17) {
                SourceText source = DocumentReader.withDefaults()
                        .open("a.xlsx", Arrays.copyOf(whole, length))
                        .source();
                assertThat(causes(source)).containsExactly(GapCause.UNREADABLE);
            }
        }
    }

    @Nested
    class given_what_is_not_read {
        @Test
        void when_there_are_pictures_macros_and_unknown_parts_then_each_is_a_gap() {
            SourceText source = read(XlsxFixture.of(row(1, "甲"))
                    .mainType("application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                    .raw("xl/media/image1.png", "png")
                    .typed("xl/vbaProject.bin", "application/vnd.ms-office.vbaProject", "vba")
                    .typed("xl/x.dat", "application/octet-stream", "?")
                    .typed(
                            "_xmlsignatures/sig1.xml",
                            "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml",
                            "<x/>"));

            assertThat(causes(source))
                    .containsExactlyInAnyOrder(
                            GapCause.IMAGE_ONLY, GapCause.UNSUPPORTED, GapCause.UNSUPPORTED, GapCause.UNSUPPORTED);
            assertThat(texts(source)).contains("甲");
        }

        @Test
        void when_a_picture_lies_outside_then_it_is_a_gap() {
            SourceText source = read(XlsxFixture.of("").link("image", "http://example.org/x.png"));

            assertThat(causes(source)).containsExactly(GapCause.IMAGE_ONLY);
        }

        @Test
        void when_a_copy_is_asked_for_then_it_is_refused() {
            OpenedDocument document = DocumentReader.withDefaults()
                    .open("a.xlsx", XlsxFixture.of(row(1, "甲")).build());

            assertThat(document.isRedactable()).isFalse();
        }

        @Test
        void when_the_type_is_another_then_the_name_does_not_make_it_a_workbook() {
            OpenedDocument document = DocumentReader.withDefaults()
                    .open(
                            "a.xlsx",
                            XlsxFixture.of(row(1, "甲"))
                                    .mainType(SHEET_ML + "sheet.binary")
                                    .build());

            assertThat(document.source().gaps()).isNotEmpty();
        }
    }
}
