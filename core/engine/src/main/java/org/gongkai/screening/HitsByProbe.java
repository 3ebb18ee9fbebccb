package org.gongkai.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.match.Hit;
import org.jspecify.annotations.Nullable;

/** The hits in one part, by probe (按查找项分组的命中); those of one probe lie in order and do not overlap. */
final class HitsByProbe {
    private final Map<Integer, List<Hit>> byProbe = new HashMap<>();

    HitsByProbe(List<Hit> hits) {
        hits.forEach(hit ->
                byProbe.computeIfAbsent(hit.probe(), probe -> new ArrayList<>()).add(hit));
    }

    List<Hit> of(int probe) {
        return byProbe.getOrDefault(probe, List.of());
    }

    /** Returns the last of the probe's hits that starts at {@code position} or before, or {@code null}. */
    @Nullable
    Hit lastUpTo(int probe, int position) {
        List<Hit> sorted = of(probe);
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).span().start() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : sorted.get(low - 1);
    }

    boolean isEmpty() {
        return byProbe.isEmpty();
    }
}
