package org.gongkai.testkit;

import java.util.List;
import org.gongkai.rulepack.RuleCase;
import org.gongkai.screening.Finding;
import org.gongkai.screening.Screening;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextSpan;

/** Runs cases against compiled rules (用例执行). Immutable and thread-safe. */
public final class CaseRunner {
    private final Screening screening;

    /** Runs against {@code screening}, which must hold the rules of the cases. */
    public CaseRunner(Screening screening) {
        this.screening = screening;
    }

    /** Returns what the case's rule makes of its text. */
    public Result run(RuleCase one) {
        Place place = one.place() == PlaceKind.CELL ? Place.of(PlaceKind.TABLE_ROW, "1 row 1") : Place.of(one.place());
        SourceText source = SourceText.builder("case").part(place, one.text()).build();
        List<TextSpan> found = screening.screen(source).findings().stream()
                .filter(finding -> finding.rule().id().equals(one.rule()))
                .map(Finding::location)
                .map(location -> location.span())
                .toList();
        return new Result(one, found);
    }

    /**
     * What came of a case (用例结果).
     *
     * @param of the case
     * @param found what its rule found, in order
     */
    public record Result(RuleCase of, List<TextSpan> found) {
        public Result {
            found = List.copyOf(found);
        }

        /** Returns whether the rule did what the case asks; a known gap never fails. */
        public boolean isPassed() {
            return of.kind() == RuleCase.Kind.GAP || found.equals(of.spans());
        }

        /** Returns whether a known gap is none any more, so that its case may become a hit. */
        public boolean isClosedGap() {
            return of.kind() == RuleCase.Kind.GAP && !of.spans().isEmpty() && found.equals(of.spans());
        }
    }
}
