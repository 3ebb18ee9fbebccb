package org.gongkai.house.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Draws from a list so that the n-th of it comes up in proportion to 1 / n^s, as words of a language do. */
final class Zipf<T> {
    private final List<T> ranked;
    private final double[] upTo;

    Zipf(List<T> ranked, double exponent) {
        this.ranked = List.copyOf(ranked);
        this.upTo = new double[ranked.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += Math.pow(i + 1.0, -exponent);
            upTo[i] = sum;
        }
    }

    T draw(SplittableRandom random) {
        int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return ranked.get(Math.min(at < 0 ? -at - 1 : at, upTo.length - 1));
    }
}
