package org.gongkai.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes out what persons suppressed (个案排除), before findings of different rules meet: what would have given way to a suppressed
 * finding is back. One thread, one submission.
 */
final class Suppressing {
    private final Suppressions suppressions;
    private final LocalDate asOf;
    private final Watch watch;
    private final Map<Finding, Fingerprint> fingerprints;
    private final Map<SuppressedFinding.Target, SuppressedFinding> holding = new HashMap<>();
    private final Set<SuppressedFinding> used = new HashSet<>();
    private final List<ScreeningReport.Suppressed> suppressed = new ArrayList<>();

    Suppressing(Suppressions suppressions, LocalDate asOf, Watch watch, List<TextFindings> texts) {
        this.suppressions = suppressions;
        this.asOf = asOf;
        this.watch = watch;
        this.fingerprints = fingerprints(suppressions, texts);
        suppressions.entries().stream()
                .filter(entry -> entry.holdsOn(asOf))
                .forEach(entry -> holding.put(entry.target(), entry));
    }

    private static Map<Finding, Fingerprint> fingerprints(Suppressions suppressions, List<TextFindings> texts) {
        if (!suppressions.isOn()) {
            return Map.of();
        }
        HostKey key = suppressions.key();
        return key == null ? Fingerprinting.counting(texts) : Fingerprinting.under(key, texts);
    }

    /** Returns what rules find in one part and stays, ordered by place. */
    List<Finding> resolve(List<Finding> inPart) {
        List<Finding> left = new ArrayList<>();
        List<ScreeningReport.Suppressed> here = new ArrayList<>();
        for (Finding finding : inPart) {
            SuppressedFinding entry = entry(finding);
            if (entry == null) {
                left.add(finding);
            } else {
                watch.suppressed(finding, entry);
                used.add(entry);
                here.add(new ScreeningReport.Suppressed(known(finding), entry));
            }
        }
        here.sort((a, b) -> a.finding().location().compareTo(b.finding().location()));
        suppressed.addAll(here);
        List<Finding> kept = here.isEmpty() ? Yielding.resolve(left, watch) : resolve(inPart, left);
        return kept.stream().map(this::known).toList();
    }

    /** What is back must not push out what stood before: both stay. */
    private List<Finding> resolve(List<Finding> all, List<Finding> left) {
        Set<Finding> stood = new LinkedHashSet<>(Yielding.resolve(all, Watch.NONE));
        stood.retainAll(new HashSet<>(left));
        List<Finding> kept = new ArrayList<>(Yielding.resolve(left, watch.unless(stood)));
        stood.removeAll(new HashSet<>(kept));
        kept.addAll(stood);
        kept.sort(Yielding.BY_PLACE);
        return kept;
    }

    private @Nullable SuppressedFinding entry(Finding finding) {
        Fingerprint fingerprint = fingerprints.get(finding);
        return fingerprint == null
                ? null
                : holding.get(
                        new SuppressedFinding.Target(fingerprint, finding.rule().id()));
    }

    private Finding known(Finding finding) {
        Fingerprint fingerprint = fingerprints.get(finding);
        return fingerprint == null ? finding : finding.knownBy(fingerprint);
    }

    /** Returns what persons decided, and what came of it. */
    ScreeningReport.Cases cases() {
        return new ScreeningReport.Cases(
                suppressions,
                List.copyOf(suppressed),
                suppressions.entries().stream()
                        .filter(entry -> entry.holdsOn(asOf) && !used.contains(entry))
                        .toList());
    }
}
