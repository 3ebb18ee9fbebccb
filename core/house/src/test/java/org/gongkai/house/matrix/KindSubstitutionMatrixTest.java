package org.gongkai.house.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.Gongkai;
import org.gongkai.rulepack.RulePacks;
import org.gongkai.screening.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of the national pack, written in every ordinary way, is found exactly where it was planted. */
class KindSubstitutionMatrixTest {
    private static final Gongkai GONGKAI = Gongkai.builder()
            .rules(RulePacks.onClasspath(KindSubstitutionMatrixTest.class.getClassLoader(), "national"))
            .asOf(LocalDate.of(2026, 11, 23))
            .build();

    private static final Set<Substitution> WIDTHS = EnumSet.of(Substitution.FULL_WIDTH, Substitution.HALF_WIDTH);

    static Stream<Cell> cells() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> Arrays.stream(Substitution.values()).map(substitution -> substitution.cell(kind)));
    }

    static Stream<Cell> meaningfulCells() {
        return cells().filter(cell -> !cell.texts().isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("meaningfulCells")
    void when_it_is_written_so_then_the_same_span_is_found(Cell cell) {
        List<String> lost = new ArrayList<>();
        for (Planted planted : cell.texts()) {
            List<String> found = found(cell.kind(), planted);
            String wanted = planted.span() + " " + planted.codePoints();
            if (!found.equals(List.of(wanted))) {
                lost.add("「" + planted.shown() + "」 wanted " + wanted + ", found " + found);
            }
        }

        assertThat(lost)
                .as("%s: lost %d of %d", cell, lost.size(), cell.texts().size())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void when_it_is_written_plainly_then_it_is_found(Kind kind) {
        Planted planted = plain(kind);

        assertThat(found(kind, planted)).containsExactly(planted.span() + " " + planted.codePoints());
    }

    @Test
    void no_cell_is_missing_and_each_empty_one_says_why() {
        assertThat(cells()).hasSize(14 * 12).allSatisfy(cell -> {
            assertThat(cell.texts().isEmpty())
                    .as("%s", cell)
                    .isNotEqualTo(cell.reason().isBlank());
            assertThat(cell.texts()).as("%s", cell).doesNotHaveDuplicates();
        });
    }

    @Test
    void each_break_that_is_left_out_says_why() {
        assertThat(Forms.UNTELLABLE_BREAKS)
                .hasSizeLessThan(3)
                .allSatisfy((kind, breaks) -> assertThat(breaks)
                        .hasSizeLessThan(3)
                        .allSatisfy((at, reason) -> {
                            assertThat(at).isBetween(1, kind.value().length() - 1);
                            assertThat(reason).isNotBlank();
                        }));
    }

    @Test
    void each_text_is_written_otherwise_and_the_plain_one_is_of_one_width_at_most() {
        List<Cell> unchanged = meaningfulCells()
                .filter(cell -> cell.texts().contains(plain(cell.kind())))
                .toList();

        assertThat(unchanged)
                .as("cells that only repeat the plain text; what is full-width or half-width by nature repeats it once")
                .allMatch(cell -> WIDTHS.contains(cell.substitution()))
                .doesNotHaveDuplicates();
        assertThat(unchanged.stream().map(Cell::kind)).doesNotHaveDuplicates();
    }

    private static Planted plain(Kind kind) {
        return kind.plant(kind.value());
    }

    private static List<String> found(Kind kind, Planted planted) {
        return GONGKAI.screen(planted.source()).findings().stream()
                .filter(finding -> finding.kind().equals(kind.code()))
                .map(Finding::location)
                .map(location -> location.span() + " " + location.codePoints())
                .toList();
    }
}
