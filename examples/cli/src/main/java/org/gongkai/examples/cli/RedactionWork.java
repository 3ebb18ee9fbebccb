package org.gongkai.examples.cli;

import org.gongkai.Gongkai;
import org.gongkai.documents.CheckedCopy;
import org.gongkai.documents.OpenedDocument;
import org.gongkai.examples.cli.InputFiles.InputFile;
import org.gongkai.redaction.RedactionPlan;
import org.gongkai.redaction.RedactionRefusedException;
import org.gongkai.text.Wording;
import org.jspecify.annotations.Nullable;

/** Makes the redacted copy of one file and checks it before it is handed out (单个文件遮盖). Thread-safe. */
final class RedactionWork {
    private final Gongkai gongkai;
    private final DocumentWork documents;

    RedactionWork(Gongkai gongkai, DocumentWork documents) {
        this.gongkai = gongkai;
        this.documents = documents;
    }

    Result redact(InputFile file) {
        Screened screened = documents.on(file, read -> new Screened(read, gongkai.screen(read.submission())));
        OpenedDocument document = screened.read().document();
        if (document == null) {
            return new Result(screened, null, new Wording("文件没有读出来", "the file was not read"));
        }
        try {
            RedactionPlan plan = gongkai.plan(screened.read().source(), screened.report());
            CheckedCopy copy = documents.reader().redact(document, plan, gongkai.screening(), documents.atHand(file));
            return new Result(screened, copy, null);
        } catch (RedactionRefusedException e) {
            return new Result(screened, null, e.says());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            String name = e.getClass().getName();
            return new Result(screened, null, new Wording("遮盖出错（" + name + "）", "redaction failed with " + name));
        }
    }

    /**
     * What came of one file.
     *
     * @param copy the copy, or {@code null} where there is none
     * @param refusal why there is none, or {@code null}
     */
    record Result(
            Screened screened,
            @Nullable CheckedCopy copy,
            @Nullable Wording refusal) {
        @Override
        public String toString() {
            return copy == null ? "refused" : "copy";
        }
    }
}
