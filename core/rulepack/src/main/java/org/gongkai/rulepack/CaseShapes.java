package org.gongkai.rulepack;

import java.util.Map;
import java.util.TreeMap;
import org.gongkai.rulepack.internal.RuleShapes;
import org.gongkai.rulepack.internal.yaml.Shape;
import org.gongkai.rulepack.internal.yaml.Value;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.Wording;

/** The forms of {@code cases.yaml} (用例文件的形状). */
final class CaseShapes {
    static final Value.Word<PlaceKind> PLACE = new Value.Word<>(
            new Wording("位置", "place"),
            new TreeMap<>(Map.of(
                    "text", PlaceKind.TEXT,
                    "header", PlaceKind.HEADER,
                    "footer", PlaceKind.FOOTER,
                    "title", PlaceKind.TITLE,
                    "file-name", PlaceKind.FILE_NAME,
                    "property", PlaceKind.PROPERTY,
                    "cell", PlaceKind.CELL)));

    static final Shape PART = text(Shape.of("用例的一部分", "a part of a case"))
            .exactlyOne("text", "table")
            .build();

    static final Shape ENTITIES = Shape.of("用例的名称", "names of a case")
            .optional("person", names(), "文中的人名", "the names of persons in the text")
            .optional("place", names(), "文中的地名", "the names of places in it")
            .optional("organisation", names(), "文中的机构名", "the names of bodies in it")
            .atLeastOne("person", "place", "organisation")
            .build();

    static final Shape CASE = text(Shape.of("用例", "a case")
                    .needed("name", Value.TEXT, "用例名称，本文件内不重复", "its name, once in the file"))
            .optional(
                    "parts",
                    Value.filled(new Value.Mapping(PART)),
                    "由几个部分组成的文件，依次写出",
                    "the parts of a document, in order, instead of one text")
            .optional("date", Value.DAY, "成文日期", "the day of formation marked on the document")
            .optional(
                    "entities",
                    new Value.Mapping(ENTITIES),
                    "识别器会找到的名称，只有这些",
                    "the names that a recogniser is to find, and no others")
            .optional("also", Value.filled(RuleShapes.ID), "文中同时命中的其他规则", "the other rules that find something in it")
            .exactlyOne("text", "table", "parts")
            .build();

    static final Shape CASES = Shape.of("用例文件", "a file of cases")
            .needed("rule", RuleShapes.ID, "规则编号", "the rule's id")
            .optional("hit", list(), "应当查出的文字", "texts in which the rule finds exactly what is marked")
            .optional("miss", list(), "不应查出的文字", "texts in which it finds nothing")
            .optional("gap", list(), "已知查不出的文字", "texts in which it should find something one day")
            .build();

    private CaseShapes() {}

    /** What a case and a part of one write alike. */
    private static Shape.Builder text(Shape.Builder shape) {
        return shape.optional("text", Value.TEXT, "送审文字，应查出之处写在 ⟦⟧ 内", "the text, with `⟦…⟧` around what is found")
                .optional(
                        "table",
                        Value.TEXT,
                        "表格，一行一行写，单元格以 | 分隔，第一行是表头",
                        "a table, row by row, `|` between the cells, the headings first")
                .optional("place", PLACE, "文字所在的位置，默认为正文", "where in a document the text stands, `text` if not said")
                .optional("property", Value.TEXT, "该文档属性的名称", "the name of the property that the text is")
                .needing("place", "text", "位置缺少文字", "a place without its text")
                .needing("property", "text", "属性缺少文字", "a property without its text");
    }

    private static Value names() {
        return Value.filled(Value.TEXT);
    }

    private static Value list() {
        return Value.list(new Value.Mapping(CASE));
    }
}
