package org.gongkai.testkit.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.screening.TakenBack;
import org.gongkai.text.Gap;

/** What both rule sets make of one document (单个文件的对比). Immutable; holds no text of the document. */
public final class ComparedDocument {
    private final OutcomeMove outcome;
    private final List<FindingChange> changes;
    private final List<Gap> openedGaps;
    private final List<Gap> closedGaps;
    private final Map<String, TakenBackCount> takenBack = new TreeMap<>();
    private final boolean complete;

    ComparedDocument(ScreeningReport before, ScreeningReport after, List<FindingChange> changes) {
        this.outcome = new OutcomeMove(before.outcome(), after.outcome());
        this.changes = List.copyOf(changes);
        this.openedGaps = without(after.gaps(), before.gaps());
        this.closedGaps = without(before.gaps(), after.gaps());
        this.complete = before.isComplete() && after.isComplete();
        for (TakenBack taken : before.takenBack()) {
            takenBack.merge(taken.rule(), new TakenBackCount(1, 0), TakenBackCount::plus);
        }
        for (TakenBack taken : after.takenBack()) {
            takenBack.merge(taken.rule(), new TakenBackCount(0, 1), TakenBackCount::plus);
        }
    }

    /** Each gap of {@code some} takes out one alike. */
    private static List<Gap> without(List<Gap> all, List<Gap> some) {
        List<Gap> left = new ArrayList<>(all);
        some.forEach(left::remove);
        return List.copyOf(left);
    }

    /** Returns what both sets propose. */
    public OutcomeMove outcome() {
        return outcome;
    }

    /** Returns what is gained, lost and changed, ordered by place. */
    public List<FindingChange> changes() {
        return changes;
    }

    /** Returns what the new set could not examine and the old one could. */
    public List<Gap> openedGaps() {
        return openedGaps;
    }

    /** Returns what the old set could not examine and the new one can. */
    public List<Gap> closedGaps() {
        return closedGaps;
    }

    /** Returns how often phrases of rules took something back, by the ids of those rules in alphabetical order. */
    public Map<String, TakenBackCount> takenBack() {
        return new TreeMap<>(takenBack);
    }

    /** Returns whether both sets examined everything. */
    public boolean isComplete() {
        return complete;
    }

    /** Returns whether anything differs: a finding, a gap or what is proposed. */
    public boolean isChanged() {
        return !changes.isEmpty() || !openedGaps.isEmpty() || !closedGaps.isEmpty() || !outcome.isSame();
    }

    @Override
    public String toString() {
        return changes.size() + " changes, " + outcome.before().code() + " then "
                + outcome.after().code();
    }
}
