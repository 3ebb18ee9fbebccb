package org.gongkai.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Terms in order, however long they are alike. */
class TermTableTest {
    private static List<String> inOrder(TermTable table) {
        return IntStream.range(0, table.size())
                .mapToObj(term -> {
                    StringBuilder spelled = new StringBuilder();
                    IntStream.range(0, table.length(term)).forEach(at -> spelled.append(table.charAt(term, at)));
                    return spelled.toString();
                })
                .toList();
    }

    @Test
    void when_terms_share_their_first_characters_then_each_comes_once_and_the_alike_stand_side_by_side() {
        List<String> terms = List.of("绝密件", "绝", "绝密", "机密", "绝密", "绝密件甲乙", "绝密件甲丙", "绝密");
        int[] order = TermTable.order(terms);
        TermTable table = new TermTable(terms, order);

        assertThat(inOrder(table)).containsExactly("机密", "绝", "绝密", "绝密件", "绝密件甲丙", "绝密件甲乙");
        assertThat(Arrays.copyOfRange(order, table.given(2), table.givenEnd(2))).containsExactly(2, 4, 7);
        assertThat(Arrays.copyOfRange(order, table.given(3), table.givenEnd(3))).containsExactly(0);
    }

    @Test
    void when_terms_share_very_many_characters_then_the_stack_holds() {
        String shared = "绝" + "密".repeat(400_000);
        List<String> terms = List.of(shared + "乙", shared + "甲", shared, "绝密", shared + "甲");

        assertThat(inOrder(new TermTable(terms, TermTable.order(terms))))
                .containsExactly("绝密", shared, shared + "乙", shared + "甲");
    }
}
