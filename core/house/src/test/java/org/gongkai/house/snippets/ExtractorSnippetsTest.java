package org.gongkai.house.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.Gongkai;
import org.gongkai.screening.Outcome;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.PlaceMark;
import org.gongkai.text.SourceText;
import org.gongkai.text.spi.TextExtractor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The code that docs show of an extractor of the host; the documents are compared with it. */
@DisplayName("Snippets: an extractor of the host")
class ExtractorSnippetsTest {
    private final Gongkai gongkai = FrontDoorSnippetsTest.gongkai();

    @Test
    void when_a_table_is_read_then_findings_name_the_cell() {
        byte[] content = "姓名\t手机\n张某\t13912345678\n".getBytes(StandardCharsets.UTF_8);

        SourceText source = new TabTableExtractor().extract("名单.tsv", content);

        assertThat(gongkai.screen(source).findings().get(0).location().place().toString())
                .isEqualTo("B2");
        assertThat(source.parts()).hasSize(3);
    }

    @Test
    void when_a_table_is_not_utf8_then_the_gap_refers_it_to_a_person() {
        SourceText source = new TabTableExtractor().extract("名单.tsv", new byte[] {(byte) 0xFF, 0});

        assertThat(gongkai.screen(source).outcome()).isEqualTo(Outcome.REFER_FOR_REVIEW);
    }

    // snippet: extractor
    /** Reads tables of tab-separated values in UTF-8: one row one part, so that a split value is found. */
    static final class TabTableExtractor implements TextExtractor {
        @Override
        public String name() {
            return "agency-tsv-1";
        }

        @Override
        public SourceText extract(String fileName, byte[] content) {
            SourceText.Builder source = SourceText.builder(fileName);
            source.part(Place.of(PlaceKind.FILE_NAME), fileName); // file names are screened as well
            String text;
            try {
                text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(content))
                        .toString();
            } catch (CharacterCodingException e) {
                return source.gap(Gap.of(GapCause.UNREADABLE).saying("不是 UTF-8 编码", "not in UTF-8"))
                        .build();
            }
            List<String> rows = text.lines().toList();
            for (int row = 1; row <= rows.size(); row++) {
                source.part(Place.of(PlaceKind.TABLE_ROW, "1 row " + row), rows.get(row - 1), cells(rows, row));
            }
            return source.build();
        }

        private static List<PlaceMark> cells(List<String> rows, int row) {
            List<PlaceMark> marks = new ArrayList<>();
            String text = rows.get(row - 1);
            char column = 'A';
            for (int at = 0;
                    at >= 0 && column <= 'Z';
                    at = text.indexOf('\t', at) < 0 ? -1 : text.indexOf('\t', at) + 1) {
                marks.add(new PlaceMark(at, Place.of(PlaceKind.CELL, "" + column++ + row)));
            }
            return marks;
        }
    }
    // end
}
