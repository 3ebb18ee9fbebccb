package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.TestRules.rule;
import static org.gongkai.TestRules.screening;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.rule.Condition;
import org.gongkai.rule.FieldForm;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RulePart;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextSpan;

class FieldProperties {
    private static final Rule RULE = rule("r.f")
            .find("name", RulePart.field(FieldForm.of(List.of("姓名", "联系人"))).build())
            .when(Condition.parse("name"))
            .build();

    /** A text with fields, and where their values stand. */
    record Planted(String text, List<TextSpan> values) {
        static Planted of(List<Field> fields) {
            StringBuilder text = new StringBuilder();
            List<TextSpan> values = new ArrayList<>();
            for (Field field : fields) {
                text.append(field.prose()).append(field.label()).append(field.separator());
                if (!field.value().isEmpty()) {
                    values.add(new TextSpan(
                            text.length(), text.length() + field.value().length()));
                }
                text.append(field.value()).append(field.end());
            }
            return new Planted(text.toString(), values);
        }
    }

    record Field(String prose, String label, String separator, String value, String end) {}

    @Provide
    Arbitrary<Planted> texts() {
        Arbitrary<String> prose =
                Arbitraries.strings().withChars("关于公开申请的答复，。 \n").ofMaxLength(8);
        Arbitrary<String> value = Arbitraries.strings().withChars("张王李赵𠮷·A1").ofMaxLength(12);
        Arbitrary<Field> field = Combinators.combine(
                        prose,
                        Arbitraries.of("姓名", "联系人"),
                        Arbitraries.of("：", ":", " ＝ ", "\u3000： ", "\t", "：\t", "\u200B：\u200B"),
                        value,
                        Arbitraries.of("，", "。", "；", "、", ",", ";", "\n", "\t。", " \r\n", "\u200B，"))
                .as(Field::new);
        return field.list().ofMinSize(1).ofMaxSize(6).map(Planted::of);
    }

    @Property(tries = 500)
    void the_planted_values_are_found_and_nothing_else(@ForAll("texts") Planted planted) {
        assertThat(screening(RULE).screen(SourceText.of(planted.text())).findings())
                .extracting(finding -> finding.location().span())
                .containsExactlyElementsOf(planted.values());
    }
}
