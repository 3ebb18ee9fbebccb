package org.gongkai.testkit.comparison;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gongkai.screening.Finding;
import org.gongkai.screening.Location;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;

/**
 * What a report holds at a place (审查结果索引): asked once for each finding that one side lacks, which may be as many as the
 * report has. One thread, one report.
 */
final class ReportIndex {
    /** The number of no part: a recogniser that was missing or failed did so for the text as a whole. */
    private static final int WHOLE = -1;

    private final Set<PartKey> unexamined = new HashSet<>();
    private final Set<PartKey> unexaminedInTrial = new HashSet<>();
    private final Map<PartKey, Map<String, Reach>> findings = new HashMap<>();
    private final Map<PartKey, Map<String, Reach>> yielded = new HashMap<>();
    private final Map<PartKey, Map<String, Reach>> takenBack = new HashMap<>();

    ReportIndex(ScreeningReport report) {
        for (Finding finding : report.findings()) {
            add(findings, finding.rule().id(), finding.location());
            finding.alternatives().forEach(rule -> add(yielded, rule, finding.location()));
        }
        // what the reader of the document left out is left out on both sides, and explains nothing
        for (int text = 0; text < report.texts(); text++) {
            add(unexamined, text, report.gaps(text));
            add(unexaminedInTrial, text, report.trialGaps(text));
        }
        report.takenBack().forEach(taken -> add(takenBack, taken.rule(), taken.location()));
    }

    private static void add(Set<PartKey> parts, int text, List<Gap> gaps) {
        for (Gap gap : gaps) {
            if (gap.cause() == GapCause.RECOGNISER) {
                parts.add(new PartKey(text, gap.part() == null ? WHOLE : gap.part()));
            }
        }
    }

    private static void add(Map<PartKey, Map<String, Reach>> index, String rule, Location location) {
        index.computeIfAbsent(PartKey.of(location), part -> new TreeMap<>())
                .computeIfAbsent(rule, id -> new Reach())
                .add(location.span());
    }

    /** Returns the ids of the rules by which a finding covers all of {@code location}, in alphabetical order. */
    List<String> covering(Location location) {
        return at(findings, location).entrySet().stream()
                .filter(rule -> rule.getValue().covers(location.span()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns whether a recogniser of names was missing or failed in the text of that number. */
    boolean lacksNames(int text, boolean inTrial) {
        return unexamined(inTrial).contains(new PartKey(text, WHOLE));
    }

    /** What fails among rules in trial takes nothing away from the others, nor the other way round. */
    private Set<PartKey> unexamined(boolean inTrial) {
        return inTrial ? unexaminedInTrial : unexamined;
    }

    /** Returns why there is nothing like {@code missing} although its rule, in trial there or not, ran. */
    Absence absence(Finding missing, boolean inTrial) {
        if (unexamined(inTrial).contains(PartKey.of(missing.location()))) {
            return Absence.UNEXAMINED;
        }
        if (overlaps(takenBack, missing)) {
            return Absence.TAKEN_BACK;
        }
        return overlaps(yielded, missing) ? Absence.YIELDED : Absence.NOT_FOUND;
    }

    private static boolean overlaps(Map<PartKey, Map<String, Reach>> index, Finding missing) {
        Reach reach = at(index, missing.location()).get(missing.rule().id());
        return reach != null && reach.overlaps(missing.location().span());
    }

    private static Map<String, Reach> at(Map<PartKey, Map<String, Reach>> index, Location location) {
        return index.getOrDefault(PartKey.of(location), Collections.emptyMap());
    }

    private record PartKey(int text, int part) {
        static PartKey of(Location location) {
            return new PartKey(location.text(), location.part());
        }
    }
}
