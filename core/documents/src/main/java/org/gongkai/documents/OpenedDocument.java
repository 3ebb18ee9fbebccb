package org.gongkai.documents;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.internal.FileName;
import org.gongkai.documents.internal.ReadFile;
import org.gongkai.documents.internal.Rewritten;
import org.gongkai.redaction.RedactionRefusedException;
import org.gongkai.redaction.Replacement;
import org.gongkai.text.SourceText;
import org.gongkai.text.Wording;

/**
 * A file that was opened (已打开的文件): its text for review, and the way to a redacted copy.
 *
 * <p>Files that lie in it are read as well; their places tell the path. Its last part is the file's name without
 * extension, which is screened as well. Immutable and thread-safe as long
 * as nobody changes the bytes it was opened from; {@link #toString} never prints content.
 */
public final class OpenedDocument {
    private final FileName name;
    private final ReadFile file;
    private final SourceText source;

    OpenedDocument(FileName name, ReadFile file, SourceText source) {
        this.name = name;
        this.file = file;
        this.source = source;
    }

    /** Returns the text with places, and a gap for whatever was not examined. */
    public SourceText source() {
        return source;
    }

    /** Returns the format that was recognised, for example {@code txt}, {@code html}, {@code docx} or {@code pdf}. */
    public String format() {
        return file.format();
    }

    /** Returns the encoding that was taken, for example {@code GB18030}; empty where the format has its own. */
    public String encoding() {
        return file.encoding();
    }

    /** Returns whether {@link #redact} can make a copy of this file. */
    public boolean isRedactable() {
        return file.refusal() == null;
    }

    /**
     * Returns a copy in which the stretches are truly gone. Content that nobody examined and that can be removed, such
     * as images in DOCX, is removed too and named in {@link RedactedFile#dropped}.
     *
     * @param replacements disjoint stretches of the parts of {@link #source}
     * @throws RedactionRefusedException if a copy cannot be made without risk
     * @throws IllegalArgumentException if a stretch lies outside its part or two overlap
     */
    public RedactedFile redact(List<Replacement> replacements) {
        Wording refusal = file.refusal();
        if (refusal != null) {
            throw new RedactionRefusedException(refusal);
        }
        ReplacementCheck.check(source, replacements);
        int namePart = source.parts().size() - 1;
        List<Replacement> inName = new ArrayList<>();
        List<Replacement> inFile = new ArrayList<>();
        for (Replacement replacement : replacements) {
            (replacement.part() == namePart ? inName : inFile).add(replacement);
        }
        Rewritten rewritten = file.rewrite(inFile);
        String newName = name.replacing(inName, rewritten.extension());
        return new RedactedFile(newName, rewritten.bytes(), rewritten.dropped());
    }

    @Override
    public String toString() {
        return "opened " + format() + ", " + source;
    }
}
