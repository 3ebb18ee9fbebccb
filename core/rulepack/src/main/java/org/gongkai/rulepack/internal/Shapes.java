package org.gongkai.rulepack.internal;

import org.gongkai.rulepack.internal.yaml.Shape;
import org.gongkai.rulepack.internal.yaml.Value;

/** What several files of a pack write alike (通用形状). */
final class Shapes {
    static final String NAME = "[a-z][a-z0-9-]{0,63}";

    /** The number of the format; another one is told in words of its own. */
    static final Value FORMAT = new Value.Whole(1, 1);

    static final Value RULE_ID = Value.text("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*){1,5}");
    static final Value JURISDICTION = Value.text("CN(-\\d{6})?");

    static final Shape WORDING = Shape.of("双语文字", "a wording")
            .needed("zh", Value.TEXT, "中文", "in Chinese")
            .needed("en", Value.TEXT, "英文", "in English")
            .build();

    static final Shape PERIOD = period(Shape.of("期间", "a period")).build();

    static final Value BOTH = new Value.Mapping(WORDING);

    private Shapes() {}

    static Shape.Builder format(Shape.Builder shape) {
        return shape.needed("format", FORMAT, "规则包格式的编号，现为 1", "the number of the format, `1`");
    }

    static Shape.Builder period(Shape.Builder shape) {
        return shape.optional("from", Value.DAY, "首日，例如 2019-05-15", "the first day, such as 2019-05-15")
                .optional("to", Value.DAY, "末日，当日仍算", "the last day, itself within");
    }
}
