package org.gongkai.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.gongkai.text.FoldTable;

/** A set of characters (字符集), as a class in a pattern names it. Immutable. */
public final class CodePointSet {
    /** So many ranges are looked through one by one. */
    private static final int FEW = 8;

    private static final int RARE = 0x10000;
    /** From here on no fold changes a character, but for the tags and variation selectors. */
    private static final int RARE_PLAIN = 0x20000;

    private static final int TAGS = 0xE0000;
    private static final int TAGS_END = 0xE0FFF;

    private final int[] starts;
    private final int[] ends;
    private final boolean negated;

    private CodePointSet(int[] starts, int[] ends, boolean negated) {
        this.starts = starts;
        this.ends = ends;
        this.negated = negated;
    }

    /** Returns the set of all characters from {@code first} to {@code last}, both included. */
    public static CodePointSet range(int first, int last) {
        if (first > last) {
            throw new PatternRefusedException("a range runs backwards", "write the lower character first");
        }
        return new CodePointSet(new int[] {first}, new int[] {last}, false);
    }

    /** Returns the characters that are in some of {@code sets}, or in none of them when {@code negated}. */
    public static CodePointSet union(List<CodePointSet> sets, boolean negated) {
        List<int[]> ranges = new ArrayList<>();
        for (CodePointSet set : sets) {
            if (set.negated) {
                throw new PatternRefusedException("a negated class inside a class", "write the characters it allows");
            }
            for (int i = 0; i < set.starts.length; i++) {
                ranges.add(new int[] {set.starts[i], set.ends[i]});
            }
        }
        return ofRanges(ranges, negated);
    }

    /** Returns whether the set holds {@code codePoint}. */
    public boolean contains(int codePoint) {
        if (starts.length > FEW) {
            int at = Arrays.binarySearch(starts, codePoint);
            int range = at >= 0 ? at : -at - 2;
            return (range >= 0 && codePoint <= ends[range]) != negated;
        }
        for (int i = 0; i < starts.length && codePoint >= starts[i]; i++) {
            if (codePoint <= ends[i]) {
                return !negated;
            }
        }
        return negated;
    }

    /** Adds the members below U+10000 to {@code chars}. */
    void addTo(BitSet chars) {
        BitSet named = negated ? new BitSet(1 << 16) : chars;
        for (int i = 0; i < starts.length && starts[i] < 0x10000; i++) {
            named.set(starts[i], Math.min(ends[i], 0xFFFF) + 1);
        }
        if (negated) {
            named.flip(0, 1 << 16);
            chars.or(named);
        }
    }

