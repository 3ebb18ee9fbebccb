package org.gongkai.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gongkai.documents.DocumentReader;
import org.gongkai.documents.OpenedDocument;
import org.gongkai.examples.cli.InputFiles.InputFile;
import org.gongkai.screening.Submission;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.Sha256;
import org.gongkai.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Reads one file and hands it to what is done with it (单个文件处理). Thread-safe. */
final class DocumentWork {
    private final DocumentReader reader;
    private final Map<String, List<String>> namesByFolder;

    /** Takes all files of the run: an attachment that one cites and that lies beside it is at hand. */
    DocumentWork(DocumentReader reader, List<InputFile> files) {
        this.reader = reader;
        this.namesByFolder = files.stream()
                .collect(Collectors.groupingBy(
                        DocumentWork::folder, Collectors.mapping(InputFile::name, Collectors.toList())));
    }

    /** Returns what {@code work} makes of the file; where reading or working fails, of a file with nothing but a gap. */
    <R> R on(InputFile file, Function<ReadFile, R> work) {
        try {
            long size = Files.size(file.path());
            if (!reader.limits().allowsFileOf(size)) {
                return work.apply(read(file, reader.tooLarge(file.name(), size), null));
            }
            byte[] bytes = Files.readAllBytes(file.path());
            return guarded(file, work, () -> read(file, reader.open(file.name(), bytes), Sha256.of(bytes)));
        } catch (IOException e) {
            return work.apply(unread(
                    file,
                    Gap.of(GapCause.UNREADABLE)
                            .saying(
                                    "文件打不开（" + e.getClass().getSimpleName() + "）",
                                    "the file cannot be opened (" + e.getClass().getSimpleName() + ")")));
        }
    }

    /** One bad file never ends the run: what overturns the reader becomes a gap. */
    private <R> R guarded(InputFile file, Function<ReadFile, R> work, Supplier<ReadFile> read) {
        try {
            return work.apply(read.get());
        } catch (RuntimeException | StackOverflowError e) {
            return work.apply(unread(
                    file,
                    Gap.of(GapCause.UNREADABLE)
                            .saying(
                                    "读取出错（" + e.getClass().getName() + "）",
                                    "reading failed with " + e.getClass().getName())));
        } catch (OutOfMemoryError e) {
            return work.apply(unread(
                    file, Gap.of(GapCause.LIMIT).saying("内存不足，请加大堆内存", "out of memory; give the program more heap")));
        }
    }

    private ReadFile read(InputFile file, OpenedDocument document, @Nullable String digest) {
        Submission.Builder submission = Submission.builder(document.source());
        atHand(file).forEach(submission::atHand);
        return new ReadFile(file, digest, document, submission.build());
    }

    /** Returns the reader, for what opens more than the file. */
    DocumentReader reader() {
        return reader;
    }

    /** Returns the names of what lies beside {@code file}: an attachment among it is at hand. */
    List<String> atHand(InputFile file) {
        return namesByFolder.getOrDefault(folder(file), List.of()).stream()
                .filter(name -> !name.equals(file.name()))
                .toList();
    }

    private static ReadFile unread(InputFile file, Gap gap) {
        SourceText source = SourceText.builder(file.name())
                .part(Place.of(PlaceKind.FILE_NAME), file.name())
                .gap(gap)
                .build();
        return new ReadFile(file, null, null, Submission.of(source));
    }

    private static String folder(InputFile file) {
        return String.valueOf(file.path().toAbsolutePath().getParent());
    }
}
