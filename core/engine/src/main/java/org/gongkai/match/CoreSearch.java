package org.gongkai.match;

/**
 * Finds the cores of all patterns of a lane in its coarse view (片段查找), by one table from state to state that is left as soon as
 * no core can be there. Immutable and thread-safe.
 */
final class CoreSearch {
    /** No core is followed further than this. */
    static final int DEEPEST = 32;
    /** The search for none, which is never asked and takes no room. */
    static final CoreSearch NONE = new CoreSearch();

    private final char[] classes;
    private final byte[] starts;
    private final int width;
    /** Where a class leads from a state, by state and class; 0 where no core goes on. */
    private final short[] next;
    /** The patterns that are told of in a state, or none, by state. */
    private final int[][] told;
    /** The patterns that may still come, by state. */
    private final int[][] alive;
    /** 1 for a state in which some pattern is told of, by state. */
    private final byte[] tells;

    private CoreSearch() {
        classes = new char[0];
        starts = new byte[0];
        width = 0;
        next = new short[0];
        told = new int[0][];
        alive = new int[0][];
        tells = new byte[0];
    }

    CoreSearch(CoreTable table) {
        this(table.classes().table(), table.next(), table.told(), table.alive());
    }

    /** Takes over what a table or another search told. */
    CoreSearch(char[] classes, short[] next, int[][] told, int[][] alive) {
        this.classes = classes;
        this.width = next.length / told.length;
        this.next = next;
        this.told = told;
        this.alive = alive;
        tells = new byte[told.length];
        for (int state = 0; state < told.length; state++) {
            tells[state] = (byte) Math.min(1, told[state].length);
        }
        starts = new byte[classes.length];
        for (int c = 0; c < starts.length; c++) {
            starts[c] = (byte) (next[width + classes[c]] != 0 ? 1 : 0);
        }
    }

    char[] classes() {
        return classes;
    }

    short[] next() {
        return next;
    }

    int[][] told() {
        return told;
    }

    int[][] alive() {
        return alive;
    }

    /**
     * Tells {@code sink} of every place before {@code to} in {@code text} at which a core may start, in order.
     * {@link #DEEPEST} characters behind {@code to} are read.
     *
     * @param places room for {@code to} numbers
     */
    void scan(char[] text, int to, int[] places, Sink sink) {
        int count = secondLook(text, places, firstLook(text, to, places));
        for (int k = 0; k < count; k++) {
            follow(text, places[k], sink);
        }
    }

    private int firstLook(char[] text, int to, int[] places) {
        byte[] table = starts;
        int count = 0;
        for (int i = 0; i < to; i++) {
            places[count] = i;
            count += table[text[i]];
        }
        return count;
    }

    /** Follows the first three characters, without a branch, and keeps the places where a core is told of or may still come. */
    private int secondLook(char[] text, int[] places, int many) {
        int count = 0;
        for (int k = 0; k < many; k++) {
            int i = places[k];
            int one = next[width + classes[text[i]]];
            int two = next[one * width + classes[text[i + 1]]];
            int three = next[two * width + classes[text[i + 2]]];
            places[count] = i;
            count += tells[one] | tells[two] | -three >>> 31;
        }
        return count;
    }

    private void follow(char[] text, int from, Sink sink) {
        int state = 1;
        for (int i = from; i < from + DEEPEST; i++) {
            state = next[state * width + classes[text[i]]];
            if (state == 0) {
                return;
            }
            for (int pattern : told[state]) {
                sink.core(pattern, from);
            }
        }
        for (int pattern : alive[state]) {
            sink.core(pattern, from);
        }
    }

    /** Told of a core. */
    interface Sink {
        void core(int pattern, int place);
    }
}
