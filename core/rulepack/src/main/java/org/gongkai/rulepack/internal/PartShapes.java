package org.gongkai.rulepack.internal;

import java.util.Arrays;
import org.gongkai.match.GapClass;
import org.gongkai.match.StandsAlone;
import org.gongkai.rule.NumberChecks;
import org.gongkai.rule.Zone;
import org.gongkai.rulepack.internal.yaml.Shape;
import org.gongkai.rulepack.internal.yaml.Value;

/** The forms of a named part (命名部分的形状). */
final class PartShapes {
    static final Value.Word<GapClass> GAP_CLASS = Value.Word.of("gap class", GapClass.values(), GapClass::code);

    static final Value.Whole GAP_MAX = new Value.Whole(0, 8);

    static final Shape GAP = Shape.of("a gap")
            .needed("max", GAP_MAX, "任意两个字符之间最多可夹几个", "how many may stand between any two characters")
            .needed("of", Value.list(GAP_CLASS), "哪些类字符可以夹入", "the classes of what may stand there")
            .build();

    static final Value.Word<StandsAlone> NEIGHBOUR = Value.Word.of(
            "neighbour",
            new StandsAlone[] {StandsAlone.DIGIT, StandsAlone.ALPHANUMERIC, StandsAlone.LINE},
            StandsAlone::code);

    static final Value.Whole FIRST_LINES = new Value.Whole(1, 99);

    static final Shape ZONE = Shape.of("a zone")
            .needed("first-lines", FIRST_LINES, "正文开头的若干有字的行", "lines at the start of the body that hold something")
            .build();

    static final Value.Word<String> PLAIN_ZONE = Value.Word.of(
            "zone",
            Arrays.stream(Zone.Kind.values())
                    .filter(kind -> kind != Zone.Kind.FIRST_LINES)
                    .map(kind -> new Zone(kind, 0).code())
                    .toList());

    static final Shape PART = Shape.of("a part")
            .optional("any", Value.list(Value.TEXT), "词语，任一即可", "any of these terms")
            .optional("regex", Shapes.REGEX, "模式，线性时间的子集", "a pattern of the linear-time subset")
            .optional("gap", new Value.Mapping(GAP), "字符之间可夹杂什么", "what may stand between its characters")
            .optional("stands-alone", NEIGHBOUR, "紧邻处不得有什么", "what may not stand right beside it")
            .optional(
                    "check",
                    new Value.Text("[a-z][a-z0-9-]*", NumberChecks.standard().names()),
                    "号码校验，由它最后判定",
                    "a number check that has the last word")
            .optional(
                    "zone",
                    Value.filled(Value.either(PLAIN_ZONE, new Value.Mapping(ZONE))),
                    "只在这些区域内有效",
                    "counts only in these regions")
            .exactlyOne("any", "regex")
            .build();

    private PartShapes() {}
}
