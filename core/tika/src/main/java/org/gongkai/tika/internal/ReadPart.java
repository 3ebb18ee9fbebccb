package org.gongkai.tika.internal;

import java.util.List;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceMark;

/**
 * A part on its way (提取的文本部分); see {@link org.gongkai.text.TextPart}.
 *
 * @param place where it stands, within the file that is open
 * @param text its text
 * @param cells the finer places in it
 */
public record ReadPart(Place place, String text, List<PlaceMark> cells) {
    /** Returns a part without finer places. */
    public static ReadPart of(Place place, String text) {
        return new ReadPart(place, text, List.of());
    }

    @Override
    public String toString() {
        return "part (" + place.kind() + "), " + text.length() + " positions";
    }
}
