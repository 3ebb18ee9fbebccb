package org.gongkai.redaction;

import java.util.Objects;
import org.gongkai.legal.NonDisclosureGround;
import org.gongkai.rule.RedactionStyle;
import org.gongkai.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * One stretch that a plan covers, and why (遮盖项).
 *
 * @param part the part's number
 * @param span the stretch
 * @param style how it is covered
 * @param why the reason
 */
public record Cover(int part, TextSpan span, RedactionStyle style, Why why) {
    public Cover {
        Objects.requireNonNull(span, "span");
        if (!style.isPermitted()) {
            throw new IllegalArgumentException("what may not be covered and published cannot be planned to be");
        }
    }

    /**
     * Why something is covered (遮盖理由).
     *
     * @param rule the id of the rule that found it, or {@code null} where a person added it
     * @param ground the ground it bears on, or {@code null}
     * @param reason a person's reason, or {@code null} where a rule found it
     */
    public record Why(
            @Nullable String rule,
            @Nullable NonDisclosureGround ground,
            @Nullable String reason) {}
}
