package org.gongkai.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.text.Wording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The edition of a pack in force on the day of review")
class PackEditionsTest {
    private static RulePack pack(String name, String edition) {
        return new RulePack(
                new PackEdition(name, edition),
                new Wording("包", "pack"),
                new RulePack.Contents(List.of(), List.of()),
                List.of());
    }

    @Nested
    class given_two_editions {
        private final RulePack spring = pack("city", "2026-03-01");
        private final RulePack autumn = pack("city", "2026-09-01");
        private final PackEditions editions = PackEditions.of(List.of(autumn, spring));

        @Test
        void when_the_day_lies_between_them_then_the_earlier_applies() {
            assertThat(editions.on(LocalDate.of(2026, 8, 31))).isSameAs(spring);
        }

        @Test
        void when_it_is_the_day_of_an_edition_then_that_applies() {
            assertThat(editions.on(LocalDate.of(2026, 9, 1))).isSameAs(autumn);
        }

        @Test
        void when_the_day_is_before_the_first_then_none_applies_and_nothing_passes_for_clean() {
            assertThatThrownBy(() -> editions.on(LocalDate.of(2026, 2, 28)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no edition of `city` in force on 2026-02-28, the first is of 2026-03-01;"
                            + " give an earlier edition or a later day");
        }

        @Test
        void they_are_listed_from_the_oldest_on() {
            assertThat(editions.all()).containsExactly(spring, autumn);
        }
    }

    @Test
    void editions_of_different_packs_and_one_edition_twice_are_refused() {
        assertThatThrownBy(() -> PackEditions.of(List.of(pack("city", "2026-03-01"), pack("town", "2026-03-01"))))
                .hasMessageContaining("keep each pack apart");
        assertThatThrownBy(() -> PackEditions.of(List.of(pack("city", "2026-03-01"), pack("city", "2026-03-01"))))
                .hasMessageContaining("keep one");
        assertThatThrownBy(() -> PackEditions.of(List.of())).hasMessageContaining("give one at least");
    }
}
