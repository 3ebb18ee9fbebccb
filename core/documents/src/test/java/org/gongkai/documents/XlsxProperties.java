package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.gongkai.text.PlaceMark;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextPart;

class XlsxProperties {
    /** A cell of a random sheet (随机单元格). */
    record Cell(int row, int column, String text) {
        String name() {
            String letters = column <= 26
                    ? "" + (char) ('A' + column - 1)
                    : "" + (char) ('A' + (column - 1) / 26 - 1) + (char) ('A' + (column - 1) % 26);
            return letters + row;
        }

        @Override
        public String toString() {
            return name() + "=" + text;
        }
    }

    @Property(tries = 200)
    void each_cell_stands_exactly_where_its_mark_says(
            @ForAll("grids") Map<Integer, Map<Integer, Cell>> grid, @ForAll("kinds") String kind) {
        SourceText source = DocumentReader.withDefaults()
                .open("a.xlsx", workbook(grid, kind).build())
                .source();

        Map<String, String> read = new TreeMap<>();
        for (TextPart part : source.parts()) {
            for (int i = 0; i < part.marks().size(); i++) {
                PlaceMark mark = part.marks().get(i);
                boolean last = i + 1 == part.marks().size();
                int end = last ? part.text().length() : part.marks().get(i + 1).from();
                String text = part.text().substring(mark.from(), end);
                assertThat(part.placeAt(mark.from())).isEqualTo(mark.place());
                read.put(mark.place().label(), last ? text : withoutTabs(text));
            }
        }
        Map<String, String> expected = new TreeMap<>();
        grid.values().forEach(row -> row.values().forEach(cell -> expected.put("Sheet1!" + cell.name(), cell.text())));
        assertThat(read).isEqualTo(expected);
        assertThat(source.gaps()).isEmpty();
    }

    /** Every column between two cells is a tab, unless they lie further apart than is worth it. */
    private static String withoutTabs(String text) {
        int end = text.length();
        while (text.charAt(end - 1) == '\t') {
            end--;
        }
        assertThat(text.length() - end).isBetween(1, 50);
        return text.substring(0, end);
    }

    private static XlsxFixture workbook(Map<Integer, Map<Integer, Cell>> grid, String kind) {
        StringBuilder rows = new StringBuilder();
        StringBuilder strings = new StringBuilder();
        int number = 0;
        for (Map.Entry<Integer, Map<Integer, Cell>> row : grid.entrySet()) {
            rows.append("<row r=\"").append(row.getKey()).append("\">");
            for (Cell cell : row.getValue().values()) {
                rows.append(
                        kind.equals("s")
                                ? "<c r=\"" + cell.name() + "\" t=\"s\"><v>" + number + "</v></c>"
                                : XlsxFixture.inline(cell.name(), cell.text()));
                strings.append("<si><t xml:space=\"preserve\">")
                        .append(cell.text())
                        .append("</t></si>");
                number++;
            }
            rows.append("</row>");
        }
        XlsxFixture fixture = XlsxFixture.of(rows.toString());
        return kind.equals("s") ? fixture.strings(strings.toString()) : fixture;
    }

    @Provide
    Arbitrary<String> kinds() {
        return Arbitraries.of("s", "inlineStr");
    }

    @Provide
    Arbitrary<Map<Integer, Map<Integer, Cell>>> grids() {
        Arbitrary<String> text = Arbitraries.strings()
                .withChars("公开答复0123456789 ：\n姓名")
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(words -> !words.isBlank());
        Arbitrary<Tuple.Tuple3<Integer, Integer, String>> cell = Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 120),
                        text)
                .as(Tuple::of);
        return cell.list().ofMinSize(1).ofMaxSize(40).map(XlsxProperties::grid);
    }

    private static Map<Integer, Map<Integer, Cell>> grid(List<Tuple.Tuple3<Integer, Integer, String>> cells) {
        Map<Integer, Map<Integer, Cell>> grid = new TreeMap<>();
        for (Tuple.Tuple3<Integer, Integer, String> cell : cells) {
            grid.computeIfAbsent(cell.get1(), row -> new TreeMap<>())
                    .put(cell.get2(), new Cell(cell.get1(), cell.get2(), cell.get3()));
        }
        return grid;
    }
}
