package org.gongkai.house.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.match.GapClass;
import org.gongkai.match.GapTolerance;
import org.gongkai.match.MatchSet;
import org.gongkai.match.Probe;

/** Texts made to be slow, and texts with noise in them. */
final class HardTexts {
    private static final int LENGTH = 10_000;

    private HardTexts() {}

    static void adversarial(Lab lab) {
        List<String> terms = lab.terms().first(60_000);
        int characters = lab.plan().characters() / 5;
        List<String> prose = lab.corpus().documents(LENGTH).subList(0, characters / LENGTH);
        List<String> runs = new ArrayList<>();
        for (int i = 1; i <= 32; i++) {
            runs.add("甲".repeat(i));
        }
        List<String> one = Corpus.pieces("甲".repeat(characters / 4), LENGTH);
        List<Case> cases = new ArrayList<>();
        cases.addAll(everywhere("prose", terms, prose));
        cases.addAll(everywhere("beginnings of terms", terms, Corpus.pieces(beginnings(terms, characters), LENGTH)));
        cases.addAll(
                everywhere("one beginning repeated", terms, Corpus.pieces(oneBeginning(terms, characters), LENGTH)));
        cases.addAll(
                everywhere("every bigram begins a term", terms, Corpus.pieces(bigrams(terms, characters), LENGTH)));
        cases.addAll(everywhere("one character, terms of 1 to 32 of it", runs, one));
        MatchSet longest = MatchSet.compile(List.of(Probe.terms(runs).build()));
        cases.add(Case.of("one character, longest of 1 to 32", Gongkai.of(longest), one));
        lab.compare("adversarial", cases);
    }

    private static List<Case> everywhere(String setting, List<String> terms, List<String> documents) {
        return Case.all(
                setting, List.of(Gongkai.of(Gongkai.everywhere(terms)), new TermPeers.Hankcs(terms)), documents);
    }

    private static String beginnings(List<String> terms, int characters) {
        Random random = new Random(11);
        StringBuilder text = new StringBuilder();
        while (text.length() < characters) {
            String term = terms.get(random.nextInt(terms.size()));
            int end = term.offsetByCodePoints(term.length(), -1);
            text.append(term, 0, end);
        }
        return text.toString();
    }

    private static String oneBeginning(List<String> terms, int characters) {
        String longest = Collections.max(
                terms, (a, b) -> a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b));
        String beginning = longest.substring(0, longest.offsetByCodePoints(longest.length(), -1));
        return beginning.repeat(characters / beginning.length() + 1);
    }

    /** Walks from term to term so that each two characters are the first two of one, and none by themselves. */
    private static String bigrams(List<String> terms, int characters) {
        Map<Character, TreeSet<Character>> next = new TreeMap<>();
        Set<String> whole = Set.copyOf(terms);
        for (String term : terms) {
            if (term.length() > 2 && !whole.contains(term.substring(0, 2)) && isChinese(term)) {
                next.computeIfAbsent(term.charAt(0), c -> new TreeSet<>()).add(term.charAt(1));
            }
        }
        boolean ends = true;
        while (ends) {
            next.values().forEach(seconds -> seconds.removeIf(c -> !next.containsKey(c)));
            ends = next.values().removeIf(TreeSet::isEmpty);
        }
        Map<Character, List<Character>> ways = new TreeMap<>();
        next.forEach((first, seconds) -> ways.put(first, List.copyOf(seconds)));
        Random random = new Random(12);
        StringBuilder text = new StringBuilder();
        char at = Collections.max(
                ways.keySet(), Comparator.comparingInt(c -> next.get(c).size()));
        while (text.length() < characters) {
            text.append(at);
            List<Character> seconds = ways.get(at);
            at = seconds.get(random.nextInt(seconds.size()));
        }
        return text.toString();
    }

    private static boolean isChinese(String term) {
        return Character.isIdeographic(term.charAt(0)) && Character.isIdeographic(term.charAt(1));
    }

    static void noise(Lab lab) {
        List<String> terms = lab.terms().first(60_000);
        GapTolerance blanks = new GapTolerance(2, Set.of(GapClass.SPACE));
        MatchSet folding = MatchSet.compile(
                List.of(Probe.terms(terms).folded(WholeJob.FOLDS).overlapping().build()));
        MatchSet tolerant = MatchSet.compile(List.of(Probe.terms(terms)
                .folded(WholeJob.FOLDS)
                .withGap(blanks)
                .overlapping()
                .build()));
        String zeroWidth = "\u200B\u200D\uFEFF\u00AD";
        Map<String, String> noises = new LinkedHashMap<>();
        noises.put("none", "");
        noises.put("5 % zero-width", zeroWidth);
        noises.put("5 % zero-width and blanks", zeroWidth + "  \u3000\u00A0");
        List<Case> cases = new ArrayList<>();
        noises.forEach((setting, noise) -> {
            List<String> documents = new ArrayList<>();
            Random random = new Random(13);
            lab.corpus().documents(LENGTH).forEach(document -> documents.add(noisy(document, noise, random)));
            cases.add(Case.of(setting, Gongkai.of("folds", folding), documents));
            cases.add(Case.of(setting, Gongkai.of("folds and blanks between", tolerant), documents));
        });
        for (Case one : cases) {
            long hits = one.check().hits();
            lab.add(new Measure("noise", one.setting(), one.engine().name(), Measure.HITS, hits, ""));
        }
        lab.time("noise", cases);
    }

    private static String noisy(String text, String noise, Random random) {
        StringBuilder noisy = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            noisy.append(text.charAt(i));
            if (!noise.isEmpty() && !Character.isHighSurrogate(text.charAt(i)) && random.nextInt(20) == 0) {
                noisy.append(noise.charAt(random.nextInt(noise.length())));
            }
        }
        return noisy.toString();
    }
}
