package org.gongkai.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.gongkai.text.FoldTable;
import org.gongkai.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** The probes that look at the same view of a text (同视图查找组), compiled. Immutable and thread-safe. */
final class ViewGroup {
    private final FoldTable table;
    private final boolean softBreaks;
    private final GapTolerance gap;
    private final @Nullable TermIndex index;
    private final List<TermEntry> terms = new ArrayList<>();
    /** Which of {@link #terms} a term belongs to, by term. */
    private final int[] owners;

    private final List<PatternEntry> patterns = new ArrayList<>();

    ViewGroup(FoldTable table, boolean softBreaks, GapTolerance gap, Map<Integer, Probe> probes) {
        this.table = table;
        this.softBreaks = softBreaks;
        this.gap = gap;
        List<String> joined = new ArrayList<>();
        probes.forEach((number, probe) -> {
            PatternNode pattern = probe.pattern();
            if (pattern != null) {
                patterns.add(new PatternEntry(
                        number, probe, PikeProgram.compile(pattern, table, gap), Anchor.of(pattern, table, gap)));
            }
            if (!probe.terms().isEmpty()) {
                terms.add(new TermEntry(number, probe, joined.size()));
                probe.terms().forEach(term -> joined.add(joined(term, table, gap)));
            }
        });
        index = terms.isEmpty() ? null : new TermIndex(joined);
        owners = owners(terms, joined.size());
    }

    private static int[] owners(List<TermEntry> terms, int count) {
        int[] owners = new int[count];
        for (int k = 0; k < terms.size(); k++) {
            Arrays.fill(owners, terms.get(k).first(), count, k);
        }
        return owners;
    }

    /** Returns {@code term} as it stands in the view, where something of it is left. */
    static String joined(String term, FoldTable table, GapTolerance gap) {
        String joined = JoinedView.join(term, table, gap);
        if (joined.isEmpty()) {
            throw new PatternRefusedException(
                    "the term `" + term + "`, of which the rule's own fold or gap leaves nothing",
                    "lower the fold or gap");
        }
        return joined;
    }

    FoldTable table() {
        return table;
    }

    void scan(FoldedText folded, List<Hit> hits) {
        JoinedView view = JoinedView.of(folded, gap, softBreaks);
        if (index != null) {
            scanTerms(index, view, hits);
        }
        for (PatternEntry entry : patterns) {
            entry.scan(view, hits);
        }
    }

    private void scanTerms(TermIndex index, JoinedView view, List<Hit> hits) {
        int[] free = new int[terms.size()];
        for (int at = 0; at < view.length(); at++) {
            for (int term = index.longest(view, at); term >= 0; term = index.shorter(term)) {
                int end = at + index.length(term);
                for (int k = index.given(term); k >= 0; k = index.alike(k)) {
                    TermEntry entry = terms.get(owners[k]);
                    if (at >= free[owners[k]] && accepts(entry.probe(), view, at, end)) {
                        hits.add(new Hit(entry.number(), k - entry.first(), view.original(at, end)));
                        free[owners[k]] = end;
                    }
                }
            }
        }
    }

    private static boolean accepts(Probe probe, JoinedView view, int start, int end) {
        return view.standsAlone(start, end, probe.standsAlone()) && probe.accepts(view, start, end);
    }

    /** A probe for terms, its number, and which of all terms is its first. */
    private record TermEntry(int number, Probe probe, int first) {}

    /** A pattern with its program and the characters it can start with. */
    private static final class PatternEntry {
        private final int index;
        private final Probe probe;
        private final PikeProgram program;
        private final @Nullable Anchor anchor;
        private final BitSet starts;

        PatternEntry(int index, Probe probe, PikeProgram program, @Nullable Anchor anchor) {
            this.index = index;
            this.probe = probe;
            this.program = program;
            this.anchor = anchor;
            this.starts = new PikeMachine(program).starts();
        }

        void scan(JoinedView view, List<Hit> hits) {
            PikeMachine machine = null;
            int anchored = -1;
            for (int at = 0; at < view.length(); ) {
                if (anchor != null && anchored < at) {
                    anchored = anchor.next(view, at);
                    at = anchored < 0 ? view.length() : anchor.earliestStart(view, at, anchored);
                    continue;
                }
                if (!starts.get(view.charAt(at))) {
                    at++;
                    continue;
                }
                machine = machine == null ? new PikeMachine(program) : machine;
                int end = longest(machine, view, at);
                if (end > 0) {
                    hits.add(new Hit(index, -1, view.original(at, end)));
                    at = end;
                } else {
                    at += Character.charCount(view.codePointAt(at));
                }
            }
        }

        private int longest(PikeMachine machine, JoinedView view, int start) {
            for (int k = machine.run(view, start) - 1; k >= 0; k--) {
                if (accepts(probe, view, start, machine.end(k))) {
                    return machine.end(k);
                }
            }
            return -1;
        }
    }
}
