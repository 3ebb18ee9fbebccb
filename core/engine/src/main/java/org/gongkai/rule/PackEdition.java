package org.gongkai.rule;

/**
 * Which edition of which pack (规则包版次).
 *
 * @param name the pack's name, for example {@code national}
 * @param edition its edition, a date as {@code 2026-11-01}
 */
public record PackEdition(String name, String edition) {
    public PackEdition {
        if (!name.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("a pack's name is lower-case words joined by `-`, got `" + name + "`");
        }
        if (!edition.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw new IllegalArgumentException("an edition is a date such as 2026-11-01, got `" + edition + "`");
        }
    }
}
