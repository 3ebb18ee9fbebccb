package org.gongkai.match;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** What the classes of a lane's patterns come to in its coarse view (粗略字符集缓存), each worked out once. One thread. */
final class CoarseSets {
    private final CoarseFold fold;
    private final IdentityHashMap<CodePointSet, CoarseSet> known = new IdentityHashMap<>();

    private final Map<Integer, CoarseSet> singles = new HashMap<>();

    CoarseSets(CoarseFold fold) {
        this.fold = fold;
    }

    CoarseSet of(CodePointSet set) {
        if (!set.isNegated() && set.size() == 1) {
            return singles.computeIfAbsent(set.lowest(), c -> CoarseSet.of(set, fold));
        }
        return known.computeIfAbsent(set, plain -> CoarseSet.of(plain, fold));
    }
}
