package org.gongkai.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.PlaceMark;
import org.gongkai.text.SourceText;
import org.gongkai.text.Wording;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ShownPlacesTest {
    private static final String FILE_PHONE = "13900001234";
    private static final String SHEET_PHONE = "13900005678";
    private static final Place ROW = Place.of(PlaceKind.SHEET_ROW, "王" + SHEET_PHONE + " row 2");
    private static final String INNER = "名单" + FILE_PHONE + ".xlsx";

    private static SourceText source() {
        SourceText inner = SourceText.builder(INNER)
                .part(Place.of(PlaceKind.SHEET_NAME, 1), "王" + SHEET_PHONE)
                .part(ROW, "无", List.of(new PlaceMark(0, Place.of(PlaceKind.CELL, "王" + SHEET_PHONE + "!A2"))))
                .part(Place.of(PlaceKind.FILE_NAME), "名单" + FILE_PHONE)
                .gap(Gap.of(GapCause.ENCRYPTED))
                .gap(Gap.of(GapCause.IMAGE_ONLY).inPart(1))
                .build();
        return SourceText.builder("附件.zip")
                .embed(INNER, inner)
                .part(Place.of(PlaceKind.FILE_NAME), "附件")
                .gap(Gap.of(GapCause.LIMIT))
                .gap(Gap.of(GapCause.UNREADABLE).inPart(3))
                .build();
    }

    private final DocumentResult result = Samples.result("附件.zip", source());

    @Nested
    class given_a_report_without_text {
        private final ShownPlaces places = ShownPlaces.of(result, false);

        @Test
        void when_a_place_holds_blocked_names_then_they_are_hidden_in_both_forms() {
            Place row = result.source().part(1).place();

            assertThat(places.print(row)).isEqualTo("名单███████████.xlsx › 王███████████ row 2");
            assertThat(places.in(row, Locale.CHINESE)).isEqualTo("名单███████████.xlsx › 王███████████第2行");
            assertThat(places.in(result.source().part(1).placeAt(0), Locale.ENGLISH))
                    .isEqualTo("名单███████████.xlsx › 王███████████!A2");
        }

        @Test
        void when_a_gap_concerns_an_embedded_file_then_its_path_alone_is_told() {
            List<Gap> gaps = result.report().gaps();

            assertThat(gaps)
                    .extracting(gap -> places.ofGap(gap, Locale.CHINESE))
                    .containsExactly("名单███████████.xlsx", "名单███████████.xlsx › 王███████████第2行", null, "文件名");
        }

        @Test
        void when_the_path_spells_the_name_otherwise_than_its_part_then_all_of_it_is_hidden() {
            SourceText inner = SourceText.builder("x")
                    .part(Place.of(PlaceKind.FILE_NAME), FILE_PHONE)
                    .part(Place.of(PlaceKind.PARAGRAPH, 1), "无")
                    .build();
            DocumentResult other = Samples.result(
                    "a",
                    SourceText.builder("a").embed("139-0000-1234.txt", inner).build());

            assertThat(ShownPlaces.of(other, false).print(other.source().part(1).place()))
                    .isEqualTo("█████████████████ › paragraph 1");
        }

        @Test
        void when_the_label_would_be_translated_then_the_value_is_hidden_before() {
            Place row = Place.of(PlaceKind.CELL, "甲 row 5乙 row 1");
            DocumentResult other = Samples.result(
                    Samples.gongkai(Samples.pattern("t.word", "甲 row 5乙")
                            .title(new Wording("x", "x"))
                            .says(new Wording("x", "x"))
                            .kind("x")
                            .build()),
                    "a",
                    SourceText.builder("a")
                            .part(Place.of(PlaceKind.SHEET_NAME, 1), "甲 row 5乙")
                            .part(row, "无")
                            .build());

            assertThat(ShownPlaces.of(other, false).in(row, Locale.CHINESE)).isEqualTo("████████第1行");
        }

        @Test
        void when_a_json_report_is_written_then_it_hides_them_too() {
            assertThat(Samples.json(false, result))
                    .contains("名单███████████.xlsx")
                    .doesNotContain("139");
            assertThat(Samples.json(true, result)).contains(INNER);
        }
    }

    @Test
    void when_the_text_is_asked_for_then_places_are_as_they_are() {
        ShownPlaces places = ShownPlaces.of(result, true);

        assertThat(places.print(result.source().part(1).place()))
                .isEqualTo(result.source().part(1).place().toString());
    }

    @Test
    void when_a_name_is_only_to_be_reviewed_then_it_is_printed() {
        DocumentResult other = Samples.result(
                "a",
                SourceText.builder("a")
                        .embed(
                                "联系人.txt",
                                SourceText.builder("x")
                                        .part(Place.of(PlaceKind.FILE_NAME), "联系人")
                                        .build())
                        .build());

        assertThat(other.report().findings()).hasSize(1);
        assertThat(ShownPlaces.of(other, false).print(other.source().part(0).place()))
                .isEqualTo("联系人.txt › file name");
    }
}
