package org.gongkai.match;

import java.util.IdentityHashMap;

/** What the classes of a lane's patterns come to in its coarse view (粗略字符集缓存), each worked out once. One thread. */
final class CoarseSets {
    private final CoarseFold fold;
    private final IdentityHashMap<CodePointSet, CoarseSet> known = new IdentityHashMap<>();

    CoarseSets(CoarseFold fold) {
        this.fold = fold;
    }

    CoarseSet of(CodePointSet set) {
        return known.computeIfAbsent(set, plain -> CoarseSet.of(plain, fold));
    }
}
