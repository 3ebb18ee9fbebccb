package org.gongkai.match;

import java.util.List;

/**
 * Finds all terms of a set in one pass (多模式匹配), by the algorithm of Aho and Corasick. States are numbers, so that a
 * dictionary of tens of thousands is taken in within a few hundredths of a second.
 */
final class AhoCorasick {
    private static final int ROOT = 0;

    private final TrieStates states;
    /** The next term that ends where this one does, by term; the same term may be given more than once. */
    private final int[] sameEnd;

    /** Takes in the terms, which are told by their position in the list. */
    AhoCorasick(List<String> terms) {
        int most = 1;
        for (String term : terms) {
            most += term.length();
        }
        states = new TrieStates(most);
        sameEnd = new int[terms.size()];
        for (int k = terms.size() - 1; k >= 0; k--) {
            int end = insert(terms.get(k));
            sameEnd[k] = states.ending[end];
            states.ending[end] = k;
        }
        states.trim();
        link();
    }

    private int insert(String term) {
        int state = ROOT;
        for (int i = 0; i < term.length(); i++) {
            char c = term.charAt(i);
            int next = states.next(state, c);
            state = next < 0 ? states.add(state, c) : next;
        }
        return state;
    }

    /** Links each state to the longest other one that ends alike; shallower ones first, since deeper ones build on them. */
    private void link() {
        for (int state : states.byDepth()) {
            int parent = states.parent[state];
            if (parent < 0) {
                continue;
            }
            int fallback = parent == ROOT ? ROOT : step(states.fallback[parent], states.via[state]);
            states.fallback[state] = fallback;
            states.shorter[state] = states.ending[fallback] >= 0 ? fallback : states.shorter[fallback];
        }
    }

    private int step(int from, char c) {
        int state = from;
        while (true) {
            int next = states.next(state, c);
            if (next >= 0) {
                return next;
            }
            if (state == ROOT) {
                return ROOT;
            }
            state = states.fallback[state];
        }
    }

    /** Tells {@code found} of every term that ends in the view, by its position in the list and where it starts and ends. */
    void scan(JoinedView view, Found found) {
        int state = ROOT;
        for (int i = 0; i < view.length(); i++) {
            if (view.isTornBefore(i)) {
                state = ROOT;
            }
            state = step(state, view.charAt(i));
            int end = states.ending[state] >= 0 ? state : states.shorter[state];
            for (; end >= 0; end = states.shorter[end]) {
                for (int term = states.ending[end]; term >= 0; term = sameEnd[term]) {
                    found.term(term, i + 1 - states.depth[end], i + 1);
                }
            }
        }
    }

    /** Told of each occurrence. */
    interface Found {
        void term(int term, int start, int end);
    }
}
