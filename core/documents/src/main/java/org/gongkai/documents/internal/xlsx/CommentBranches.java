package org.gongkai.documents.internal.xlsx;

import java.util.Objects;
import org.gongkai.documents.internal.UnreadableException;
import org.gongkai.documents.internal.xml.XmlElement;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;

/** Reads comments of a sheet (批注读取), those of old and those that form threads. One thread, one entry. */
final class CommentBranches implements PartSource.Branches {
    private final String sheet;
    private final GenericPart rest;
    private int number;

    /** Takes how the sheet's cells are named, empty if no sheet has the comments. */
    CommentBranches(String sheet, GenericPart rest) {
        this.sheet = sheet;
        this.rest = rest;
    }

    @Override
    public void root(XmlElement root) throws UnreadableException {
        rest.root(root);
    }

    @Override
    public void branch(XmlElement branch) throws UnreadableException {
        comments(branch);
        rest.branch(branch);
    }

    @Override
    public void text(String text) throws UnreadableException {
        rest.text(text);
    }

    @Override
    public void remark(String text) throws UnreadableException {
        rest.remark(text);
    }

    private void comments(XmlElement element) throws UnreadableException {
        if (element.local().equals("comment") || element.local().equals("threadedComment")) {
            number++;
            String ref = Objects.toString(element.value("ref"), "");
            boolean told = !sheet.isEmpty() && CellRef.isReference(ref);
            Place place = Place.of(PlaceKind.COMMENT, told ? sheet + ref : Integer.toString(number));
            rest.collected().add(place, BranchTexts.take(element));
            return;
        }
        for (XmlElement inner : element.elements()) {
            comments(inner);
        }
    }
}
