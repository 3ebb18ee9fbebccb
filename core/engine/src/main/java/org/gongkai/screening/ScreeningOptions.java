package org.gongkai.screening;

import java.time.LocalDate;
import java.util.Objects;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleStatus;

/**
 * Which rules of a set apply (审查口径).
 *
 * @param asOf the day of review (审查日), whose law and rules apply; never the document's own date
 * @param strictness 1 to 4, the most suspicious
 * @param jurisdiction {@code CN}, or {@code CN-} and a division code
 * @param withTrial whether rules in trial run as well; their findings never count
 */
public record ScreeningOptions(LocalDate asOf, int strictness, String jurisdiction, boolean withTrial) {
    public ScreeningOptions {
        Objects.requireNonNull(asOf, "asOf");
        if (strictness < 1 || strictness > 4) {
            throw new IllegalArgumentException("strictness goes from 1 to 4, got " + strictness);
        }
        if (!jurisdiction.matches("CN(-\\d{6})?")) {
            throw new IllegalArgumentException(
                    "a jurisdiction is `CN` or `CN-` and six digits, got `" + jurisdiction + "`");
        }
    }

    /** Returns the ordinary options for a review on {@code day}: strictness 2, nationwide, no trial rules. */
    public static ScreeningOptions asOf(LocalDate day) {
        return new ScreeningOptions(day, 2, "CN", false);
    }

    /** Returns whether {@code rule} runs under these options. */
    public boolean select(Rule rule) {
        boolean live = rule.status() == RuleStatus.STABLE || withTrial && rule.status() == RuleStatus.TRIAL;
        return live
                && rule.strictness() <= strictness
                && rule.effective().covers(asOf)
                && holdsHere(rule.jurisdiction());
    }

    /** A rule of a province or city holds in all its counties: 350000 and 350400 hold in 350481. */
    private boolean holdsHere(String ruleJurisdiction) {
        String stem = ruleJurisdiction.replaceFirst("(0000|00)$", "");
        return ruleJurisdiction.equals("CN") || jurisdiction.startsWith(stem);
    }
}
