package org.gongkai.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PseudonymsTest {
    @ParameterizedTest
    @CsvSource({
        "张三, 张某",
        "欧阳娜娜, 欧阳某",
        "欧阳修, 欧阳某",
        "歐陽修, 歐陽某",
        "欧阳, 欧某",
        "单于, 单某",
        "阿卜杜·热合曼, 阿某",
        "约翰•史密斯, 约某",
        "东方·朔, 东某",
        "𠮷田, 𠮷某",
        "张　三, 张某",
        "张, 张某",
        "John Smith, J某"
    })
    void when_a_name_is_covered_then_the_surname_and_mou_stay(String name, String form) {
        assertThat(Pseudonyms.of(List.of(name)).of(name)).isEqualTo(form);
    }

    @Test
    void when_different_persons_would_read_the_same_then_they_are_numbered_in_the_order_given() {
        Pseudonyms names = Pseudonyms.of(List.of("张三", "李四", "张 五", "张三", "张　三"));

        assertThat(names.of("张三")).isEqualTo("张某1");
        assertThat(names.of("张\n三")).as("the same person however spaced").isEqualTo("张某1");
        assertThat(names.of("张五")).isEqualTo("张某2");
        assertThat(names.of("李四")).isEqualTo("李某");
        assertThat(names).hasToString("3 persons");
    }

    @Test
    void when_a_name_is_its_own_form_then_it_reads_otherwise_all_the_same() {
        assertThat(Pseudonyms.of(List.of("张某")).of("张某")).isEqualTo("张某某");
        assertThat(Pseudonyms.of(List.of("张某")).of("张 某")).isEqualTo("张某某");
        assertThat(Pseudonyms.of(List.of("张某1", "张三")).of("张某1")).isEqualTo("张某1某");
    }

    @Test
    void when_a_name_is_not_of_the_scope_then_it_is_refused_without_being_told() {
        assertThatThrownBy(() -> Pseudonyms.of(List.of("张三")).of("王五"))
                .hasMessage("a name outside the scope; collect all names of the scope first");
    }

    @Property
    void no_name_reads_as_itself(@ForAll List<String> names) {
        Pseudonyms pseudonyms = Pseudonyms.of(names);
        for (String name : names) {
            if (name.codePoints().anyMatch(c -> c >= 'A' && c <= 'Z')) {
                assertThat(pseudonyms.of(name)).isNotEqualTo(name);
            }
        }
    }
}
