package org.gongkai.rulepack.internal;

import org.gongkai.rule.Division;
import org.gongkai.rule.RuleStatus;
import org.gongkai.rulepack.internal.yaml.Shape;
import org.gongkai.rulepack.internal.yaml.Value;

/** The forms of {@code pack.yaml} and of the file with the mask tables (清单与遮盖格式的形状). */
public final class PackShapes {
    static final String TABLE = "cn(-\\d{6})?";
    static final Value.Word<Division> DIVISION = Value.Word.of("行政层级", "division", Division.values(), Division::code);
    static final Value.Whole KEPT = new Value.Whole(0, 32);

    static final Value.Word<RuleStatus> NEW_STATUS = Value.Word.of(
            "状态",
            "status",
            new RuleStatus[] {RuleStatus.TRIAL, RuleStatus.STABLE, RuleStatus.RETIRED},
            RuleStatus::code);

    static final Shape TOMBSTONE = Shape.of("停用编号", "a tombstone")
            .needed("id", Shapes.RULE_ID, "废止的规则编号", "the id that is gone")
            .needed("since", Value.DAY, "从哪一天起", "since when")
            .needed("reason", Value.TEXT, "理由", "why")
            .build();

    static final Shape ADJUSTMENT = Shape.of("规则调整", "an adjustment")
            .needed("rule", Shapes.RULE_ID, "前面各包中的规则", "a rule of a pack before this one")
            .needed("reason", Value.TEXT, "理由", "why")
            .optional("by", Value.TEXT, "由谁负责，放宽时必写", "who answers for it, needed where it loosens")
            .optional("until", Value.DAY, "到哪一天为止，放宽时必写", "the last day on which it holds, needed where it loosens")
            .optional("severity", RuleShapes.SEVERITY, "改为此严重程度", "the new severity")
            .optional("strictness", RuleShapes.STRICTNESS, "改为此严格度", "the new strictness")
            .optional("status", NEW_STATUS, "改为此状态", "the new status")
            .optional("effective", new Value.Mapping(Shapes.PERIOD), "改为此适用期间", "the new dates")
            .optional("fold", Value.filled(RuleShapes.FOLD), "增加的归一化", "folds to add")
            .optional("drop-fold", Value.filled(RuleShapes.FOLD), "去掉的归一化", "folds to drop")
            .optional("redaction", new Value.Mapping(RuleShapes.REDACTION), "改为此遮盖方式", "the new way of covering")
            .optional("unless", Value.filled(new Value.Mapping(RuleShapes.EXCLUSION)), "增加的排除", "exclusions to add")
            .build();

    static final Shape MASK = Shape.of("遮盖格式", "a mask")
            .optional("first", KEPT, "开头保留几个字符", "how many characters at the start stay")
            .optional("last", KEPT, "结尾保留几个字符", "how many characters at the end stay")
            .optional("keep-from", Value.text("."), "从此字符起全部保留", "the character from which on everything stays")
            .optional("keep-to", DIVISION, "地址保留到这一级区划，其后遮盖", "for addresses the last division that stays")
            .optional(
                    "sample",
                    Value.list(Value.TEXT),
                    "样例：遮盖前、遮盖后，载入时核对",
                    "a value and what covers it, checked when the pack loads")
            .exactlyOne("first", "keep-to")
            .needing("first", "last", "遮盖格式缺少 `last`", "a mask without `last`")
            .needing("last", "first", "遮盖格式缺少 `first`", "a mask without `first`")
            .needing("keep-from", "first", "遮盖格式缺少 `first`", "a mask without `first`")
            .build();

    static final Shape TABLE_OF_MASKS = Shape.of("遮盖格式表", "a mask table")
            .needed("name", Value.text(TABLE), "cn，或 cn- 加六位区划代码", "`cn`, or `cn-` and six digits")
            .needed("source", Value.TEXT, "格式的出处", "where the forms come from")
            .optional("reason", Value.TEXT, "比上级多保留的理由", "why masks of this place may keep more")
            .optional("by", Value.TEXT, "由谁负责", "who answers for it")
            .optional("until", Value.DAY, "到哪一天为止", "the last day on which they may")
            .needed("masks", new Value.Named(Shapes.NAME, 0, new Value.Mapping(MASK)), "遮盖格式", "the masks by name")
            .needing("reason", "by", "可以多保留的遮盖格式表缺少 `by`", "a mask table that may keep more without `by`")
            .needing("by", "until", "可以多保留的遮盖格式表缺少 `until`", "a mask table that may keep more without `until`")
            .needing("until", "reason", "可以多保留的遮盖格式表缺少 `reason`", "a mask table that may keep more without `reason`")
            .build();

    /** The file with the mask tables. */
    public static final Shape MASKS = Shapes.format(Shape.of("遮盖格式文件", "a file of masks"))
            .needed("tables", Value.list(new Value.Mapping(TABLE_OF_MASKS)), "遮盖格式表", "the mask tables")
            .build();

    /** The file that lists all others. */
    public static final Shape PACK = Shapes.format(Shape.of("规则包", "a pack"))
            .needed("name", Value.text(Shapes.NAME), "小写单词，以 - 连接", "lower-case words joined by `-`")
            .needed("edition", Value.DAY, "版次，每次发布都要改", "a date; change it with every publication")
            .needed("title", Shapes.BOTH, "名称", "the pack's title")
            .needed("licence", Value.TEXT, "许可", "the licence's name")
            .needed("statutes", Value.list(Value.TEXT), "规则所引的法律文件", "the instruments that the rules cite")
            .optional("kinds", Value.list(Value.text(Shapes.NAME)), "本包新增的类别", "kinds beyond those that every pack has")
            .needed("rules", Value.list(Value.text(PackPaths.FOLDER)), "规则所在的文件夹", "the folders of the rules")
            .optional("masks", Value.text(PackPaths.YAML), "遮盖格式表所在的文件", "the file with mask tables")
            .optional(
                    "tombstones",
                    Value.list(new Value.Mapping(TOMBSTONE)),
                    "用过而不再使用的规则编号",
                    "ids that the pack used once and never uses again")
            .optional(
                    "adjusts",
                    Value.list(new Value.Mapping(ADJUSTMENT)),
                    "对前面各包规则的调整",
                    "what this layer changes of rules of packs before it")
            .build();

    private PackShapes() {}
}
