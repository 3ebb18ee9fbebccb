package org.gongkai.testkit.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.screening.Finding;
import org.gongkai.screening.Location;
import org.gongkai.testkit.comparison.FindingChange.Pair;
import org.gongkai.text.TextSpan;

/**
 * Which finding of the old set is which of the new one (审查发现配对): of one rule, first those at the same place, then those
 * that share most characters. Exchanging the sets exchanges the sides of every pair and nothing else.
 */
final class FindingPairs {
    /** What shares more stands first; the sum tells all pairs apart that have a finding in common, from either side. */
    private static final Comparator<Overlap> MOST_SHARED =
            Comparator.comparingInt(Overlap::shared).reversed().thenComparingInt(Overlap::starts);

    private static final Comparator<Pair> BY_PLACE = Comparator.<Pair, Location>comparing(
                    pair -> pair.any().location())
            .thenComparing(pair -> pair.any().rule().id());

    private FindingPairs() {}

    /** Returns all findings of both in pairs, ordered by place. */
    static List<Pair> of(List<Finding> before, List<Finding> after) {
        List<Pair> pairs = new ArrayList<>();
        Map<String, List<Finding>> old = byRule(before);
        Map<String, List<Finding>> neu = byRule(after);
        old.forEach((rule, findings) -> pair(findings, neu.getOrDefault(rule, List.of()), pairs));
        neu.forEach((rule, findings) -> {
            if (!old.containsKey(rule)) {
                findings.forEach(finding -> pairs.add(new Pair(null, finding)));
            }
        });
        pairs.sort(BY_PLACE);
        return pairs;
    }

    private static Map<String, List<Finding>> byRule(List<Finding> findings) {
        Map<String, List<Finding>> byRule = new TreeMap<>();
        findings.forEach(finding -> byRule.computeIfAbsent(finding.rule().id(), rule -> new ArrayList<>())
                .add(finding));
        return byRule;
    }

    private static void pair(List<Finding> before, List<Finding> after, List<Pair> pairs) {
        Map<Location, Finding> lost = new LinkedHashMap<>();
        Map<Location, Finding> gained = new LinkedHashMap<>();
        after.forEach(finding -> gained.put(finding.location(), finding));
        for (Finding finding : before) {
            Finding same = gained.remove(finding.location());
            if (same == null) {
                lost.put(finding.location(), finding);
            } else {
                pairs.add(new Pair(finding, same));
            }
        }
        for (Overlap overlap : overlaps(List.copyOf(lost.values()), List.copyOf(gained.values()))) {
            Location old = overlap.before().location();
            Location neu = overlap.after().location();
            if (lost.containsKey(old) && gained.containsKey(neu)) {
                pairs.add(new Pair(lost.remove(old), gained.remove(neu)));
            }
        }
        lost.values().forEach(finding -> pairs.add(new Pair(finding, null)));
        gained.values().forEach(finding -> pairs.add(new Pair(null, finding)));
    }

    private static List<Overlap> overlaps(List<Finding> lost, List<Finding> gained) {
        List<Overlap> overlaps = new ArrayList<>();
        int from = 0;
        for (Finding before : lost) {
            while (from < gained.size() && endsBefore(gained.get(from), before)) {
                from++;
            }
            for (int k = from; k < gained.size() && !endsBefore(before, gained.get(k)); k++) {
                overlaps.add(new Overlap(before, gained.get(k)));
            }
        }
        overlaps.sort(MOST_SHARED);
        return overlaps;
    }

    /** Of one rule no finding covers another, so those that start later end later too. */
    private static boolean endsBefore(Finding one, Finding other) {
        Location first = one.location();
        Location second = other.location();
        if (first.text() != second.text()) {
            return first.text() < second.text();
        }
        return first.part() != second.part()
                ? first.part() < second.part()
                : first.span().end() <= second.span().start();
    }

    /** Two findings of one rule that share characters. */
    private record Overlap(Finding before, Finding after) {
        private TextSpan old() {
            return before.location().span();
        }

        private TextSpan neu() {
            return after.location().span();
        }

        int shared() {
            return Math.min(old().end(), neu().end()) - Math.max(old().start(), neu().start());
        }

        int starts() {
            return old().start() + neu().start();
        }
    }
}
