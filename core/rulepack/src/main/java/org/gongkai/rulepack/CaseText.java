package org.gongkai.rulepack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.rulepack.internal.yaml.Fault;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.Form;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.rulepack.internal.yaml.Values;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.PlaceMark;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextSpan;
import org.gongkai.text.Wording;
import org.jspecify.annotations.Nullable;

/** Reads the text of a case (读取用例文字) as readers of documents would give it: a part, the rows of a table, or several. */
final class CaseText {
    private final FileProblems problems;
    private final SourceText.Builder source = SourceText.builder("case");
    private final List<RuleCase.Marked> marked = new ArrayList<>();
    private int tables;

    CaseText(FileProblems problems) {
        this.problems = problems;
    }

    SourceText source() {
        return source.build();
    }

    List<RuleCase.Marked> marked() {
        return marked;
    }

    /** Reads one part of a document of several. */
    void part(Node node) {
        read(Form.of(node, CaseShapes.PART, problems)).end();
    }

    /** Reads the keys that a case and a part of one have alike. */
    Form read(Form form) {
        PlaceKind[] kind = {null};
        String[] property = {null};
        form.read("place", value -> kind[0] = CaseShapes.PLACE.of(value))
                .read("property", value -> property[0] = property(value, kind[0]))
                .read("text", value -> text(place(kind[0], property[0]), Values.text(value)))
                .read("table", value -> table(Values.text(value)));
        return form;
    }

    private static String property(Node node, @Nullable PlaceKind kind) {
        if (kind != null && kind != PlaceKind.PROPERTY) {
            throw new Fault(
                    node,
                    new Wording("位置不是属性，却写了属性名", "the name of a property at another place"),
                    new Wording("写 `place: property`，或者删去", "write `place: property` or remove it"));
        }
        return Values.text(node);
    }

    private static Place place(@Nullable PlaceKind kind, @Nullable String property) {
        if (property != null) {
            return Place.of(PlaceKind.PROPERTY, property);
        }
        return kind == PlaceKind.CELL ? row(1, 1) : Place.of(kind == null ? PlaceKind.TEXT : kind);
    }

    void dated(Node node) {
        source.dated(Values.date(node));
    }

    private void text(Place place, String written) {
        add(place, MarkedText.of(written), List.of());
    }

    /** Cells are separated by bars, which may frame a row too; readers put tabs there. */
    private void table(String written) {
        tables++;
        int number = 0;
        for (String line : written.lines().toList()) {
            String row = line.strip();
            if (!row.isEmpty()) {
                number++;
                boolean framed = row.length() > 1 && row.startsWith("|") && row.endsWith("|");
                row(number, (framed ? row.substring(1, row.length() - 1) : row).split("\\||\t", -1));
            }
        }
    }

    private void row(int number, String[] cells) {
        MarkedText text = MarkedText.of(Arrays.stream(cells).map(String::strip).collect(Collectors.joining("\t")));
        List<PlaceMark> marks = new ArrayList<>();
        int from = 0;
        for (int column = 1; column <= cells.length; column++) {
            marks.add(new PlaceMark(from, Place.of(PlaceKind.CELL, cell(number, column))));
            from = text.text().indexOf('\t', from) + 1;
        }
        add(row(tables, number), text, marks);
    }

    private String cell(int row, int column) {
        return String.format(Locale.ROOT, "table %d row %d column %d", tables, row, column);
    }

    private static Place row(int table, int row) {
        return Place.of(PlaceKind.TABLE_ROW, table + " row " + row);
    }

    private void add(Place place, MarkedText text, List<PlaceMark> marks) {
        for (TextSpan span : text.spans()) {
            marked.add(new RuleCase.Marked(source.nextPart(), span));
        }
        source.part(place, text.text(), marks);
    }

    /** A hit marks what is found, a miss marks nothing. */
    void requireMarks(RuleCase.Kind kind, Node node) {
        if (kind == RuleCase.Kind.HIT && marked.isEmpty()) {
            problems.add(
                    node.line(),
                    new Wording("应命中的用例没有标记", "a hit without marks"),
                    new Wording("用 `⟦` 和 `⟧` 标出应命中的文字", "put `⟦` and `⟧` around what is found"));
        }
        if (kind == RuleCase.Kind.MISS && !marked.isEmpty()) {
            problems.add(
                    node.line(),
                    new Wording("不应命中的文字里有标记 `⟦⟧`", "marks `⟦⟧` in a text where nothing is found"),
                    new Wording("删去标记，或者移到 `hit`", "remove them or move the case to `hit`"));
        }
    }
}
