package org.gongkai.documents.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;

/** The parts and gaps of a file, in their order (部分与未审部分). One thread, one file. */
final class PdfParts {
    private static final int MOST = 100_000;

    private final WorkLimit work;
    private final List<PdfPart> parts = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();

    /**
     * A part (部分).
     *
     * @param place where it stands
     * @param text what it says
     */
    record PdfPart(Place place, String text) {
        @Override
        public String toString() {
            return "part at " + place;
        }
    }

    PdfParts(WorkLimit work) {
        this.work = work;
    }

    List<PdfPart> parts() {
        return parts;
    }

    /** Returns the gaps; their part numbers count from the first part of this file. */
    List<Gap> gaps() {
        return gaps;
    }

    /** Adds a part even if it says nothing, and returns its number. */
    int page(Place place, String text) {
        work.text(text.length());
        if (parts.size() >= MOST) {
            throw new OverLimitException();
        }
        parts.add(new PdfPart(place, text));
        return parts.size() - 1;
    }

    /** Adds a part if it says something. */
    void add(Place place, String text) {
        if (!text.isBlank()) {
            page(place, text.strip());
        }
    }

    void add(PlaceKind kind, String label, String text) {
        add(Place.of(kind, label), text);
    }

    void gap(Gap gap) {
        if (!gaps.contains(gap)) {
            gaps.add(gap);
        }
    }

    void gap(GapCause cause, String zh, String en) {
        gap(Gap.of(cause).saying(zh, en));
    }

    void gap(int part, GapCause cause, String zh, String en) {
        gap(Gap.of(cause).saying(zh, en).inPart(part));
    }
}
