package org.gongkai.documents.internal;

import java.util.List;
import org.gongkai.redaction.Replacement;
import org.gongkai.text.SourceText;
import org.gongkai.text.Wording;
import org.jspecify.annotations.Nullable;

/** What a format offers of a file it has read (已读文件). Immutable and thread-safe. */
public interface ReadFile {
    /** Returns the short name of the format. */
    String format();

    /** Returns the encoding that was taken, empty where the format has its own. */
    default String encoding() {
        return "";
    }

    /** Adds the parts and gaps of the file, the same ones in the same order every time. */
    void addTo(SourceText.Builder source);

    /** Returns the files that lie in it, in their order; their parts follow those of {@link #addTo}. */
    default List<EmbeddedFile> embedded() {
        return List.of();
    }

    /** Returns why no redacted copy can be made, or {@code null} if one can. */
    @Nullable
    Wording refusal();

    /** Returns the file with the stretches rewritten; part numbers are those that {@link #addTo} gave, from 0. */
    Rewritten rewrite(List<Replacement> replacements);
}
