package org.gongkai.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DisclosureAttributeTest {
    @Test
    void when_an_attribute_is_read_then_it_is_known_by_its_word() {
        for (DisclosureAttribute one : DisclosureAttribute.values()) {
            assertThat(DisclosureAttribute.ofCode(one.code())).contains(one);
        }
        assertThat(DisclosureAttribute.ofCode("public")).isEmpty();
        assertThat(Arrays.stream(DisclosureAttribute.values()).map(DisclosureAttribute::term))
                .containsExactly("主动公开", "依申请公开", "不予公开");
    }

    @Test
    void when_the_items_of_article_20_are_listed_then_they_are_fifteen_in_their_order() {
        assertThat(ProactiveItem.values()).hasSize(15);
        assertThat(Arrays.stream(ProactiveItem.values()).map(ProactiveItem::number))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
        assertThat(ProactiveItem.A20_07.code()).isEqualTo("a20-07");
        assertThat(ProactiveItem.A20_15.code()).isEqualTo("a20-15");
        assertThat(ProactiveItem.ofCode("a20-02").map(ProactiveItem::term).orElseThrow())
                .contains("负责人姓名");
        for (ProactiveItem one : ProactiveItem.values()) {
            assertThat(ProactiveItem.ofCode(one.code())).contains(one);
        }
        assertThat(ProactiveItem.ofCode("a20-16")).isEmpty();
    }
}
