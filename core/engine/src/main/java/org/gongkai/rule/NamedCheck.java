package org.gongkai.rule;

import java.util.Objects;
import org.gongkai.match.spi.NumberCheck;

/**
 * A number check under the name that rule packs use (命名校验).
 *
 * @param name the name, for example {@code resident-id}
 * @param evidence the word that findings print when it accepts, for example {@code check-digit}
 * @param check the check itself
 */
public record NamedCheck(String name, String evidence, NumberCheck check) {
    public NamedCheck {
        Objects.requireNonNull(check, "check");
        if (!name.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("a check's name is lower-case words joined by `-`, got `" + name + "`");
        }
    }
}
