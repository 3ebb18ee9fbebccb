package org.gongkai.testkit.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.exchange.CharacterRange;
import org.gongkai.exchange.ShownPlaces;
import org.gongkai.screening.Finding;
import org.gongkai.screening.Location;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.screening.Submission;
import org.gongkai.testkit.comparison.FindingChange.Details;
import org.gongkai.testkit.comparison.FindingChange.Pair;
import org.gongkai.testkit.comparison.FindingChange.Places;
import org.gongkai.text.SourceText;
import org.gongkai.text.Wording;
import org.jspecify.annotations.Nullable;

/** Tells the changes in one document (单个文件的变化). One thread, one document; nothing of it stays. */
final class DocumentChanges {
    private final PackComparison comparison;
    private final Submission submission;
    private final ScreeningReport before;
    private final ScreeningReport after;
    private final Map<Integer, ShownPlaces> shownPlaces = new HashMap<>();
    private final Map<Boolean, ReportIndex> indexes = new HashMap<>();

    DocumentChanges(PackComparison comparison, Submission submission, ScreeningReport before, ScreeningReport after) {
        this.comparison = comparison;
        this.submission = submission;
        this.before = before;
        this.after = after;
    }

    /** Returns all changes, ordered by place. */
    List<FindingChange> all() {
        List<FindingChange> changes = new ArrayList<>();
        for (Pair pair : FindingPairs.of(before.findings(), after.findings())) {
            Details details = details(pair);
            if (details != null) {
                changes.add(FindingChange.of(pair, details, places(pair)));
            }
        }
        return changes;
    }

    /** Returns how the two differ, or {@code null} where they do not. */
    private @Nullable Details details(Pair pair) {
        Finding old = pair.before();
        Finding neu = pair.after();
        if (old != null && neu != null) {
            Set<Aspect> aspects = aspects(old, neu);
            return aspects.isEmpty() ? null : new Details(aspects, null, List.of(), weakens(old, neu));
        }
        boolean lost = neu == null;
        ReportIndex without = index(lost);
        Side side = lost ? comparison.afterSide() : comparison.beforeSide();
        Finding one = pair.any();
        List<String> coveredBy = without.covering(one.location());
        return new Details(Set.of(), side.absence(without, one), coveredBy, lost && one.counts());
    }

    private Set<Aspect> aspects(Finding old, Finding neu) {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        aspects.addAll(comparison.aspects(old.rule().id()).all());
        if (!old.location().equals(neu.location())) {
            aspects.add(Aspect.SPAN);
        }
        if (!old.basis().equals(neu.basis())) {
            aspects.add(Aspect.BASIS);
        }
        if (Double.compare(old.confidence(), neu.confidence()) != 0) {
            aspects.add(Aspect.CONFIDENCE);
        }
        if (!old.evidence().equals(neu.evidence())) {
            aspects.add(Aspect.EVIDENCE);
        }
        if (!old.alternatives().equals(neu.alternatives())) {
            aspects.add(Aspect.ALTERNATIVES);
        }
        return aspects;
    }

    private boolean weakens(Finding old, Finding neu) {
        boolean asksLess = !neu.counts() || neu.severity().compareTo(old.severity()) > 0;
        boolean coversLess = !neu.location().span().covers(old.location().span());
        boolean letsThrough = neu.isCoverable()
                && (!old.isCoverable() || comparison.aspects(old.rule().id()).keepsMore());
        return old.counts() && (asksLess || coversLess || letsThrough);
    }

    private ReportIndex index(boolean ofAfter) {
        return indexes.computeIfAbsent(ofAfter, side -> new ReportIndex(side ? after : before));
    }

    private Places places(Pair pair) {
        ChangedPlace now = place(pair.any().location());
        Finding old = pair.before();
        return old == null || old.location().equals(pair.any().location())
                ? new Places(now, now)
                : new Places(now, place(old.location()));
    }

    private ChangedPlace place(Location location) {
        SourceText source = submission.texts().get(location.text());
        ShownPlaces shown = shownPlaces.computeIfAbsent(location.text(), this::shownPlaces);
        Wording words = new Wording(
                attachment("附件", location) + shown.in(location.place(), Locale.CHINESE),
                attachment("attachment ", location) + shown.in(location.place(), Locale.ENGLISH));
        return new ChangedPlace(
                location.text(),
                location.part(),
                shown.print(location.place()),
                words,
                CharacterRange.of(source.part(location.part()), location));
    }

    private static String attachment(String word, Location location) {
        return location.text() == 0 ? "" : word + location.text() + " › ";
    }

    /** What blocks in a name on either side is hidden. */
    private ShownPlaces shownPlaces(int text) {
        List<Finding> found = Stream.concat(before.findings().stream(), after.findings().stream())
                .filter(finding -> finding.location().text() == text)
                .toList();
        return ShownPlaces.of(submission.texts().get(text), found, comparison.isNamesShown());
    }
}
