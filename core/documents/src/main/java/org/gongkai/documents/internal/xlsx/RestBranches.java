package org.gongkai.documents.internal.xlsx;

import org.gongkai.documents.internal.UnreadableException;
import org.gongkai.documents.internal.xml.XmlElement;

/** Leaves to the generic reading whatever a reader of its own does not take (其余内容). One thread, one part. */
abstract class RestBranches implements PartSource.Branches {
    private final GenericPart rest;

    RestBranches(GenericPart rest) {
        this.rest = rest;
    }

    /** Returns what reads the rest. */
    final GenericPart rest() {
        return rest;
    }

    @Override
    public void root(XmlElement root) throws UnreadableException {
        rest.root(root);
    }

    @Override
    public void branch(XmlElement branch) throws UnreadableException {
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
}
