package org.gongkai.documents.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.gongkai.documents.DocumentLimits;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.gongkai.text.spi.TextExtractor;
import org.jspecify.annotations.Nullable;

/**
 * Opens a file and the files that lie in it, layer by layer, all within the same limits (逐层打开). One thread, one outermost file.
 */
public final class Opening {
    private static final List<String> PACKAGES = List.of("odt", "odf", "pptx");

    private final DocumentLimits limits;
    private final @Nullable TextExtractor further;
    private List<String> path = List.of();
    private long bytes;
    private int files;

    /** Opens one file; {@code further} is asked for what we do not read ourselves. */
    public Opening(DocumentLimits limits, @Nullable TextExtractor further) {
        this.limits = limits;
        this.further = further;
    }

    /** Returns the outermost file as read. */
    public ReadFile read(FileName name, byte[] content) {
        return guarded(() -> handOver(name.whole(), content, Detector.read(name, content, limits)));
    }

    /** Returns the text of the outermost file with all that lies in it; its name comes last. */
    public SourceText source(FileName name, ReadFile file) {
        SourceText.Builder builder = SourceText.builder(name.whole());
        addContent(builder, file);
        return builder.part(Place.of(PlaceKind.FILE_NAME), name.stem()).build();
    }

    private void addContent(SourceText.Builder builder, ReadFile file) {
        try {
            file.addTo(builder);
            for (EmbeddedFile one : file.embedded()) {
                builder.embed(one.name(), inside(one.name(), () -> opened(one)));
            }
        } catch (RuntimeException | StackOverflowError e) {
            builder.gap(failed(e));
        }
    }

    /** Reads one layer further in; a file that breaks its reader is a gap and the others are read all the same. */
    private SourceText inside(String name, Supplier<ReadFile> reading) {
        List<String> outer = path;
        path = new ArrayList<>(outer);
        path.add(name);
        SourceText.Builder builder = SourceText.builder(name);
        addContent(builder, guarded(reading));
        path = outer;
        return builder.part(Place.of(PlaceKind.FILE_NAME), withoutExtension(name))
                .build();
    }

    private ReadFile opened(EmbeddedFile file) {
        try {
            requireWithin(path.size());
            byte[] content = file.content().read();
            requireBytes(content.length);
            return handOver(file.name(), content, Detector.read(FileName.of(file.name()), content, limits));
        } catch (UnreadableException e) {
            return UnreadFile.of("unknown", e.gap());
        }
    }

    /** Has the further reader read what we do not. */
    private ReadFile handOver(String name, byte[] content, ReadFile file) {
        if (further == null || !(file instanceof UnreadFile unread) || unread.handover() == UnreadFile.Handover.NONE) {
            return file;
        }
        SourceText text = further.extract(name, content, this::offered);
        boolean sweeps = PACKAGES.contains(unread.format());
        return new FurtherFile(unread, text, source -> {
            if (sweeps) {
                PackageSweep.add(source, text, content, limits);
            }
        });
    }

    /** Reads what the further reader has found inside a file, or leaves it to that reader. */
    private @Nullable SourceText offered(String name, byte[] content) {
        ReadFile file;
        try {
            requireWithin(path.size() + 1);
            requireBytes(content.length);
            file = guarded(() -> Detector.read(FileName.of(name), content, limits));
        } catch (UnreadableException e) {
            file = UnreadFile.of("unknown", e.gap());
        }
        ReadFile ours = file;
        boolean theirs = file instanceof UnreadFile unread
                && unread.handover() != UnreadFile.Handover.NONE
                && !PACKAGES.contains(unread.format());
        return theirs ? null : inside(name, () -> handOver(name, content, ours));
    }

    private void requireWithin(int depth) throws UnreadableException {
        if (depth > limits.maxDepth()) {
            throw new UnreadableException(
                    GapCause.LIMIT,
                    "文件嵌套超过 " + limits.maxDepth() + " 层",
                    "files nested deeper than " + limits.maxDepth());
        }
        files++;
        if (files > limits.maxEntries()) {
            throw new UnreadableException(
                    GapCause.LIMIT,
                    "嵌入文件超过 " + limits.maxEntries() + " 个",
                    "more embedded files than " + limits.maxEntries());
        }
    }

    private void requireBytes(int length) throws UnreadableException {
        bytes += length;
        if (bytes > limits.maxTotalBytes()) {
            throw new UnreadableException(
                    GapCause.LIMIT,
                    "各层解压后共超过 " + limits.maxTotalBytes() + " 字节",
                    "all layers inflate to more than " + limits.maxTotalBytes() + " bytes");
        }
    }

    private static ReadFile guarded(Supplier<ReadFile> reading) {
        try {
            return reading.get();
        } catch (RuntimeException | StackOverflowError e) {
            return UnreadFile.of("unknown", failed(e));
        }
    }

    private static Gap failed(Throwable e) {
        String name = e.getClass().getName();
        return Gap.of(GapCause.UNREADABLE).saying("读取出错（" + name + "）", "reading failed with " + name);
    }

    private static String withoutExtension(String name) {
        String extension = FileName.of(name).extension();
        return name.substring(0, name.length() - extension.length());
    }
}
