package org.gongkai.examples.cli;

import java.util.List;
import org.gongkai.Gongkai;
import org.gongkai.documents.DocumentReader;
import org.gongkai.documents.LeakCheck;
import org.gongkai.documents.OpenedDocument;
import org.gongkai.documents.RedactedFile;
import org.gongkai.examples.cli.DocumentWork.Screened;
import org.gongkai.examples.cli.InputFiles.InputFile;
import org.gongkai.exchange.CertificateJson;
import org.gongkai.redaction.RedactedText;
import org.gongkai.redaction.Redaction;
import org.gongkai.redaction.RedactionPlan;
import org.gongkai.redaction.RedactionRefusedException;
import org.gongkai.redaction.SecondScreening;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.text.Sha256;
import org.gongkai.text.Wording;
import org.jspecify.annotations.Nullable;

/** Makes the redacted copy of one file and checks it before it is handed out (单个文件遮盖). Thread-safe. */
final class RedactionWork {
    private static final List<String> CHECKS = List.of("reopened", "second-screening", "leak-check");

    private final Gongkai gongkai;
    private final DocumentWork documents;
    private final DocumentReader reader = DocumentReader.withDefaults();

    RedactionWork(Gongkai gongkai, DocumentWork documents) {
        this.gongkai = gongkai;
        this.documents = documents;
    }

    Result redact(InputFile file) {
        Screened screened = documents.screen(file);
        OpenedDocument document = screened.document();
        if (document == null) {
            return new Result(screened, null, new Wording("文件没有读出来", "the file was not read"));
        }
        try {
            return new Result(screened, copy(screened, document), null);
        } catch (RedactionRefusedException e) {
            return new Result(screened, null, e.says());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            String name = e.getClass().getName();
            return new Result(screened, null, new Wording("遮盖出错（" + name + "）", "redaction failed with " + name));
        }
    }

    private Copy copy(Screened screened, OpenedDocument document) {
        RedactionPlan plan = gongkai.plan(screened.source(), screened.report());
        RedactedText.requireNoBlockers(plan);
        List<Redaction> redactions = plan.redactions(screened.source());
        RedactedFile file =
                document.redact(redactions.stream().map(Redaction::replacement).toList());
        byte[] bytes = file.bytes();
        OpenedDocument again = reader.open(file.fileName(), bytes);
        ScreeningReport proof = SecondScreening.of(screened.source(), plan)
                .require(documents.submission(screened.file(), again.source()), gongkai.screening());
        List<String> survivors = LeakCheck.of(values(screened, redactions)).search(file.fileName(), bytes);
        if (!survivors.isEmpty()) {
            throw new RedactionRefusedException(new Wording(
                    "泄漏检查：被遮盖的内容仍在 " + survivors.get(0),
                    "leak check: something covered is still in " + survivors.get(0)));
        }
        return new Copy(
                file,
                new CertificateJson.Contents(
                        redactions, file.dropped(), CHECKS, proof.outcome().code()),
                proof);
    }

    private static List<String> values(Screened screened, List<Redaction> redactions) {
        return redactions.stream()
                .map(redaction -> screened.source()
                        .part(redaction.replacement().part())
                        .text()
                        .substring(redaction.span().start(), redaction.span().end()))
                .distinct()
                .toList();
    }

    /**
     * What came of one file.
     *
     * @param copy the copy, or {@code null} where there is none
     * @param refusal why there is none, or {@code null}
     */
    record Result(
            Screened screened,
            @Nullable Copy copy,
            @Nullable Wording refusal) {
        @Override
        public String toString() {
            return copy == null ? "refused" : "copy";
        }
    }

    /** A copy that passed its checks. */
    record Copy(RedactedFile file, CertificateJson.Contents contents, ScreeningReport proof) {
        String digest() {
            return Sha256.of(file.bytes());
        }

        @Override
        public String toString() {
            return "copy, " + file;
        }
    }
}
