package org.gongkai.documents.internal;

import java.util.function.Consumer;
import org.gongkai.text.Gap;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextPart;

/**
 * A file that another reader has read (转交读取的文件); its name is screened by the one that handed it over.
 *
 * @param unread what was known of it before
 * @param source what the other reader brought
 * @param rest adds what we read of it besides
 */
record FurtherFile(UnreadFile unread, SourceText source, Consumer<SourceText.Builder> rest) implements UnwritableFile {
    private static final Place OWN_NAME = Place.of(PlaceKind.FILE_NAME);

    @Override
    public String format() {
        return unread.format();
    }

    @Override
    public void addTo(SourceText.Builder builder) {
        int[] numbers = new int[source.parts().size()];
        boolean brought = false;
        for (TextPart part : source.parts()) {
            boolean ownName = part.place().equals(OWN_NAME);
            numbers[part.id()] = ownName ? -1 : builder.nextPart();
            if (!ownName) {
                builder.part(part.place(), part.text(), part.marks(), part.headings());
                brought |= !part.text().isBlank();
            }
        }
        for (Gap gap : source.gaps()) {
            Integer part = gap.part();
            builder.gap(part == null || numbers[part] < 0 ? gap : gap.inPart(numbers[part]));
        }
        rest.accept(builder);
        boolean silent = !brought && source.gaps().isEmpty();
        if (silent || unread.handover() == UnreadFile.Handover.PARTLY) {
            builder.gap(unread.gap());
        }
    }

    @Override
    public String toString() {
        return "file read by another reader";
    }
}
