package org.gongkai.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.text.FoldTable;
import org.gongkai.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** The probes that look at the same view of a text (同视图查找组), compiled. Immutable and thread-safe. */
final class ViewGroup {
    private final FoldTable table;
    private final boolean softBreaks;
    private final GapTolerance gap;
    private final @Nullable AhoCorasick automaton;
    private final List<Term> terms = new ArrayList<>();
    private final List<PatternEntry> patterns = new ArrayList<>();

    ViewGroup(FoldTable table, boolean softBreaks, GapTolerance gap, Map<Integer, Probe> probes) {
        this.table = table;
        this.softBreaks = softBreaks;
        this.gap = gap;
        List<String> joined = new ArrayList<>();
        probes.forEach((index, probe) -> {
            PatternNode pattern = probe.pattern();
            if (pattern != null) {
                patterns.add(new PatternEntry(
                        index, probe, PikeProgram.compile(pattern, table, gap), Anchor.of(pattern, table, gap)));
            }
            for (int k = 0; k < probe.terms().size(); k++) {
                joined.add(joined(probe.terms().get(k), table, gap));
                terms.add(new Term(index, k, probe));
            }
        });
        automaton = terms.isEmpty() ? null : new AhoCorasick(joined);
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
        if (automaton != null) {
            scanTerms(automaton, view, hits);
        }
        for (PatternEntry entry : patterns) {
            entry.scan(view, hits);
        }
    }

    private void scanTerms(AhoCorasick automaton, JoinedView view, List<Hit> hits) {
        Map<Integer, List<int[]>> found = new TreeMap<>();
        automaton.scan(view, (k, start, end) -> {
            Term term = terms.get(k);
            if (accepts(term.probe(), view, start, end)) {
                found.computeIfAbsent(term.index(), unused -> new ArrayList<>())
                        .add(new int[] {start, end, term.position()});
            }
        });
        found.forEach((index, spans) -> {
            spans.sort((a, b) -> a[0] != b[0] ? Integer.compare(a[0], b[0]) : Integer.compare(b[1], a[1]));
            int free = 0;
            for (int[] span : spans) {
                if (span[0] >= free) {
                    hits.add(new Hit(index, span[2], view.original(span[0], span[1])));
                    free = span[1];
                }
            }
        });
    }

    private static boolean accepts(Probe probe, JoinedView view, int start, int end) {
        return view.standsAlone(start, end, probe.standsAlone()) && probe.accepts(view, start, end);
    }

    /** A term's probe, by number, and which of the probe's terms it is. */
    private record Term(int index, int position, Probe probe) {}

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
