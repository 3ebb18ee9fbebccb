package org.gongkai.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A table for terminals")
class TextTableTest {
    @Test
    void when_cells_are_of_han_letters_marks_and_pictures_then_every_line_is_as_wide() {
        TextTable table = new TextTable();
        table.add(List.of("规则", "数"));
        table.add(List.of("a", "12345"));
        table.add(List.of("（全）𠮷😀", "e\u0301\u200b"));

        assertThat(table.lines()).extracting(TextTable::width).containsOnly(17);
        assertThat(table.lines().get(1)).isEqualTo("a" + " ".repeat(9) + "  12345");
    }
}
