package org.gongkai.documents.internal.xlsx;

import java.util.Objects;
import org.gongkai.documents.internal.UnreadableException;
import org.gongkai.documents.internal.xml.XmlElement;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;

/** Reads comments of a sheet (批注读取), those of old and those that form threads. One thread, one entry. */
final class CommentBranches extends RestBranches {
    private final String sheet;
    private int number;

    /** Takes how the sheet's cells are named, empty if no sheet has the comments. */
    CommentBranches(String sheet, GenericPart rest) {
        super(rest);
        this.sheet = sheet;
    }

    @Override
    public void branch(XmlElement branch) throws UnreadableException {
        comments(branch);
        rest().branch(branch);
    }

    private void comments(XmlElement element) throws UnreadableException {
        if (element.local().equals("comment") || element.local().equals("threadedComment")) {
            number++;
            String ref = Objects.toString(element.value("ref"), "");
            boolean told = !sheet.isEmpty() && CellRef.isReference(ref);
            Place place = Place.of(PlaceKind.COMMENT, told ? sheet + ref : Integer.toString(number));
            rest().collected().add(place, BranchTexts.take(element));
            return;
        }
        for (XmlElement inner : element.elements()) {
            comments(inner);
        }
    }
}
