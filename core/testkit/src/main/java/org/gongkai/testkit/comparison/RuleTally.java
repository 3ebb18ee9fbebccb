package org.gongkai.testkit.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.rule.Rule;
import org.gongkai.testkit.comparison.RuleSummary.Touched;
import org.jspecify.annotations.Nullable;

/** Counts the changes of one rule (单条规则计数). One thread. */
final class RuleTally {
    private final int listed;
    private final Map<Alike, Examples> groups = new TreeMap<>();
    private Touched touched = new Touched(0, 0, 0);
    private TakenBackCount takenBack = TakenBackCount.NONE;

    /** Keeps as many examples of changes that are alike. */
    RuleTally(int listed) {
        this.listed = listed;
    }

    void add(String document, FindingChange change) {
        Alike alike = new Alike(change.type(), change.absence(), change.aspects());
        groups.computeIfAbsent(alike, key -> new Examples()).add(document, change);
    }

    void touch(OutcomeMove outcome) {
        touched = new Touched(
                touched.documents() + 1,
                touched.looser() + (outcome.isLooser() ? 1 : 0),
                touched.stricter() + (outcome.isStricter() ? 1 : 0));
    }

    void takenBack(TakenBackCount more) {
        takenBack = takenBack.plus(more);
    }

    /** Returns whether there is anything to tell. */
    boolean isChanged() {
        return !groups.isEmpty() || takenBack.before() != takenBack.after();
    }

    RuleSummary summary(Rule rule) {
        List<ChangeGroup> all = new ArrayList<>();
        groups.forEach((alike, examples) -> all.add(new ChangeGroup(
                alike.type(), alike.absence(), alike.aspects(), examples.count, examples.weakening, examples.first)));
        return new RuleSummary(rule, all, touched, takenBack);
    }

    private final class Examples {
        private int count;
        private int weakening;
        private final List<ChangeExample> first = new ArrayList<>();

        void add(String document, FindingChange change) {
            count++;
            weakening += change.weakens() ? 1 : 0;
            if (first.size() < listed) {
                first.add(new ChangeExample(document, change));
            }
        }
    }

    /** What changes have in common. */
    private record Alike(FindingChange.Type type, @Nullable Absence absence, List<Aspect> aspects)
            implements Comparable<Alike> {
        private static final Comparator<Alike> ORDER = Comparator.comparing(Alike::type)
                .thenComparing(Alike::absence, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(alike -> alike.aspects().toString());

        @Override
        public int compareTo(Alike other) {
            return ORDER.compare(this, other);
        }
    }
}
