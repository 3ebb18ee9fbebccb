package org.gongkai.documents.internal.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gongkai.documents.internal.opc.OpcPart;
import org.gongkai.documents.internal.opc.Piece;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.PlaceMark;

/**
 * Text that flows together (文本块): a paragraph, or a row with its cells.
 *
 * <p>Where changes are tracked or text is hidden, the block is read in up to three forms: with all changes accepted
 * (what is seen), with all of them rejected, and with everything that the file holds.
 */
final class DocxBlock {
    private final List<Piece> pieces = new ArrayList<>();
    private final List<CellStart> cells = new ArrayList<>();

    private record CellStart(int piece, Place place) {}

    void add(Piece piece) {
        if (!piece.text().isEmpty()) {
            pieces.add(piece);
        }
    }

    void cell(Place place) {
        cells.add(new CellStart(pieces.size(), place));
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Returns the forms that differ; blank ones are left out. */
    List<OpcPart> parts(String entry, Place place) {
        List<OpcPart> forms = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        OpcPart shown = form(entry, place, Piece::isFinal, true);
        Place hidden = Place.of(PlaceKind.HIDDEN, place.toString());
        for (OpcPart form : List.of(
                shown, form(entry, hidden, Piece::isOriginal, false), form(entry, hidden, piece -> true, false))) {
            String text = form.text();
            if (!text.isBlank() && seen.add(text)) {
                forms.add(form);
            }
        }
        return forms;
    }

    private OpcPart form(String entry, Place place, Predicate<Piece> taken, boolean primary) {
        List<Piece> form = new ArrayList<>();
        List<PlaceMark> marks = new ArrayList<>();
        int length = 0;
        int cell = 0;
        for (int i = 0; i <= pieces.size(); i++) {
            for (; cell < cells.size() && cells.get(cell).piece() <= i; cell++) {
                marks.add(new PlaceMark(length, cells.get(cell).place()));
            }
            if (i < pieces.size() && taken.test(pieces.get(i))) {
                form.add(pieces.get(i));
                length += pieces.get(i).text().length();
            }
        }
        return new OpcPart(entry, place, form, marks, primary);
    }
}
