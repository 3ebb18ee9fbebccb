package org.gongkai.rulepack.internal;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.legal.DisclosureAttribute;
import org.gongkai.legal.NonDisclosureGround;
import org.gongkai.legal.ProactiveItem;
import org.gongkai.rule.Condition;
import org.gongkai.rule.RedactionStyle;
import org.gongkai.rule.Relation;
import org.gongkai.rule.RuleStatus;
import org.gongkai.rule.Severity;
import org.gongkai.rulepack.internal.yaml.Shape;
import org.gongkai.rulepack.internal.yaml.Value;
import org.gongkai.text.Fold;
import org.gongkai.text.Wording;

/** The forms of {@code rule.yaml} (规则文件的形状). */
public final class RuleShapes {
    static final Value.Whole VERSION = new Value.Whole(1, 999_999);
    static final Value.Whole STRICTNESS = new Value.Whole(1, 4);
    static final Value.Word<RuleStatus> STATUS = Value.Word.of("状态", "status", RuleStatus.values(), RuleStatus::code);
    static final Value.Word<Severity> SEVERITY = Value.Word.of("严重程度", "severity", Severity.values(), Severity::code);
    static final Value.Word<NonDisclosureGround> GROUND =
            Value.Word.of("情形", "ground", NonDisclosureGround.values(), NonDisclosureGround::code);
    static final Value.Word<Fold> FOLD = Value.Word.of("归一化", "fold", Fold.values(), Fold::code);
    static final Value.Word<Relation.Type> RELATION =
            Value.Word.of("关系", "relation", Relation.Type.values(), Relation.Type::code);
    static final Value.Word<Condition.Side> SIDE =
            Value.Word.of("方向", "side", Condition.Side.values(), RuleShapes::code);
    static final Value.Whole WITHIN = new Value.Whole(0, 1_000);
    static final Value.Whole ROWS = new Value.Whole(2, 10_000);
    static final Value.Word<DisclosureAttribute> ATTRIBUTE =
            Value.Word.of("公开属性", "attribute", DisclosureAttribute.values(), DisclosureAttribute::code);
    static final Value.Word<ProactiveItem> ITEM =
            Value.Word.of("第二十条的项", "item of Article 20", ProactiveItem.values(), ProactiveItem::code);
    static final Value.Word<RedactionStyle> STYLE = new Value.Word<>(
            new Wording("遮盖方式", "style"),
            new TreeMap<>(Map.of(
                    "cover",
                    RedactionStyle.COVER,
                    "person-name",
                    new RedactionStyle(RedactionStyle.Kind.PERSON_NAME, null))));
    /** A part's name is no word of {@code condition}. */
    static final String PART_NAME = "(?!(?:or|and|not|of|with|without|then|within|before|after)$)" + Shapes.NAME;

    static final Value.Whole COUNTED = new Value.Whole(1, 99);

    static final Shape BASIS = Shapes.period(Shape.of("依据", "a legal basis")
                    .needed("law", Value.TEXT, "文件名称，不带书名号", "the instrument's name, without 《》")
                    .optional(
                            "article",
                            Value.text("[1-9]\\d{0,3}(\\.\\d{1,2}){0,3}(之\\d{1,2})?"),
                            "条，加引号：\"15\"、\"120之1\"",
                            "the article, in quotes: \"15\", \"120之1\"")
                    .optional("paragraph", COUNTED, "款", "the paragraph")
                    .optional("item", COUNTED, "项", "the item"))
            .needing("paragraph", "article", "款、项缺少条", "a paragraph or item without its article")
            .needing("item", "article", "款、项缺少条", "a paragraph or item without its article")
            .build();

    static final Shape RELATED = Shape.of("相关规则", "a related rule")
            .needed("type", RELATION, "与那条规则的关系", "how it is related")
            .needed("id", Shapes.RULE_ID, "那条规则的编号", "the other rule's id")
            .build();

    static final Shape CONFIDENCE = Shape.of("置信度", "a confidence")
            .needed("base", new Value.Share(), "无佐证时的把握", "how sure a finding is by itself")
            .optional(
                    "with",
                    new Value.Named(Shapes.NAME, 0, new Value.Share()),
                    "某个部分在旁时的把握",
                    "how sure it is where the part of that name stands near")
            .build();

    static final Shape REDACTION = Shape.of("遮盖方式", "a redaction")
            .optional("permitted", new Value.Truth(false), "不得遮盖后公开", "never covered and then published")
            .optional("mask", Value.text(Shapes.NAME), "遮盖格式的名称", "the name of a mask")
            .optional("label", Value.TEXT, "以这些字代替", "these words in its place")
            .optional("style", STYLE, "整体遮盖，或姓名只留姓", "a bar, or for names the surname and 某")
            .exactlyOne("permitted", "mask", "label", "style")
            .build();

    static final Shape EXCLUSION = Shape.of("排除项", "an exclusion")
            .optional("phrase", Value.TEXT, "整体盖住命中内容的短语", "a phrase that covers the whole span")
            .optional("regex", Value.TEXT, "这类短语的模式", "a pattern of such phrases")
            .optional("context", PartShapes.WORDS, "命中内容附近的词", "words near what was found")
            .optional("within", WITHIN, "相距最多几个可见字符", "at most so many visible characters away")
            .optional("side", SIDE, "在哪一侧，默认两侧", "on which side, `around` if not said")
            .exactlyOne("phrase", "regex", "context")
            .needing("context", "within", "上下文缺少 `within`", "a context without `within`")
            .needing("within", "context", "`within` 缺少上下文", "a `within` without its context")
            .needing("side", "context", "`side` 缺少上下文", "a `side` without its context")
            .build();

