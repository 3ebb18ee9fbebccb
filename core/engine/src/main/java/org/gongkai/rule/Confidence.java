package org.gongkai.rule;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How sure a finding is (置信度), 0 to 1.
 *
 * @param base where nothing else is known
 * @param with by the name of a part that stands in or near the finding: the confidence if it does
 */
public record Confidence(double base, Map<String, Double> with) {
    /** How near a part must stand to raise the confidence, in visible characters. */
    public static final int NEAR = 24;

    public Confidence {
        with = Collections.unmodifiableMap(new TreeMap<>(with));
        require(base);
        with.values().forEach(Confidence::require);
    }

    private static void require(double value) {
        if (!(value > 0 && value <= 1)) {
            throw new IllegalArgumentException("a confidence lies above 0 and up to 1, got " + value);
        }
    }
}
