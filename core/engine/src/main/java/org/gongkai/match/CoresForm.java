package org.gongkai.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How the search for cores is stored (片段查找编译结果): of the table only what leads somewhere, of the classes only where one ends. */
final class CoresForm {
    private static final int MOST_CLASSES = 1 << 12;
    /** More than any table has. */
    private static final int MOST_CELLS = 1 << 24;

    private CoresForm() {}

    static void write(CoreSearch search, FormWriter out) {
        int states = search.told().length;
        int width = search.next().length / states;
        out.number(width);
        out.number(states);
        out.characters(runs(search.classes()));
        StringBuilder ways = new StringBuilder();
        List<Integer> cores = new ArrayList<>();
        for (int state = 0; state < states; state++) {
            int count = ways.length();
            ways.append('\0');
            for (int one = 0; one < width; one++) {
                short to = search.next()[state * width + one];
                if (to != 0) {
                    ways.append((char) one).append((char) to);
                }
            }
            ways.setCharAt(count, (char) ((ways.length() - count) / 2));
            for (int[] some : List.of(search.told()[state], search.alive()[state])) {
                cores.add(some.length);
                Arrays.stream(some).forEach(cores::add);
            }
        }
        out.characters(ways.toString().toCharArray());
        out.numbers(cores.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Returns where a class differs from that of the character before, and the class. */
    private static char[] runs(char[] classes) {
        StringBuilder runs = new StringBuilder();
        for (int c = 0; c < classes.length; c++) {
            if (c == 0 || classes[c] != classes[c - 1]) {
                runs.append((char) c).append(classes[c]);
            }
        }
        return runs.toString().toCharArray();
    }

    /** Returns the search for {@code coreCount} cores. */
    static CoreSearch read(FormReader in, int coreCount) {
        int width = in.number(MOST_CLASSES);
        int states = in.number(Short.MAX_VALUE);
        FormReader.require(width > 0 && states > 1 && (long) width * states <= MOST_CELLS);
        char[] classes = classes(in.characters(), width);
        char[] ways = in.characters();
        int[] cores = in.numbers();
        FormReader.require(ways.length >= states && cores.length >= 2 * states);
        int[][] told = new int[states][];
        int[][] alive = new int[states][];
        int from = 0;
        for (int state = 0; state < states; state++) {
            told[state] = row(cores, from, coreCount);
            from += told[state].length + 1;
            alive[state] = row(cores, from, coreCount);
            from += alive[state].length + 1;
        }
        FormReader.require(from == cores.length && told[0].length + alive[0].length == 0);
        return new CoreSearch(classes, next(ways, width, states), told, alive);
    }

    private static char[] classes(char[] runs, int width) {
        FormReader.require(runs.length % 2 == 0 && runs.length > 0 && runs[0] == 0);
        char[] classes = new char[1 << Character.SIZE];
        for (int k = 0; k < runs.length; k += 2) {
            int end = k + 2 < runs.length ? runs[k + 2] : classes.length;
            FormReader.require(end > runs[k] && runs[k + 1] < width);
            Arrays.fill(classes, runs[k], end, runs[k + 1]);
        }
        return classes;
    }

    /** Nothing leads on from state 0, nor by class 0. */
    private static short[] next(char[] ways, int width, int states) {
        short[] next = new short[width * states];
        int at = 0;
        for (int state = 0; state < states; state++) {
            FormReader.require(at < ways.length && ways[at] <= (ways.length - at - 1) / 2);
            int end = at + 1 + 2 * ways[at];
            FormReader.require(state > 0 || end == 1);
            for (at++; at < end; at += 2) {
                FormReader.require(ways[at] > 0 && ways[at] < width && ways[at + 1] > 0 && ways[at + 1] < states);
                next[state * width + ways[at]] = (short) ways[at + 1];
            }
        }
        FormReader.require(at == ways.length);
        return next;
    }

    private static int[] row(int[] cores, int from, int coreCount) {
        FormReader.require(from < cores.length && cores[from] >= 0 && cores[from] < cores.length - from);
        int[] row = Arrays.copyOfRange(cores, from + 1, from + 1 + cores[from]);
        for (int core : row) {
            FormReader.require(core >= 0 && core < coreCount);
        }
        return row;
    }
}
