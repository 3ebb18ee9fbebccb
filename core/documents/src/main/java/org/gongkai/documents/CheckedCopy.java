package org.gongkai.documents;

import java.util.List;
import org.gongkai.redaction.RedactedText;
import org.gongkai.redaction.Redaction;
import org.gongkai.redaction.RedactionPlan;
import org.gongkai.redaction.RedactionRefusedException;
import org.gongkai.redaction.SecondScreening;
import org.gongkai.screening.Screening;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.screening.Submission;
import org.gongkai.text.SourceText;
import org.gongkai.text.Wording;

/**
 * A redacted copy of a file that passed every check (核验过的遮盖件): it was opened anew, screened a second time and searched for
 * what was removed. {@link DocumentReader#redact} makes it. Immutable; {@link #toString} never prints content.
 */
public final class CheckedCopy {
    /** The checks that every copy passed, by the names that certificates print. */
    public static final List<String> CHECKS = List.of("reopened", "second-screening", "leak-check");

    private final RedactedFile file;
    private final List<Redaction> redactions;
    private final ScreeningReport proof;

    private CheckedCopy(RedactedFile file, List<Redaction> redactions, ScreeningReport proof) {
        this.file = file;
        this.redactions = List.copyOf(redactions);
        this.proof = proof;
    }

    static CheckedCopy of(OpenedDocument document, RedactionPlan plan, Screening screening, Reopening again) {
        SourceText source = document.source();
        List<Redaction> redactions = plan.redactions(source);
        RedactedText.requireNoBlockers(plan);
        RedactedFile file =
                document.redact(redactions.stream().map(Redaction::replacement).toList());
        ScreeningReport proof = SecondScreening.of(source, plan).require(again.open(file), screening);
        requireNoLeak(file, removed(source, redactions));
        return new CheckedCopy(file, redactions, proof);
    }

    private static List<String> removed(SourceText source, List<Redaction> redactions) {
        return redactions.stream()
                .map(redaction -> source.part(redaction.replacement().part())
                        .text()
                        .substring(redaction.span().start(), redaction.span().end()))
                .distinct()
                .toList();
    }

    private static void requireNoLeak(RedactedFile file, List<String> removed) {
        List<String> survivors = LeakCheck.of(removed).search(file.fileName(), file.bytes());
        if (!survivors.isEmpty()) {
            throw new RedactionRefusedException(new Wording(
                    "泄漏检查：被遮盖的内容仍在 " + survivors.get(0),
                    "leak check: something covered is still in " + survivors.get(0)));
        }
    }

    /** Returns the copy. */
    public RedactedFile file() {
        return file;
    }

    /** Returns what was covered, in positions of the original. */
    public List<Redaction> redactions() {
        return redactions;
    }

    /** Returns the second screening (复查结果), made on the copy opened anew. */
    public ScreeningReport proof() {
        return proof;
    }

    @Override
    public String toString() {
        return "checked copy, " + redactions.size() + " stretches covered";
    }

    /** Reads a copy as anybody would who gets it. */
    @FunctionalInterface
    interface Reopening {
        Submission open(RedactedFile copy);
    }
}
