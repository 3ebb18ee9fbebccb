package org.gongkai.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The characters of the coarse view in classes (字符分类) that no set of an automaton tells apart. Where there are too many sets for
 * so few classes, a set takes in all of a class of which it holds some. Immutable once built.
 */
final class CoreClasses {
    private static final int MOST = 4000;

    private final char[] classes = new char[1 << Character.SIZE];
    private final double[] shares;
    private final double[] sharesBehindSign;
    private final boolean[] signs;
    private final int count;

    /** Tells apart what {@code sets} tell apart. Class 0 is what is left out, and the end. */
    CoreClasses(List<BitSet> sets) {
        int[] of = new int[classes.length];
        Arrays.fill(of, 1);
        of[CoarseFold.NOTHING] = 0;
        List<Integer> sizes = new ArrayList<>(List.of(1, of.length - 1));
        for (BitSet set : sets) {
            if (sizes.size() * 2 <= MOST) {
                split(of, sizes, set);
            }
        }
        count = sizes.size();
        shares = new double[count];
        sharesBehindSign = new double[count];
        signs = new boolean[count];
        shares[1] = 1;
        sharesBehindSign[1] = 1;
        for (int c = 0; c < of.length; c++) {
            classes[c] = (char) of[c];
            if (of[c] > 1) {
                weigh(c, of[c]);
            }
        }
    }

    private void weigh(int c, int of) {
        shares[of] += CharacterShares.of(c);
        sharesBehindSign[of] += CharacterShares.behindSign(c);
        signs[of] |= CharacterShares.isSign(c);
    }

    private static void split(int[] of, List<Integer> sizes, BitSet set) {
        int before = sizes.size();
        int[] inside = new int[before];
        for (int c = set.nextSetBit(0); c >= 0; c = set.nextSetBit(c + 1)) {
            inside[of[c]]++;
        }
        int[] to = new int[before];
        boolean split = false;
        for (int k = 0; k < before; k++) {
            to[k] = k;
            if (inside[k] > 0 && inside[k] < sizes.get(k)) {
                split = true;
                to[k] = sizes.size();
                sizes.set(k, sizes.get(k) - inside[k]);
                sizes.add(inside[k]);
            }
        }
        for (int c = set.nextSetBit(0); split && c >= 0; c = set.nextSetBit(c + 1)) {
            of[c] = to[of[c]];
        }
    }

    /** Returns how many classes there are. */
    int count() {
        return count;
    }

    /** Returns the class of {@code c}. */
    int of(char c) {
        return classes[c];
    }

    /** Returns about how often a character of the class stands in ordinary text, or right behind a digit or Latin letter. */
    double share(int one, boolean behindSign) {
        return Math.min(1, behindSign ? sharesBehindSign[one] : shares[one]);
    }

    /** Returns whether the class holds a digit or a Latin letter. */
    boolean isSign(int one) {
        return signs[one];
    }

    /** Returns the classes that hold something of {@code members}. */
    BitSet of(BitSet members) {
        BitSet held = new BitSet();
        for (int c = members.nextSetBit(0); c >= 0; c = members.nextSetBit(c + 1)) {
            held.set(classes[c]);
        }
        return held;
    }

    char[] table() {
        return classes;
    }
}
