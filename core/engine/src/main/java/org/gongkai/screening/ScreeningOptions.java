package org.gongkai.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongkai.rule.Rule;

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
        return whyNot(rule).isEmpty();
    }

    /** Returns why {@code rule} does not run under these options; nothing where it does. */
    public List<NotRun> whyNot(Rule rule) {
        List<NotRun> reasons = new ArrayList<>();
        NotRun unready = NotRun.ofStatus(rule.status());
        if (unready != null && !(unready == NotRun.TRIAL && withTrial)) {
            reasons.add(unready);
        }
        if (rule.strictness() > strictness) {
            reasons.add(NotRun.STRICTNESS);
        }
        if (!rule.effective().covers(asOf)) {
            LocalDate from = rule.effective().from();
            reasons.add(from != null && asOf.isBefore(from) ? NotRun.NOT_YET : NotRun.NO_LONGER);
        }
        if (!holdsHere(rule.jurisdiction())) {
            reasons.add(NotRun.ELSEWHERE);
        }
        return List.copyOf(reasons);
    }

    /** A rule of a province or city holds in all its counties: 350000 and 350400 hold in 350481. */
    private boolean holdsHere(String ruleJurisdiction) {
        String stem = ruleJurisdiction.replaceFirst("(0000|00)$", "");
        return ruleJurisdiction.equals("CN") || jurisdiction.startsWith(stem);
    }
}
