package org.gongkai.screening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.gongkai.rule.Condition;
import org.gongkai.rule.LayeredAdjustment;
import org.gongkai.rule.Rule;
import org.gongkai.text.TextSpan;
import org.jspecify.annotations.Nullable;

/** What was recorded of one rule (单规则过程记录). One thread, one text. */
final class RuleRecord {
    private final Map<String, NavigableMap<Integer, NavigableMap<TextSpan, HitFate>>> hits = new TreeMap<>();
    private final IdentityHashMap<Condition, Tally> tallies = new IdentityHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final IdentityHashMap<Finding, Entry> byFinding;

    /** Keeps each finding's entry in {@code byFinding}, too, since what happens to it later is told by the finding. */
    RuleRecord(IdentityHashMap<Finding, Entry> byFinding) {
        this.byFinding = byFinding;
    }

    /** How a condition came out, so far. */
    private static final class Tally {
        private boolean holds;
        private int places;
        private int above;
    }

    /** A match, and what became of it so far. */
    static final class Entry {
        private final int part;
        private final TextSpan span;
        private final List<ConfidenceStep> steps;
        private MatchFate fate;
        private @Nullable String detail;

        Entry(int part, TextSpan span, MatchFate fate, List<ConfidenceStep> steps) {
            this.part = part;
            this.span = span;
            this.fate = fate;
            this.steps = steps;
        }

        void becomes(MatchFate what, @Nullable String told) {
            fate = what;
            detail = told;
        }

        private RuleTrace.TracedMatch traced() {
            return new RuleTrace.TracedMatch(part, span, fate, steps, detail);
        }
    }

    RuleWatch inPart(int part) {
        return new InPart(part);
    }

    private NavigableMap<TextSpan, HitFate> hits(String name, int part) {
        return hits.computeIfAbsent(name, it -> new TreeMap<>()).computeIfAbsent(part, it -> new TreeMap<>());
    }

    /** Adds a hit, unless the part of the rule was seen there already. */
    void addNew(String name, RuleTrace.TracedHit hit) {
        NavigableMap<TextSpan, HitFate> known = hits(name, hit.part());
        TextSpan before =
                known.floorKey(new TextSpan(hit.span().start(), hit.span().start() + 1));
        TextSpan after = known.higherKey(hit.span());
        if ((before == null || !before.overlaps(hit.span())) && (after == null || !after.overlaps(hit.span()))) {
            known.put(hit.span(), hit.fate());
        }
    }

    private List<RuleTrace.TracedHit> hits(String name) {
        List<RuleTrace.TracedHit> all = new ArrayList<>();
        hits.getOrDefault(name, Collections.emptyNavigableMap())
                .forEach((part, inPart) ->
                        inPart.forEach((span, fate) -> all.add(new RuleTrace.TracedHit(part, span, fate))));
        return List.copyOf(all);
    }

    void failed(int part) {
        entries.stream()
                .filter(entry -> entry.part == part)
                .forEach(entry -> entry.becomes(MatchFate.NOT_EXAMINED, null));
    }

    RuleTrace trace(Rule rule, List<NotRun> notRun, List<LayeredAdjustment> adjustments) {
        Map<String, List<RuleTrace.TracedHit>> parts = new TreeMap<>();
        rule.parts().keySet().forEach(name -> parts.put(name, hits(name)));
        List<RuleTrace.TracedMatch> matches = entries.stream()
                .map(Entry::traced)
                .sorted(Comparator.comparingInt(RuleTrace.TracedMatch::part).thenComparing(RuleTrace.TracedMatch::span))
                .toList();
        return new RuleTrace(
                new RuleTrace.Standing(rule, notRun, adjustments), parts, traced(rule.condition()), matches);
    }

    private RuleTrace.TracedCondition traced(Condition condition) {
        Tally tally = tallies.getOrDefault(condition, new Tally());
        return new RuleTrace.TracedCondition(
                condition,
                tally.holds,
                tally.places,
                tally.above,
                condition.inner().stream().map(this::traced).toList());
    }

    private Tally tally(Condition condition) {
        return tallies.computeIfAbsent(condition, it -> new Tally());
    }

    /** Looks on in one part of the text. */
    private final class InPart implements RuleWatch {
        private final int part;

        InPart(int part) {
            this.part = part;
        }

        @Override
        public void hit(String name, TextSpan span, HitFate fate) {
            hits(name, part).put(span, fate);
        }

        @Override
        public void worked(Condition condition, boolean holds, int places) {
            tally(condition).holds |= holds;
            tally(condition).places += places;
        }

        @Override
        public void metAbove(Condition condition) {
            tally(condition).above++;
        }

        @Override
        public void uncovered(TextSpan match) {
            entries.add(new Entry(part, match, MatchFate.UNCOVERED, List.of()));
        }

        @Override
        public void takenBack(TextSpan covered, int exclusion) {
            Entry entry = new Entry(part, covered, MatchFate.TAKEN_BACK, List.of());
            entry.becomes(MatchFate.TAKEN_BACK, Integer.toString(exclusion));
            entries.add(entry);
        }

        @Override
        public void found(Finding finding, List<ConfidenceStep> steps) {
            Entry entry = new Entry(part, finding.location().span(), MatchFate.FOUND, steps);
            entries.add(entry);
            byFinding.put(finding, entry);
        }

        @Override
        public void narrower(Finding finding) {
            Entry entry = byFinding.get(finding);
            if (entry != null) {
                entry.becomes(MatchFate.NARROWER, null);
            }
        }
    }
}
