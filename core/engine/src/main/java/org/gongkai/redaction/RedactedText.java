package org.gongkai.redaction;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.screening.Screening;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextPart;
import org.gongkai.text.Wording;

/**
 * A text with what must not be public covered (区分处理后的文本), and the proof: it was screened again before it was handed
 * out. Immutable; {@link #toString} never prints content.
 */
public final class RedactedText {
    private final SourceText text;
    private final List<Redaction> redactions;
    private final ScreeningReport proof;

    private RedactedText(SourceText text, List<Redaction> redactions, ScreeningReport proof) {
        this.text = text;
        this.redactions = List.copyOf(redactions);
        this.proof = proof;
    }

    /**
     * Returns {@code source} with what {@code plan} covers rewritten; all else stays as it is.
     *
     * @throws RedactionRefusedException if something in it may not be covered and published, or if the second screening
     *     fails or still finds something that blocks and that nobody released
     * @throws IllegalArgumentException if the plan was made for another source, or with other rules or options than
     *     {@code screening} has
     */
    public static RedactedText of(SourceText source, RedactionPlan plan, Screening screening) {
        List<Redaction> redactions = plan.redactions(source);
        requireNoBlockers(plan);
        Map<Integer, List<Redaction>> byPart = redactions.stream()
                .collect(Collectors.groupingBy(r -> r.replacement().part()));
        SourceText.Builder builder = SourceText.builder(source.name()).dated(source.date());
        for (TextPart part : source.parts()) {
            builder.part(part.place(), rewrite(part, byPart.getOrDefault(part.id(), List.of())));
        }
        source.gaps().forEach(builder::gap);
        SourceText redacted = builder.build();
        ScreeningReport proof = SecondScreening.of(source, plan).require(redacted, screening);
        return new RedactedText(redacted, redactions, proof);
    }

    /** Refuses a plan with findings that may not be covered and published. */
    public static void requireNoBlockers(RedactionPlan plan) {
        if (!plan.blockers().isEmpty()) {
            throw new RedactionRefusedException(new Wording(
                    "含有不得遮盖后公开的内容（" + plan.blockers().get(0).rule().title().zh() + "），提交人工审查",
                    "holds what may not be covered and published ("
                            + plan.blockers().get(0).rule().title().en() + "); refer it to a person"));
        }
    }

    private static String rewrite(TextPart part, List<Redaction> here) {
        StringBuilder rewritten = new StringBuilder(part.text().length());
        int from = 0;
        for (Redaction redaction : here) {
            rewritten.append(part.text(), from, redaction.span().start());
            rewritten.append(redaction.replacement().with());
            from = redaction.span().end();
        }
        return rewritten.append(part.text(), from, part.text().length()).toString();
    }

    /** Returns the rewritten text in the parts of its source; places within parts are not carried over. */
    public SourceText text() {
        return text;
    }

    /** Returns what was covered, in positions of the original. */
    public List<Redaction> redactions() {
        return redactions;
    }

    /** Returns the second screening (复查结果), made on the rewritten text. */
    public ScreeningReport proof() {
        return proof;
    }

    @Override
    public String toString() {
        return redactions.size() + " stretches covered";
    }
}
