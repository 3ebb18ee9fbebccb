package org.gongkai.house.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Loops that do less than any engine can: what the machine allows. */
final class Limits {
    private static final int MASK = (1 << 17) - 1;

    private Limits() {}

    static List<Engine> all() {
        return List.of(
                new Loop("indexOf of an absent character") {
                    @Override
                    long pass(String text, char[] characters) {
                        return text.indexOf('\uE000');
                    }
                },
                new Loop("getChars") {
                    @Override
                    long pass(String text, char[] characters) {
                        text.getChars(0, text.length(), buffer(text.length()), 0);
                        return buffer(1)[0];
                    }
                },
                new Loop("charAt sum") {
                    @Override
                    long pass(String text, char[] characters) {
                        long sum = 0;
                        for (int i = 0; i < text.length(); i++) {
                            sum += text.charAt(i);
                        }
                        return sum;
                    }
                },
                new FoldTable(),
                new EmptyFilter(),
                new Chain());
    }

    /** A loop over a text, with its characters and a buffer at hand. */
    private abstract static class Loop implements Engine {
        private final String name;
        private final List<char[]> documents = new ArrayList<>();
        private char[] buffer = new char[0];

        Loop(String name) {
            this.name = name;
        }

        abstract long pass(String text, char[] characters);

        char[] buffer(int length) {
            if (buffer.length < length) {
                buffer = new char[length];
            }
            return buffer;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void prepare(List<String> texts) {
            documents.clear();
            texts.forEach(text -> documents.add(text.toCharArray()));
        }

        @Override
        public void scan(int index, String document, Tally tally) {
            tally.add(pass(document, documents.get(index)), 0);
        }
    }

    private static final class FoldTable extends Loop {
        private final char[] table = new char[1 << 16];

        FoldTable() {
            super("fold table");
            for (int i = 0; i < table.length; i++) {
                table[i] = Character.toUpperCase((char) i);
            }
        }

        @Override
        long pass(String text, char[] characters) {
            char[] to = buffer(characters.length);
            char[] by = table;
            for (int i = 0; i < characters.length; i++) {
                to[i] = by[characters[i]];
            }
            return to[0];
        }
    }

    /** Two multiplies, one load, no branch, over a table of 128 KB in which nothing is. */
    private static final class EmptyFilter extends Loop {
        private final byte[] table = new byte[MASK + 1];
        private int[] candidates = new int[0];

        EmptyFilter() {
            super("empty bigram filter");
        }

        @Override
        long pass(String text, char[] characters) {
            if (candidates.length < characters.length) {
                candidates = new int[characters.length];
            }
            int[] out = candidates;
            byte[] by = table;
            int k = 0;
            for (int i = 0; i + 1 < characters.length; i++) {
                int hash = characters[i] * 0x9E3779B1 + characters[i + 1] * 0x85EBCA6B;
                out[k] = i;
                k += by[hash >>> 15];
            }
            return k;
        }
    }

    /** Each load waits for the one before it, as in any automaton. */
    private static final class Chain extends Loop {
        private final char[] next = new char[1 << 16];

        Chain() {
            super("dependent chain");
            Random random = new Random(1);
            for (int i = 0; i < next.length; i++) {
                next[i] = (char) random.nextInt(1 << 16);
            }
        }

        @Override
        long pass(String text, char[] characters) {
            char[] by = next;
            int state = 0;
            for (char c : characters) {
                state = by[state ^ c];
            }
            return state;
        }
    }
}
