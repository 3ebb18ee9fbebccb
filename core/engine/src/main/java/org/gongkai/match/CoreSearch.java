package org.gongkai.match;

/**
 * Finds the cores of all patterns of a lane in its coarse view (片段查找), by one table from state to state that is left as soon as
 * no core can be there. Immutable and thread-safe.
 */
final class CoreSearch {
    /** No core is followed further than this. */
    static final int DEEPEST = 32;

    private final char[] classes;
    private final byte[] starts;
    private final int width;
    /** Where a class leads from a state, by state and class; 0 where no core goes on. */
    private final short[] next;
    /** The patterns that are told of in a state, or none, by state. */
    private final int[][] told;
    /** The patterns that may still come, by state. */
    private final int[][] alive;

    CoreSearch(CoreTable table) {
        classes = table.classes().table();
        width = table.classes().count();
        next = table.next();
        told = table.told();
        alive = table.alive();
        starts = new byte[classes.length];
        for (int c = 0; c < starts.length; c++) {
            starts[c] = (byte) (next[width + classes[c]] != 0 ? 1 : 0);
        }
    }

    /**
     * Tells {@code sink} of every place before {@code to} in {@code text} at which a core may start, in order.
     * {@link #DEEPEST} characters behind {@code to} are read.
     *
     * @param places room for {@code to} numbers
     */
    void scan(char[] text, int to, int[] places, Sink sink) {
        int count = 0;
        for (int i = 0; i < to; i++) {
            places[count] = i;
            count += starts[text[i]];
        }
        for (int k = 0; k < count; k++) {
            follow(text, places[k], sink);
        }
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
