package org.gongkai.examples.cli;

import org.gongkai.documents.OpenedDocument;
import org.gongkai.examples.cli.InputFiles.InputFile;
import org.gongkai.screening.Submission;
import org.gongkai.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read, or could not be (已读文件).
 *
 * @param digest the digest of its bytes, or {@code null} where they were not read
 * @param document the opened file, or {@code null} where it could not be opened
 * @param submission its text, with the attachments that lie beside it at hand
 */
record ReadFile(
        InputFile file, @Nullable String digest, @Nullable OpenedDocument document, Submission submission) {
    SourceText source() {
        return submission.main();
    }

    @Override
    public String toString() {
        return submission.toString();
    }
}