    /** Returns the set with every member folded, so that it compares with folded text. */
    CodePointSet fold(FoldTable table) {
        if (starts.length == 1 && starts[0] == ends[0] && starts[0] <= 0xFFFF) {
            String folded = table.fold(Character.toString(starts[0]));
            List<int[]> one = folded.isEmpty() ? List.of() : List.of(new int[] {folded.charAt(0), folded.charAt(0)});
            return ofRanges(new ArrayList<>(one), negated);
        }
        BitSet folded = new BitSet(1 << 16);
        List<int[]> ranges = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] <= 0xFFFF) {
                folded.or(table.foldAll((char) starts[i], (char) Math.min(ends[i], 0xFFFF)));
            }
            foldRare(table, Math.max(starts[i], RARE), ends[i], ranges);
        }
        for (int from = folded.nextSetBit(0); from >= 0; ) {
            int to = folded.nextClearBit(from);
            addRange(ranges, from, to - 1);
            from = folded.nextSetBit(to);
        }
        return ofRanges(ranges, negated);
    }

    /** Adds what becomes of the characters from {@code first} to {@code last}; only among a few does a fold change any. */
    private static void foldRare(FoldTable table, int first, int last, List<int[]> ranges) {
        int from = first;
        for (int c = first; c <= Math.min(last, TAGS_END); c++) {
            if (c >= RARE_PLAIN && c < TAGS) {
                c = TAGS - 1;
                continue;
            }
            int to = table.foldRare(c);
            if (to != c) {
                addRange(ranges, from, c - 1);
                from = c + 1;
            }
            if (to != c && to != FoldTable.DROP) {
                addRange(ranges, to, to);
            }
        }
        addRange(ranges, from, last);
    }

    /** Returns whether something is left of the set once its members are folded and those that count as gaps are taken out. */
    boolean survives(FoldTable table, GapTolerance gap) {
        if (negated) {
            return true;
        }
        for (int i = 0; i < starts.length; i++) {
            for (int c = starts[i]; c <= ends[i]; c++) {
                int folded = c < RARE ? table.fold((char) c) : table.foldRare(c);
                if (folded >= RARE || folded != FoldTable.DROP && !gap.contains((char) folded)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the set without the characters that never reach the matcher, because they count as gaps. */
    CodePointSet without(GapTolerance gap) {
        if (negated || gap.max() == 0) {
            return this;
        }
        List<int[]> ranges = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            int from = starts[i];
            for (int c = from; c <= Math.min(ends[i], 0xFFFF); c++) {
                if (gap.contains((char) c)) {
                    addRange(ranges, from, c - 1);
                    from = c + 1;
                }
            }
            addRange(ranges, from, ends[i]);
        }
        return ofRanges(ranges, false);
    }

    private static void addRange(List<int[]> ranges, int from, int to) {
        if (from <= to) {
            ranges.add(new int[] {from, to});
        }
    }

    /** Told of a range of characters. */
    interface Range {
        void of(int first, int last);
    }

    /** Tells the ranges that the set names, in order. */
    void ranges(Range sink) {
        for (int i = 0; i < starts.length; i++) {
            sink.of(starts[i], ends[i]);
        }
    }

    /** Returns the first and the last character of each range that the set names, in order. */
    int[] bounds() {
        int[] bounds = new int[2 * starts.length];
        for (int i = 0; i < starts.length; i++) {
            bounds[2 * i] = starts[i];
            bounds[2 * i + 1] = ends[i];
        }
        return bounds;
    }

    /** Returns the set of which {@link #bounds} tells the ranges. */
    static CodePointSet ofBounds(int[] bounds, boolean negated) {
        int[] starts = new int[bounds.length / 2];
        int[] ends = new int[bounds.length / 2];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = bounds[2 * i];
            ends[i] = bounds[2 * i + 1];
        }
        return new CodePointSet(starts, ends, negated);
    }

    /** Returns how many characters the set names. */
    int size() {
        int size = 0;
        for (int i = 0; i < starts.length; i++) {
            size += ends[i] - starts[i] + 1;
        }
        return size;
    }

    /** Returns how many characters below U+10000 the set names. */
    int sizeBelowRare() {
        int size = 0;
        for (int i = 0; i < starts.length && starts[i] < 0x10000; i++) {
            size += Math.min(ends[i], 0xFFFF) - starts[i] + 1;
        }
        return size;
    }

    /** Returns the first character the set names. */
    int lowest() {
        return starts[0];
    }

    /** Returns whether the set names the characters that are <em>not</em> in it. */
    boolean isNegated() {
        return negated;
    }

    private static CodePointSet ofRanges(List<int[]> ranges, boolean negated) {
        ranges.sort((a, b) -> Integer.compare(a[0], b[0]));
        int[] starts = new int[ranges.size()];
        int[] ends = new int[ranges.size()];
        int n = 0;
        for (int[] range : ranges) {
            if (n > 0 && range[0] <= ends[n - 1] + 1) {
                ends[n - 1] = Math.max(ends[n - 1], range[1]);
            } else {
                starts[n] = range[0];
                ends[n++] = range[1];
            }
        }
        return new CodePointSet(Arrays.copyOf(starts, n), Arrays.copyOf(ends, n), negated);
    }
}
