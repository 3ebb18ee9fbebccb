package org.gongkai.rulepack;

import java.util.Map;
import java.util.TreeMap;
import org.gongkai.rulepack.internal.RuleShapes;
import org.gongkai.rulepack.internal.yaml.Shape;
import org.gongkai.rulepack.internal.yaml.Value;
import org.gongkai.text.PlaceKind;

/** The forms of {@code cases.yaml} (用例文件的形状). */
final class CaseShapes {
    static final Value.Word<PlaceKind> PLACE = new Value.Word<>(
            "place",
            new TreeMap<>(Map.of(
                    "text", PlaceKind.TEXT,
                    "header", PlaceKind.HEADER,
                    "footer", PlaceKind.FOOTER,
                    "title", PlaceKind.TITLE,
                    "file-name", PlaceKind.FILE_NAME,
                    "property", PlaceKind.PROPERTY,
                    "cell", PlaceKind.CELL)));

    static final Shape CASE = Shape.of("a case")
            .needed("name", Value.TEXT, "用例名称，本文件内不重复", "its name, once in the file")
            .needed("text", Value.TEXT, "送审文字，应查出之处写在 ⟦⟧ 内", "the text, with `⟦…⟧` around what is found")
            .optional("place", PLACE, "文字所在的位置，默认为正文", "where in a document the text stands, `text` if not said")
            .build();

    static final Shape CASES = Shape.of("a file of cases")
            .needed("rule", RuleShapes.ID, "规则编号", "the rule's id")
            .optional("hit", list(), "应当查出的文字", "texts in which the rule finds exactly what is marked")
            .optional("miss", list(), "不应查出的文字", "texts in which it finds nothing")
            .optional("gap", list(), "已知查不出的文字", "texts in which it should find something one day")
            .build();

    private CaseShapes() {}

    private static Value list() {
        return Value.list(new Value.Mapping(CASE));
    }
}
