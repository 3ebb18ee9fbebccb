package org.gongkai.documents.internal.xml;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.gongkai.documents.DocumentLimits;
import org.gongkai.documents.internal.UnreadableException;
import org.gongkai.text.GapCause;

/** Reads XML parts within limits (读取 XML); document types and what they bring are refused. One thread, one file. */
public final class XmlReader {
    private final DocumentLimits limits;
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private int nodes;

    /** Counts the nodes of all parts that it reads together. */
    public XmlReader(DocumentLimits limits) {
        this.limits = limits;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        // the JDK's own limits grew much tighter with 24; ours decide, so that every JDK reads the same files
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setProperty("jdk.xml.elementAttributeLimit", "10000");
        factory.setProperty("jdk.xml.maxXMLNameLimit", "1000");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "50000000");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    }

    /** Reads one part whole; throws if it is broken, has a document type, or is over a limit. */
    public XmlDocument read(byte[] bytes) throws UnreadableException {
        XmlCursor cursor = open(new ByteArrayInputStream(bytes));
        cursor.toRoot();
        XmlElement root = cursor.subtree();
        cursor.toEnd();
        return new XmlDocument(root, cursor.remarks());
    }

    /** Starts to read one part bit by bit; what is kept of it must be told by {@link #count}. */
    public XmlCursor open(InputStream bytes) throws UnreadableException {
        try {
            Reader text = XmlEncoding.decode(new Unclosed(bytes));
            return new XmlCursor(factory.createXMLStreamReader(text), this, limits.maxXmlDepth());
        } catch (IOException | XMLStreamException e) {
            throw XmlCursor.broken();
        }
    }

    /** Returns how many nodes are held. */
    public int held() {
        return nodes;
    }

    /** Tells that only the first {@code held} nodes are held any longer. */
    public void release(int held) {
        nodes = held;
    }

    /** Counts nodes that are held, or texts that take as much room. */
    public void count(int more) throws UnreadableException {
        nodes += more;
        if (nodes > limits.maxXmlNodes()) {
            throw new UnreadableException(
                    GapCause.LIMIT,
                    "XML 节点超过 " + limits.maxXmlNodes() + " 个",
                    "more XML nodes than " + limits.maxXmlNodes());
        }
    }

    /** The parser closes what it has read to its end; whoever opened it still has to check it. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream bytes) {
            super(bytes);
        }

        @Override
        public void close() {
            // left to whoever opened it
        }
    }
}
