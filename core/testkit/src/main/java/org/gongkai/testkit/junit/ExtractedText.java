package org.gongkai.testkit.junit;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.Sha256;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextPart;

/** What a contract asks of an extracted text (提取结果). */
record ExtractedText(SourceText source) {
    /** Returns whether some part holds {@code text}. */
    boolean holds(String text) {
        return source.parts().stream().anyMatch(part -> part.text().contains(text));
    }

    /** Returns whether nothing is left unread, as far as the extractor says, but what is {@code known} to be. */
    boolean isWhole(Set<GapCause> known) {
        return known.containsAll(causes());
    }

    Set<GapCause> causes() {
        Set<GapCause> causes = EnumSet.noneOf(GapCause.class);
        source.gaps().forEach(gap -> causes.add(gap.cause()));
        return causes;
    }

    /** Returns the texts that are not there. */
    List<String> lost(List<String> texts) {
        return texts.stream().filter(text -> !holds(text)).toList();
    }

    /** Returns whether nothing is there but the file's own name. */
    boolean isEmpty() {
        return source.parts().stream()
                .allMatch(part -> part.place().kind() == PlaceKind.FILE_NAME
                        || part.text().isBlank());
    }

    boolean showsName(String name) {
        return source.parts().stream()
                .anyMatch(part -> part.place().kind() == PlaceKind.FILE_NAME
                        && part.place().path().isEmpty()
                        && part.text().contains(name));
    }

    /** Returns what all gaps say, in both languages. */
    String gaps() {
        StringBuilder says = new StringBuilder();
        for (Gap gap : source.gaps()) {
            says.append(gap.cause().code())
                    .append(' ')
                    .append(gap.part())
                    .append(' ')
                    .append(gap.says(Locale.CHINESE))
                    .append(' ')
                    .append(gap.says(Locale.ENGLISH))
                    .append('\n');
        }
        return says.toString();
    }

    /** Returns a digest of all of it: places, finer places, headings, text and gaps. */
    String digest() {
        StringBuilder all = new StringBuilder(source.digest());
        for (TextPart part : source.parts()) {
            all.append(part.marks()).append(part.headings());
        }
        return Sha256.of(all + gaps());
    }
}
