package org.gongkai.match.spi;

/**
 * Decides whether what a pattern found is the thing looked for (号码校验): check digit, date, allotted prefix.
 * Implementations are pure, thread-safe and keep nothing of what they see.
 */
@FunctionalInterface
public interface NumberCheck {
    /**
     * Returns whether {@code folded} is accepted.
     *
     * @param folded the characters found, folded as the rule says and without the gaps between them
     */
    boolean accepts(String folded);
}
