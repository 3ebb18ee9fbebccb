package org.gongkai.documents.internal;

import java.util.List;
import java.util.Locale;
import org.gongkai.redaction.RedactionRefusedException;
import org.gongkai.redaction.Replacement;
import org.gongkai.text.Gap;
import org.gongkai.text.SourceText;
import org.gongkai.text.Wording;

/**
 * A file of which nothing but its name is known (未读文件): one gap says why.
 *
 * @param format the short name of the format
 * @param gap why it was not read
 * @param handover what another reader may add
 */
public record UnreadFile(String format, Gap gap, Handover handover) implements ReadFile {
    /** What another reader may add (转交方式). */
    public enum Handover {
        /** Nothing: broken, encrypted, over a limit, or no text (不转交). */
        NONE,
        /** Some of it; the gap stays, as for the pixels of an image (部分). */
        PARTLY,
        /** All of it; the gap goes (全部). */
        WHOLE
    }

    /** Returns a file that no reader can help with. */
    public static UnreadFile of(String format, Gap gap) {
        return new UnreadFile(format, gap, Handover.NONE);
    }

    /** Returns a file that another reader may read whole. */
    public static UnreadFile forOthers(String format, Gap gap) {
        return new UnreadFile(format, gap, Handover.WHOLE);
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
