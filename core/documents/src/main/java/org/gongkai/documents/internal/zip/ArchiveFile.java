package org.gongkai.documents.internal.zip;

import java.util.List;
import org.gongkai.documents.internal.EmbeddedFile;
import org.gongkai.documents.internal.UnwritableFile;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;

/** A ZIP archive (压缩包): its entries are files of their own; what it holds beside them is read here. */
public final class ArchiveFile implements UnwritableFile {
    private final ZipArchive zip;

    /** Keeps an archive that was checked when opened. */
    public ArchiveFile(ZipArchive zip) {
        this.zip = zip;
    }

    @Override
    public String format() {
        return "zip";
    }

    @Override
    public void addTo(SourceText.Builder source) {
        add(source, "container comment", zip.comment());
        int number = 0;
        for (ZipItem item : zip.items()) {
            number++;
            for (String text : item.texts()) {
                add(source, "entry comment " + number, text);
            }
        }
        number = 0;
        for (ZipItem folder : zip.folders()) {
            number++;
            add(source, "folder name " + number, folder.name());
            for (String text : folder.texts()) {
                add(source, "folder name " + number, text);
            }
        }
        if (zip.hasStrayBytes()) {
            source.gap(Gap.of(GapCause.UNREADABLE)
                    .saying("压缩包含有不属于任何条目的数据", "the archive holds data that belong to no entry"));
        }
    }

    private static void add(SourceText.Builder source, String label, String text) {
        if (!text.isBlank()) {
            source.part(Place.of(PlaceKind.HIDDEN, label), text);
        }
    }

    @Override
    public List<EmbeddedFile> embedded() {
        return zip.items().stream()
                .map(item -> new EmbeddedFile(item.name(), () -> zip.read(item.name())))
                .toList();
    }
}