    static final Shape ADVICE = Shape.of("属性建议的根据", "evidence for advice")
            .optional("attribute", ATTRIBUTE, "支持哪种公开属性", "the attribute it speaks for")
            .optional("ground", GROUND, "支持哪种不予公开情形", "the ground it speaks for")
            .optional("article20", ITEM, "条例第二十条的哪一项", "the item of Article 20")
            .needed("weight", new Value.Share(), "分量", "how much it counts")
            .atLeastOne("attribute", "ground")
            .build();

    static final Shape ROW_CHECK = Shape.of("行数要求", "a check of rows")
            .needed("rows", ROWS, "同一表格中至少几行有命中才算", "so many rows of a table need a finding before one counts")
            .build();

    static final Shape AUTHOR = Shape.of("作者", "an author")
            .needed("name", Value.TEXT, "人或者单位", "a person or a body")
            .optional("date", Value.DAY, "日期", "when")
            .build();

    /** Words in both languages, or one text for both. */
    static final Value WORDS = Value.either(Value.TEXT, Shapes.BOTH);

    /** A rule's id. */
    public static final Value ID = Shapes.RULE_ID;

    /** The whole file. */
    public static final Shape RULE = matter(effect(head(Shapes.format(Shape.of("规则", "a rule")))))
            .needing("ground", "basis", "情形缺少依据", "a ground without its legal basis")
            .build();

    private RuleShapes() {}

    private static String code(Condition.Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    private static Shape.Builder head(Shape.Builder rule) {
        return rule.needed("id", Shapes.RULE_ID, "规则编号，永不另作他用", "the rule's id, never used again for something else")
                .needed(
                        "version",
                        VERSION,
                        "版本，查出内容有变即加一",
                        "a whole number; a change of what the rule finds needs a new one")
                .needed("status", STATUS, "状态", "how far the rule has come")
                .needed("title", Shapes.BOTH, "名称", "the name of what is found")
                .optional(
                        "effective",
                        new Value.Mapping(Shapes.PERIOD),
                        "规则本身的适用期间，按审查日",
                        "when the rule itself applies, by the day of review")
                .optional(
                        "jurisdiction",
                        Shapes.JURISDICTION,
                        "适用地区，CN 或 CN- 加六位区划代码",
                        "where it applies: `CN`, or `CN-` and six digits")
                .needed("strictness", STRICTNESS, "从哪一级严格度起运行", "runs from this strictness on")
                .needed("detects", WORDS, "能查出什么", "what it finds, in words")
                .needed("misses", WORDS, "查不出什么", "what it does not find, in words")
                .needed("false-alarms", WORDS, "会误报什么", "what it finds wrongly, in words")
                .optional(
                        "related",
                        Value.list(new Value.Mapping(RELATED)),
                        "相关规则",
                        "rules it comes from or stands near to")
                .optional("author", Value.either(Value.TEXT, new Value.Mapping(AUTHOR)), "编写者", "who wrote it");
    }

    private static Shape.Builder effect(Shape.Builder rule) {
        return rule.needed("kind", new Value.Text(Shapes.NAME, Kinds.CONTRACT), "类别", "the kind of what is found")
                .needed("severity", SEVERITY, "严重程度", "what a finding asks for")
                .optional("ground", GROUND, "不予公开情形", "the ground for not disclosing")
                .optional(
                        "basis",
                        Value.filled(new Value.Mapping(BASIS)),
                        "法律依据，一个版本一条",
                        "the legal basis, one entry for each edition of a law")
                .needed("redaction", new Value.Mapping(REDACTION), "如何遮盖，恰好一种", "how it is covered, exactly one way")
                .needed("says", Shapes.BOTH, "告诉读者怎么办", "what a reader is told to do")
                .optional("yields-to", Value.list(Shapes.RULE_ID), "让位于哪些规则", "rules that win on the same text")
                .optional(
                        "advice",
                        Value.filled(new Value.Mapping(ADVICE)),
                        "对公开属性建议的依据",
                        "what a finding speaks for when an attribute is advised");
    }

    private static Shape.Builder matter(Shape.Builder rule) {
        return rule.optional("fold", Value.list(FOLD), "归一化", "spellings that count as one")
                .needed(
                        "find",
                        new Value.Named(PART_NAME, 1, new Value.Mapping(PartShapes.PART)),
                        "命名部分",
                        "the named parts")
                .needed("condition", Value.TEXT, "哪些部分必须同时出现", "what must come together")
                .optional("check", new Value.Mapping(ROW_CHECK), "对表格各行的汇总", "aggregation over the rows of a table")
                .optional("span", Value.TEXT, "命中覆盖哪些部分，用 or 连接", "the parts a finding covers, joined by `or`")
                .optional("unless", Value.list(new Value.Mapping(EXCLUSION)), "排除", "what takes a finding back")
                .needed("confidence", new Value.Mapping(CONFIDENCE), "置信度", "how sure a finding is");
    }
}
