package org.gongkai.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gongkai.Gongkai;
import org.gongkai.documents.DocumentReader;
import org.gongkai.documents.OpenedDocument;
import org.gongkai.examples.cli.InputFiles.InputFile;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.screening.Submission;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.Sha256;
import org.gongkai.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Reads and screens one file (读取并审查单个文件). Thread-safe. */
final class DocumentWork {
    private final Gongkai gongkai;
    private final DocumentReader reader;
    private final Map<String, List<String>> namesByFolder;

    /** Takes all files of the run: an attachment that one cites and that lies beside it is at hand. */
    DocumentWork(Gongkai gongkai, DocumentReader reader, List<InputFile> files) {
        this.gongkai = gongkai;
        this.reader = reader;
        this.namesByFolder = files.stream()
                .collect(Collectors.groupingBy(
                        DocumentWork::folder, Collectors.mapping(InputFile::name, Collectors.toList())));
    }

    Screened screen(InputFile file) {
        try {
            long size = Files.size(file.path());
            if (!reader.limits().allowsFileOf(size)) {
                return screened(file, reader.tooLarge(file.name(), size), null);
            }
            byte[] bytes = Files.readAllBytes(file.path());
            return guarded(file, () -> screened(file, reader.open(file.name(), bytes), Sha256.of(bytes)));
        } catch (IOException e) {
            return unread(
                    file,
                    Gap.of(GapCause.UNREADABLE)
                            .saying(
                                    "文件打不开（" + e.getClass().getSimpleName() + "）",
                                    "the file cannot be opened (" + e.getClass().getSimpleName() + ")"));
        }
    }

    /** One bad file never ends the run: what overturns the reader becomes a gap. */
    private Screened guarded(InputFile file, Supplier<Screened> work) {
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError e) {
            return unread(
                    file,
                    Gap.of(GapCause.UNREADABLE)
                            .saying(
                                    "读取出错（" + e.getClass().getName() + "）",
                                    "reading failed with " + e.getClass().getName()));
        } catch (OutOfMemoryError e) {
            return unread(
                    file, Gap.of(GapCause.LIMIT).saying("内存不足，请加大堆内存", "out of memory; give the program more heap"));
        }
    }

    private Screened screened(InputFile file, OpenedDocument document, @Nullable String digest) {
        SourceText source = document.source();
        Submission.Builder submission = Submission.builder(source);
        atHand(file).forEach(submission::atHand);
        return new Screened(file, digest, document, source, gongkai.screen(submission.build()));
    }

    /** Returns the names of what lies beside {@code file}: an attachment among it is at hand. */
    List<String> atHand(InputFile file) {
        return namesByFolder.getOrDefault(folder(file), List.of()).stream()
                .filter(name -> !name.equals(file.name()))
                .toList();
    }

    private Screened unread(InputFile file, Gap gap) {
        SourceText source = SourceText.builder(file.name())
                .part(Place.of(PlaceKind.FILE_NAME), file.name())
                .gap(gap)
                .build();
        return new Screened(file, null, null, source, gongkai.screen(source));
    }

    private static String folder(InputFile file) {
        return String.valueOf(file.path().toAbsolutePath().getParent());
    }

    /**
     * What came of one file.
     *
     * @param digest the digest of its bytes, or {@code null} where they were not read
     * @param document the opened file, or {@code null} where it could not be opened
     */
    record Screened(
            InputFile file,
            @Nullable String digest,
            @Nullable OpenedDocument document,
            SourceText source,
            ScreeningReport report) {
        @Override
        public String toString() {
            return report.toString();
        }
    }
}
