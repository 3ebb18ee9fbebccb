package org.gongkai.match;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the lanes of a set one by one (通道生成), be it from the probes or from what was made of them before. */
interface LaneMaker {
    /**
     * Returns the lane of {@code probes}, by number.
     *
     * @param odd is told of those that this lane leaves out, or {@code null} where it may leave out none
     */
    Lane of(Map<Integer, Probe> probes, @Nullable Map<Integer, Probe> odd);
}
