package org.gongkai.rulepack.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An entry added to a list of pack.yaml")
class PackListingTest {
    /** Line ends are written as {@code /}. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
            rules: [a, b]/masks: m.yaml/; rules: [a, b, new]/masks: m.yaml/
            rules: []/; rules: [new]/
            rules: [ ]/; rules: [new ]/
            rules: [a,]/; rules: [a, new]/
            rules: ["a" , 'b' ] # both/; rules: ["a" , 'b', new ] # both/
            rules: [a, # first/  b # last/]/x: y/; rules: [a, # first/  b, new # last/]/x: y/
            rules:/- a/- b/masks: m.yaml/; rules:/- a/- b/- new/masks: m.yaml/
            rules:/- a/- b/; rules:/- a/- b/- new/
            rules:/- a/- b; rules:/- a/- b/- new/
            rules:/  - a/  # why/  - b # last/# next/x: y/; rules:/  - a/  # why/  - b # last/  - new/# next/x: y/
            rules: # all/- a/x: [rules]/; rules: # all/- a/- new/x: [rules]/
            x: y/; x: y/rules:/- new/
            x: y; x: y/rules:/- new/
            x: 'rules: [a]'/rules: [b]/; x: 'rules: [a]'/rules: [b, new]/
            """)
    void when_it_is_added_then_nothing_else_of_the_file_changes(String before, String after) {
        assertThat(PackListing.with(lines(before), "rules", "new")).isEqualTo(lines(after));
    }

    private static String lines(String text) {
        return text.replace("/", "\n");
    }

    @Test
    void when_lines_end_as_in_windows_then_the_new_one_does_too() {
        assertThat(PackListing.with("rules:\r\n- a\r\nx: y\r\n", "rules", "new"))
                .isEqualTo("rules:\r\n- a\r\n- new\r\nx: y\r\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
            {rules: [a]}/; add `new` by hand
            rules: a/; add `new` by hand
            rules:/- {a: b,/   c: d}/; add `new` by hand
            rules: [a/; run `rules lint`
            rules: [a]/rules: [b]/; run `rules lint`
            """)
    void when_the_file_is_written_in_another_way_then_it_is_left_to_the_author(String before, String told) {
        assertThatThrownBy(() -> PackListing.with(lines(before), "rules", "new"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(told);
    }
}
