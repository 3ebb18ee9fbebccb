package org.gongkai.testkit.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gongkai.rule.Rule;
import org.gongkai.screening.Outcome;
import org.gongkai.text.Gap;

/**
 * Adds up what a change of rules does to many documents (对比汇总). It keeps counts, and of changes that are alike the first
 * few as examples, so that a large run needs no more memory than a small one. One thread at a time; holds no text of any
 * document.
 */
public final class ComparisonSummary {
    private static final Comparator<OutcomeMove> LOOSEST_FIRST = Comparator.comparing(OutcomeMove::isStricter)
            .thenComparing(OutcomeMove::before, Comparator.reverseOrder())
            .thenComparing(OutcomeMove::after);

    private final PackComparison comparison;
    private final int listed;
    private final Map<String, RuleTally> rules = new TreeMap<>();
    private final Map<OutcomeMove, Moved> outcomes = new TreeMap<>(LOOSEST_FIRST);
    private final Map<String, Integer> openedGaps = new TreeMap<>();
    private final Map<String, Integer> closedGaps = new TreeMap<>();
    private int documents;
    private int changed;
    private int incomplete;

    /**
     * Starts at zero.
     *
     * @param listed how many examples are kept of changes that are alike, 0 to 1,000
     */
    public ComparisonSummary(PackComparison comparison, int listed) {
        if (listed < 0 || listed > 1000) {
            throw new IllegalArgumentException("0 to 1,000 examples are kept, got " + listed);
        }
        this.comparison = comparison;
        this.listed = listed;
    }

    /** Counts one more document, called {@code name} in reports. */
    public void add(String name, ComparedDocument document) {
        documents++;
        changed += document.isChanged() ? 1 : 0;
        incomplete += document.isComplete() ? 0 : 1;
        outcomes.computeIfAbsent(document.outcome(), move -> new Moved()).add(name, document);
        count(document.openedGaps(), openedGaps);
        count(document.closedGaps(), closedGaps);
        document.takenBack().forEach((rule, count) -> tally(rule).takenBack(count));
        Map<String, RuleTally> touched = new TreeMap<>();
        for (FindingChange change : document.changes()) {
            RuleTally tally = tally(change.rule());
            tally.add(name, change);
            touched.put(change.rule(), tally);
        }
        touched.values().forEach(tally -> tally.touch(document.outcome()));
    }

    private RuleTally tally(String rule) {
        return rules.computeIfAbsent(rule, id -> new RuleTally(listed));
    }

    private static void count(List<Gap> gaps, Map<String, Integer> counts) {
        gaps.forEach(gap -> counts.merge(gap.cause().code(), 1, Integer::sum));
    }

    /** Returns what is compared. */
    public PackComparison comparison() {
        return comparison;
    }

    /** Returns how many documents were compared. */
    public int documents() {
        return documents;
    }

    /** Returns in how many documents anything differs. */
    public int changed() {
        return changed;
    }

    /** Returns how many documents one of the sets could not examine whole. */
    public int incomplete() {
        return incomplete;
    }

    /** Returns how many findings are gained, lost or changed. */
    public int count(FindingChange.Type type) {
        return rules().stream().mapToInt(rule -> rule.count(type)).sum();
    }

    /** Returns how many changes protect less than before. */
    public int weakening() {
        return rules().stream().mapToInt(RuleSummary::weakening).sum();
    }

    /** Returns how many documents the sets propose {@code before} and {@code after} for. */
    public int of(Outcome before, Outcome after) {
        Moved moved = outcomes.get(new OutcomeMove(before, after));
        return moved == null ? 0 : moved.documents;
    }

    /** Returns the documents for which the sets propose different things, those let through first. */
    public List<MovedDocuments> moved() {
        List<MovedDocuments> all = new ArrayList<>();
        outcomes.forEach((move, moved) -> {
            if (!move.isSame()) {
                all.add(new MovedDocuments(move, moved.documents, moved.first));
            }
        });
        return all;
    }

    /** Returns how many gaps the new set has more, by cause in alphabetical order. */
    public Map<String, Integer> openedGaps() {
        return Collections.unmodifiableMap(openedGaps);
    }

    /** Returns how many gaps the old set had more, by cause in alphabetical order. */
    public Map<String, Integer> closedGaps() {
        return Collections.unmodifiableMap(closedGaps);
    }

    /** Returns the rules whose findings changed, in the order of their ids. */
    public List<RuleSummary> rules() {
        List<RuleSummary> all = new ArrayList<>();
        rules.forEach((id, tally) -> {
            if (tally.isChanged()) {
                all.add(tally.summary(rule(id)));
            }
        });
        return all;
    }

    private Rule rule(String id) {
        Rule after = comparison.afterSide().rules().get(id);
        return Objects.requireNonNull(
                after != null ? after : comparison.beforeSide().rules().get(id));
    }

    @Override
    public String toString() {
        return documents + " documents, " + changed + " changed";
    }

    private final class Moved {
        private int documents;
        private final List<String> first = new ArrayList<>();

        void add(String name, ComparedDocument document) {
            documents++;
            if (!document.outcome().isSame() && first.size() < listed) {
                first.add(name);
            }
        }
    }
}
