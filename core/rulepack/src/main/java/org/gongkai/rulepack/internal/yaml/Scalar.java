package org.gongkai.rulepack.internal.yaml;

import org.gongkai.text.Wording;

/**
 * A single value (标量), as written and never guessed at.
 *
 * @param line where it starts
 * @param text the characters
 * @param quoted whether it stands in quotes or in a block, so that no reader takes it for anything but text
 */
public record Scalar(int line, String text, boolean quoted) implements Node {
    @Override
    public Wording form() {
        return new Wording("单个值", "a single value");
    }
}
