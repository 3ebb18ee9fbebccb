package org.gongkai.house.bench;

import cn.hutool.dfa.FoundWord;
import cn.hutool.dfa.WordTree;
import com.github.houbb.sensitive.word.api.IWordResult;
import com.github.houbb.sensitive.word.bs.SensitiveWordBs;
import com.github.houbb.sensitive.word.support.allow.WordAllows;
import com.github.houbb.sensitive.word.support.result.WordResultHandlers;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.ahocorasick.trie.Trie;

/** The peers that look for terms in Java, each set up to tell of every occurrence where it can. */
final class TermPeers {
    private TermPeers() {}

    /** Aho–Corasick on a double array. */
    static final class Hankcs implements Engine {
        private final AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();

        Hankcs(List<String> terms) {
            TreeMap<String, String> map = new TreeMap<>();
            terms.forEach(term -> map.put(term, term));
            trie.build(map);
        }

        @Override
        public String name() {
            return "hankcs";
        }

        @Override
        public void scan(int index, String document, Tally tally) {
            AhoCorasickDoubleArrayTrie.IHit<String> add = (start, end, term) -> tally.add(start, end);
            trie.parseText(document, add);
        }

        /** Tells {@code found} of each term that occurs. */
        void terms(String document, Consumer<String> found) {
            AhoCorasickDoubleArrayTrie.IHit<String> accept = (start, end, term) -> found.accept(term);
            trie.parseText(document, accept);
        }
    }

    /** Aho–Corasick on maps. */
    static final class AhoCorasick implements Engine {
        private final Trie trie;

        AhoCorasick(List<String> terms) {
            this.trie = Trie.builder().addKeywords(terms).build();
        }

        @Override
        public String name() {
            return "ahocorasick";
        }

        @Override
        public void scan(int index, String document, Tally tally) {
            trie.parseText(document, emit -> {
                tally.add(emit.getStart(), emit.getEnd() + 1L);
                return true;
            });
        }
    }

    /** A trie of hash maps, begun anew at each character. */
    static final class Hutool implements Engine {
        private final WordTree tree = new WordTree();

        Hutool(List<String> terms) {
            tree.setCharFilter(c -> true);
            tree.addWords(terms);
        }

        @Override
        public String name() {
            return "hutool-dfa";
        }

        @Override
        public void scan(int index, String document, Tally tally) {
            for (FoundWord word : tree.matchAllWords(document, -1, true, true)) {
                tally.add(word.getStartIndex(), word.getEndIndex() + 1L);
            }
        }
    }

    /** The library whose list of terms all engines are given. */
    static final class SensitiveWord implements Engine {
        private final SensitiveWordBs words;

        SensitiveWord(List<String> terms) {
            this.words = SensitiveWordBs.newInstance()
                    .wordDeny(() -> terms)
                    .wordAllow(WordAllows.empty())
                    .ignoreCase(false)
                    .ignoreWidth(false)
                    .ignoreNumStyle(false)
                    .ignoreChineseStyle(false)
                    .ignoreEnglishStyle(false)
                    .ignoreRepeat(false)
                    .init();
        }

        @Override
        public String name() {
            return "sensitive-word";
        }

        @Override
        public void scan(int index, String document, Tally tally) {
            for (IWordResult word : words.findAll(document, WordResultHandlers.raw())) {
                tally.add(word.startIndex(), word.endIndex());
            }
        }

        @Override
        public long enough() {
            return 200_000;
        }

        @Override
        public String differs() {
            return "one term at a place, none within another";
        }

        @Override
        public void close() {
            words.destroy();
        }
    }
}
