package org.gongkai.exchange;

import java.util.Locale;
import java.util.Objects;
import org.gongkai.rule.RuleSet;
import org.gongkai.screening.ScreeningOptions;

/**
 * How a report on a run is written (报告选项).
 *
 * @param rules the rules that ran
 * @param screening the options they ran with, the day of review among them
 * @param locale the reader's language, Chinese or else English
 * @param showText whether text of the documents and blocked values in names may be printed
 * @param withFingerprints whether each finding is printed with the fingerprint by which a person can suppress it
 */
public record ReportOptions(
        RuleSet rules, ScreeningOptions screening, Locale locale, boolean showText, boolean withFingerprints) {
    public ReportOptions {
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(screening, "screening");
        Objects.requireNonNull(locale, "locale");
    }

    /** Options of a report without fingerprints. */
    public ReportOptions(RuleSet rules, ScreeningOptions screening, Locale locale, boolean showText) {
        this(rules, screening, locale, showText, false);
    }

    /** Returns these options with fingerprints printed. */
    public ReportOptions printingFingerprints() {
        return new ReportOptions(rules, screening, locale, showText, true);
    }
}
