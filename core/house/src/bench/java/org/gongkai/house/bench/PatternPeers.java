package org.gongkai.house.bench;

import dk.brics.automaton.AutomatonMatcher;
import dk.brics.automaton.RegExp;
import dk.brics.automaton.RunAutomaton;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The peers that look for patterns in Java, each made to tell of what stands alone, leftmost and longest where it can. */
final class PatternPeers {
    private static final long ENOUGH = 300_000;

    private PatternPeers() {}

    /** java.util.regex, either one after the other or all as one alternation. */
    static final class Regex implements Engine {
        private final String name;
        private final List<Matcher> matchers = new ArrayList<>();

        private Regex(String name, List<String> sources) {
            this.name = name;
            sources.forEach(source -> matchers.add(Pattern.compile(source).matcher("")));
        }

        static Regex loop(List<StructuredPattern> patterns) {
            return new Regex(
                    "java.util.regex",
                    patterns.stream().map(StructuredPattern::lookingAround).toList());
        }

        static Regex alternation(List<StructuredPattern> patterns) {
            String all = patterns.stream().map(StructuredPattern::lookingAround).collect(Collectors.joining("|"));
            return new Regex("java.util.regex, alternation", List.of(all));
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void scan(int index, String document, Tally tally) {
            for (Matcher matcher : matchers) {
                matcher.reset(document);
                while (matcher.find()) {
                    tally.add(matcher.start(), matcher.end());
                }
            }
        }

        @Override
        public long enough() {
            return ENOUGH;
        }

        @Override
        public String differs() {
            return matchers.size() > 1 ? "" : "of patterns that overlap the first alone";
        }
    }

    /** RE2/J, one after the other. */
    static final class Re2j implements Engine {
        private final List<StructuredPattern> patterns;
        private final List<com.google.re2j.Pattern> compiled = new ArrayList<>();

        Re2j(List<StructuredPattern> patterns) {
            this.patterns = patterns;
            patterns.forEach(pattern -> compiled.add(
                    com.google.re2j.Pattern.compile(pattern.grouped(), com.google.re2j.Pattern.LONGEST_MATCH)));
        }

        @Override
        public String name() {
            return "RE2/J";
        }

        @Override
        public void scan(int index, String document, Tally tally) {
            for (int i = 0; i < compiled.size(); i++) {
                com.google.re2j.Matcher matcher = compiled.get(i).matcher(document);
                int from = 0;
                while (from < document.length() && matcher.find(from)) {
                    boolean alone = patterns.get(i).standsAlone(document, matcher.start(), matcher.end());
                    if (alone) {
                        tally.add(matcher.start(), matcher.end());
                    }
                    from = alone ? matcher.end() : matcher.start() + 1;
                }
            }
        }

        @Override
        public long enough() {
            return ENOUGH;
        }
    }

    /** brics automata, one after the other. */
    static final class Brics implements Engine {
        private final List<StructuredPattern> patterns;
        private final List<RunAutomaton> automata = new ArrayList<>();

        Brics(List<StructuredPattern> patterns) {
            this.patterns = patterns;
            patterns.forEach(pattern ->
                    automata.add(new RunAutomaton(new RegExp(pattern.pattern(), RegExp.NONE).toAutomaton())));
        }

        @Override
        public String name() {
            return "brics";
        }

        @Override
        public void scan(int index, String document, Tally tally) {
            for (int i = 0; i < automata.size(); i++) {
                int base = 0;
                AutomatonMatcher matcher = automata.get(i).newMatcher(document);
                while (matcher.find()) {
                    int start = base + matcher.start();
                    int end = base + matcher.end();
                    if (patterns.get(i).standsAlone(document, start, end)) {
                        tally.add(start, end);
                    } else {
                        base = start + 1;
                        matcher = automata.get(i).newMatcher(document, base, document.length());
                    }
                }
            }
        }

        @Override
        public long enough() {
            return ENOUGH * 4;
        }
    }
}
