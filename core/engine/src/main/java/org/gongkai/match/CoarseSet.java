package org.gongkai.match;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * What a class of characters comes to in the coarse view (粗略字符集); it may hold more than the class, never less. Immutable.
 *
 * @param members the characters below U+10000, or {@code null} for all of them
 * @param droppable whether the view leaves one of the class out
 * @param rare whether the class holds a rare-plane character: halves that something stands between are joined up by the probe's own
 *     view only, so that none is folded in this one
 * @param share about which part of the characters of an ordinary text are members
 */
record CoarseSet(@Nullable BitSet members, boolean droppable, boolean rare, double share) {
    private static final int RARE = 0x10000;
    /** Behind it no rare-plane character becomes another one. */
    private static final int RARE_PLAIN = 0x20000;

    /** So many characters are taken for all. */
    private static final int MANY = 2000;

    private static final int TAGS = 0xE0000;
    private static final CoarseSet ALL = new CoarseSet(null, true, true, 1);

    /** Returns what {@code set} comes to; one that names what is not in it comes to all. */
    static CoarseSet of(CodePointSet set, CoarseFold fold) {
        if (set.isNegated()) {
            return ALL;
        }
        BitSet members = new BitSet();
        boolean[] seen = new boolean[2];
        set.ranges((first, last) -> {
            for (int c = first; c <= Math.min(last, RARE - 1); c++) {
                take(fold.fold((char) c), members, seen);
            }
            for (int c = Math.max(first, RARE); c <= Math.min(last, RARE_PLAIN - 1); c++) {
                take(fold.foldRare(c), members, seen);
            }
            seen[1] |= last >= RARE;
            seen[0] |= last >= TAGS;
        });
        return new CoarseSet(members, seen[0], seen[1], share(members));
    }

    private static double share(BitSet members) {
        if (members.cardinality() > MANY) {
            return 1;
        }
        double share = 0;
        for (int c = members.nextSetBit(0); c >= 0; c = members.nextSetBit(c + 1)) {
            share += CharacterShares.of(c);
        }
        return Math.min(1, share);
    }

    private static void take(int to, BitSet members, boolean[] seen) {
        if (to == CoarseFold.NOTHING) {
            seen[0] = true;
        } else if (to < RARE) {
            members.set(to);
        }
    }
}
