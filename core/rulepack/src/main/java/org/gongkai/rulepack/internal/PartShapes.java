package org.gongkai.rulepack.internal;

import java.util.Arrays;
import org.gongkai.match.GapClass;
import org.gongkai.match.StandsAlone;
import org.gongkai.rule.EntityKind;
import org.gongkai.rule.Marking;
import org.gongkai.rule.NumberChecks;
import org.gongkai.rule.TermCheck;
import org.gongkai.rule.Zone;
import org.gongkai.rulepack.internal.yaml.Shape;
import org.gongkai.rulepack.internal.yaml.Value;

/** The forms of a named part (命名部分的形状). */
final class PartShapes {
    static final Value.Word<GapClass> GAP_CLASS = Value.Word.of("间隔类别", "gap class", GapClass.values(), GapClass::code);

    static final Shape GAP = Shape.of("间隔", "a gap")
            .needed("max", new Value.Whole(0, 8), "任意两个字符之间最多可夹几个", "how many may stand between any two characters")
            .needed("of", Value.list(GAP_CLASS), "哪些类字符可以夹入", "the classes of what may stand there")
            .build();

    static final Value.Word<StandsAlone> NEIGHBOUR = Value.Word.of(
            "相邻要求",
            "neighbour",
            new StandsAlone[] {StandsAlone.DIGIT, StandsAlone.ALPHANUMERIC, StandsAlone.LINE},
            StandsAlone::code);

    static final String LIMIT = "([1-9]\\d{0,2})(年|个月|天)";
    static final Value.Whole FIRST_LINES = new Value.Whole(1, 99);
    static final Value WORDS = Value.filled(Value.TEXT);

    static final Shape ZONE = Shape.of("区域", "a zone")
            .optional("first-lines", FIRST_LINES, "正文开头的若干有字的行", "lines at the start of the body that hold something")
            .optional("column", WORDS, "表头含这些词之一的列", "the columns whose heading holds one of these words")
            .optional("property", WORDS, "这些名称的文档属性", "the document properties of these names")
            .exactlyOne("first-lines", "column", "property")
            .build();

    static final Value.Word<Zone> PLAIN_ZONE = Value.Word.of(
            "区域",
            "zone",
            Arrays.stream(Zone.Kind.values())
                    .filter(kind -> kind != Zone.Kind.FIRST_LINES && !kind.takesWords())
                    .map(kind -> new Zone(kind, 0))
                    .toList(),
            Zone::code);

    static final Shape LIST = Shape.of("词表", "a list of terms")
            .needed("file", Value.text(PackPaths.LIST), "包内的 .txt 或 .csv 文件", "a file of the pack, `.txt` or `.csv`")
            .optional("column", Value.TEXT, ".csv 文件中该列的标题", "the heading of the column of a `.csv` file")
            .build();

    static final Value.Word<Marking.TermUse> TERM_USE =
            Value.Word.of("期限写法", "use of a term", Marking.TermUse.values(), Marking.TermUse::code);

    static final Shape MARKING = Shape.of("密级标志", "a marking")
            .needed("levels", WORDS, "密级，例如绝密", "the levels, such as 绝密")
            .optional("stars", Value.list(Value.TEXT), "密级后的符号，例如 ★", "the signs behind the level, such as ★")
            .optional("term", TERM_USE, "是否带期限，默认可带", "whether a term stands behind them, `optional` if not said")
            .build();

    static final Value.Word<EntityKind> ENTITY = Value.Word.of("名称类别", "entity", EntityKind.values(), EntityKind::code);

    static final Value.Word<TermCheck.What> TERM =
            Value.Word.of("期限校验", "check of a term", TermCheck.What.values(), TermCheck.What::code);

    static final Shape TERM_CHECK = Shape.of("期限校验", "a check of terms")
            .needed("term", TERM, "超过上限，或者期限届满", "above its limit, or run out")
            .optional(
                    "limits",
                    new Value.Named(".*\\S.*", 1, Value.text(LIMIT)),
                    "各密级的最长期限，默认依保密法",
                    "the longest term of each level, by the law if not said")
            .build();

    static final Value.Whole LONGEST = new Value.Whole(1, 200);

    static final Shape PART = narrowing(sought(Shape.of("命名部分", "a part")))
            .exactlyOne("any", "regex", "list", "field", "marking", "entity")
            .needing("value", "field", "`value` 缺少 `field`", "a `value` without its field")
            .needing("longest", "field", "`longest` 缺少 `field`", "a `longest` without its field")
            .build();

    private PartShapes() {}

    private static Shape.Builder sought(Shape.Builder part) {
        return part.optional("any", Value.list(Value.TEXT), "词语，任一即可", "any of these terms")
                .optional("regex", Value.TEXT, "模式，线性时间的子集", "a pattern of the linear-time subset")
                .optional(
                        "list",
                        Value.either(Value.text(PackPaths.LIST), new Value.Mapping(LIST)),
                        "词语，来自包内的文件",
                        "any of the terms in a file of the pack")
                .optional(
                        "field",
                        WORDS,
                        "标签字段，命中的是标签后的值",
                        "a labelled field; what is found is the value behind the label")
                .optional("value", Value.TEXT, "字段的值以此模式开头", "the pattern that the field's value starts with")
                .optional(
                        "longest", LONGEST, "字段的值最多几个字符，默认 40", "how long the field's value is at most, 40 if not said")
                .optional("marking", new Value.Mapping(MARKING), "密级标志", "a classification mark")
                .optional("entity", ENTITY, "宿主识别器找到的名称", "a name that a recogniser of the host finds");
    }

    private static Shape.Builder narrowing(Shape.Builder part) {
        return part.optional("gap", new Value.Mapping(GAP), "字符之间可夹杂什么", "what may stand between its characters")
                .optional("stands-alone", NEIGHBOUR, "紧邻处不得有什么", "what may not stand right beside it")
                .optional(
                        "check",
                        Value.either(
                                new Value.Text(
                                        "[a-z][a-z0-9-]*",
                                        NumberChecks.standard().names()),
                                new Value.Mapping(TERM_CHECK)),
                        "号码校验或者期限校验，由它最后判定",
                        "a number check, or a check of terms, that has the last word")
                .optional(
                        "zone",
                        Value.filled(Value.either(PLAIN_ZONE, new Value.Mapping(ZONE))),
                        "只在这些区域内有效",
                        "counts only in these regions");
    }
}
