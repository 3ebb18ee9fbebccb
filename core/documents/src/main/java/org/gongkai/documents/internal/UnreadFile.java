package org.gongkai.documents.internal;

import java.util.List;
import java.util.Locale;
import org.gongkai.redaction.RedactionRefusedException;
import org.gongkai.redaction.Replacement;
import org.gongkai.text.Gap;
import org.gongkai.text.SourceText;
import org.gongkai.text.Wording;

/** A file of which nothing but its name is known (未读文件): one gap says why. */
public record UnreadFile(String format, Gap gap) implements ReadFile {
    /** Returns the file with its gap. */
    public static UnreadFile of(String format, Gap gap) {
        return new UnreadFile(format, gap);
    }

    @Override
    public void addTo(SourceText.Builder source) {
        source.gap(gap);
    }

    @Override
    public Wording refusal() {
        return new Wording(
                "文件未能读取，不予遮盖（" + gap.says(Locale.CHINESE) + "）",
                "the file was not read (" + gap.says(Locale.ENGLISH) + ")");
    }

    @Override
    public Rewritten rewrite(List<Replacement> replacements) {
        throw new RedactionRefusedException(refusal());
    }
}
