package org.gongkai.documents.internal.xlsx;

import org.gongkai.documents.internal.UnreadableException;
import org.gongkai.documents.internal.opc.OpcPackage;
import org.gongkai.documents.internal.xml.XmlCursor;
import org.gongkai.documents.internal.xml.XmlElement;
import org.gongkai.documents.internal.xml.XmlReader;
import org.gongkai.documents.internal.zip.ZipEntryStream;

/** Reads an entry of XML branch by branch (逐支读取): one branch of its root is held at a time. One thread. */
final class PartSource {
    private final OpcPackage opc;
    private final XmlReader xml;

    PartSource(OpcPackage opc, XmlReader xml) {
        this.opc = opc;
        this.xml = xml;
    }

    /** What is done with the branches (分支处理). */
    interface Branches {
        /** Takes the root without what is inside. */
        default void root(XmlElement root) throws UnreadableException {}

        /** Returns whether the branch is read bit by bit: the cursor then stands at its start and is left at its end. */
        default boolean stream(XmlCursor cursor) throws UnreadableException {
            return false;
        }

        /** Takes a branch whole; it may be changed. */
        void branch(XmlElement branch) throws UnreadableException;

        /** Takes characters between the branches. */
        default void text(String text) throws UnreadableException {}

        /** Takes a comment or processing instruction. */
        default void remark(String text) throws UnreadableException {}
    }

    /** Reads the entry; throws if it is missing, broken or over a limit. */
    void read(String entry, Branches branches) throws UnreadableException {
        try (ZipEntryStream stream = opc.zip().stream(entry)) {
            try {
                read(xml.open(stream), branches);
            } catch (UnreadableException e) {
                UnreadableException cause = stream.failure();
                throw cause == null ? e : cause;
            }
            stream.finish();
        }
    }

    private void read(XmlCursor cursor, Branches branches) throws UnreadableException {
        cursor.toRoot();
        branches.root(cursor.element());
        StringBuilder text = new StringBuilder();
        while (cursor.next()) {
            if (cursor.isStart()) {
                if (!branches.stream(cursor)) {
                    int before = xml.held();
                    XmlElement branch = cursor.subtree();
                    int size = xml.held() - before;
                    branches.branch(branch);
                    xml.release(xml.held() - size);
                }
            } else if (!cursor.isEnd()) {
                cursor.addText(text);
            }
        }
        branches.text(text.toString());
        for (String remark : cursor.remarks()) {
            branches.remark(remark);
        }
    }
}
