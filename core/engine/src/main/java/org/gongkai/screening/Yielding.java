package org.gongkai.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * One number, one primary kind (让位处理): a finding whose rule yields to another on the same text is kept by name only.
 *
 * <p>Nothing gives way to what is itself gone, nor does a finding that counts give way to one that does not.
 */
final class Yielding {
    /** The order of findings in results. */
    static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::location)
            .thenComparing(finding -> finding.rule().id());

    private final Watch watch;
    private final List<Finding> sorted;
    private final List<List<Integer>> winners = new ArrayList<>();
    private final List<TreeSet<String>> losers = new ArrayList<>();
    private final boolean[] decided;
    private final boolean[] gone;

    private Yielding(List<Finding> sorted, Watch watch) {
        this.watch = watch;
        this.sorted = sorted;
        this.decided = new boolean[sorted.size()];
        this.gone = new boolean[sorted.size()];
        sorted.forEach(finding -> {
            winners.add(new ArrayList<>(0));
            losers.add(new TreeSet<>());
        });
    }

    /** Returns the findings that yield to none, each with the names of those that yielded to it, ordered by place. */
    static List<Finding> resolve(List<Finding> findings, Watch watch) {
        List<Finding> sorted = findings.stream().sorted(BY_PLACE).toList();
        if (sorted.stream().allMatch(finding -> finding.rule().yieldsTo().isEmpty())) {
            return sorted;
        }
        return new Yielding(sorted, watch).kept();
    }

    private List<Finding> kept() {
        for (int i = 0; i < sorted.size(); i++) {
            int end = sorted.get(i).location().span().end();
            for (int j = i + 1;
                    j < sorted.size() && sorted.get(j).location().span().start() < end;
                    j++) {
                meet(i, j);
                meet(j, i);
            }
        }
        List<Finding> kept = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            decide(i);
        }
        for (int i = 0; i < sorted.size(); i++) {
            if (!gone[i]) {
                TreeSet<String> names = losers.get(i);
                kept.add(names.isEmpty() ? sorted.get(i) : sorted.get(i).withAlternatives(List.copyOf(names)));
            }
        }
        return kept;
    }

    private void meet(int loser, int winner) {
        Finding one = sorted.get(loser);
        Finding other = sorted.get(winner);
        if (one.rule().yieldsTo().contains(other.rule().id()) && (other.counts() || !one.counts())) {
            winners.get(loser).add(winner);
        }
    }

    /** Rules yield in no circle (see {@code RuleSet}), so this ends, as deep as the longest chain of rules. */
    private void decide(int i) {
        if (decided[i]) {
            return;
        }
        decided[i] = true;
        for (int winner : winners.get(i)) {
            decide(winner);
            if (!gone[winner]) {
                gone[i] = true;
                losers.get(winner).add(sorted.get(i).rule().id());
                watch.yielded(sorted.get(i), sorted.get(winner));
            }
        }
    }
}
