package org.gongkai.redaction;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gongkai.rule.Severity;
import org.gongkai.screening.Finding;
import org.gongkai.screening.Screening;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.screening.Submission;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.SourceText;
import org.gongkai.text.Wording;

/**
 * The screening of what is about to be handed out (复查): nothing that blocks may be left, but what a person released or
 * suppressed and what the plan itself wrote where a value or a name stood. It serves texts and files alike, since it compares what
 * was found and not where.
 */
public final class SecondScreening {
    private final RedactionPlan plan;
    private final Set<String> released;
    private final Set<String> written;

    private SecondScreening(RedactionPlan plan, Set<String> released, Set<String> written) {
        this.plan = plan;
        this.released = released;
        this.written = written;
    }

    /** Returns the check that belongs to {@code plan}. */
    public static SecondScreening of(SourceText source, RedactionPlan plan) {
        plan.requireSource(source);
        Set<String> released = new HashSet<>();
        plan.releases().forEach(release -> released.add(key(source, release.finding())));
        plan.suppressed().forEach(finding -> released.add(key(source, finding)));
        Set<String> written = new HashSet<>();
        for (Redaction redaction : plan.redactions(source)) {
            redaction
                    .reasons()
                    .forEach(why -> written.add(key(
                            String.valueOf(why.rule()), redaction.replacement().with())));
        }
        return new SecondScreening(plan, released, written);
    }

    /** Returns the screening of a redacted text that has no attachments; see {@link #require(Submission, Screening)}. */
    public ScreeningReport require(SourceText redacted, Screening screening) {
        return require(Submission.of(redacted), screening);
    }

    /**
     * Returns the screening of {@code redacted}, with the attachments that are at hand.
     *
     * @throws RedactionRefusedException if it finds something that blocks and that nobody released, or if a check failed, so
     *     that it does not know
     * @throws IllegalArgumentException if {@code screening} has other rules or options than the plan was made with
     */
    public ScreeningReport require(Submission redacted, Screening screening) {
        ScreeningReport again = plan.required(screening).screen(redacted);
        requireExamined(redacted, again);
        List<SourceText> texts = redacted.texts();
        for (Finding finding : again.findings()) {
            boolean blocks = finding.counts() && finding.severity() == Severity.BLOCK;
            if (blocks && !isExpected(texts.get(finding.location().text()), finding)) {
                throw new RedactionRefusedException(new Wording(
                        "遮盖后复查仍发现：" + finding.rule().title().zh() + "（"
                                + finding.location().place().in(Locale.CHINESE) + "）",
                        "the second screening still finds " + finding.rule().id() + " at "
                                + finding.location().place()));
            }
        }
        return again;
    }

    /** What the reader of a file could not read is known beforehand; a check that fails now is not. */
    private static void requireExamined(Submission redacted, ScreeningReport again) {
        List<Gap> known =
                redacted.texts().stream().flatMap(text -> text.gaps().stream()).toList();
        for (Gap gap : again.gaps()) {
            if (gap.cause() == GapCause.RECOGNISER && !known.contains(gap)) {
                throw new RedactionRefusedException(new Wording(
                        "遮盖后复查未完成：" + gap.says(Locale.CHINESE),
                        "the second screening failed: " + gap.says(Locale.ENGLISH)));
            }
        }
    }

    /** A field's value and a name are found by where they stand, so that what the plan itself wrote there is found again. */
    private boolean isExpected(SourceText source, Finding finding) {
        String key = key(source, finding);
        boolean byPlace = finding.rule().parts().values().stream()
                .anyMatch(part -> part.field() != null || part.entity() != null);
        return released.contains(key) || byPlace && written.contains(key);
    }

    private static String key(SourceText source, Finding finding) {
        String text = source.part(finding.location().part()).text();
        return key(
                finding.rule().id(),
                text.substring(
                        finding.location().span().start(),
                        finding.location().span().end()));
    }

    private static String key(String rule, String text) {
        return rule + "\n" + text;
    }
}
