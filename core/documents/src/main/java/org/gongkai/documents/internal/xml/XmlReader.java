package org.gongkai.documents.internal.xml;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.documents.DocumentLimits;
import org.gongkai.documents.internal.UnreadableException;
import org.gongkai.text.GapCause;
import org.jspecify.annotations.Nullable;

/** Reads XML parts within limits (读取 XML); document types and what they bring are refused. One thread, one file. */
public final class XmlReader {
    private final DocumentLimits limits;
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private final StringBuilder text = new StringBuilder();
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

    /** Reads one part; throws if it is broken, has a document type, or is over a limit. */
    public XmlDocument read(byte[] bytes) throws UnreadableException {
        Deque<XmlElement> open = new ArrayDeque<>();
        List<String> remarks = new ArrayList<>();
        XmlElement root = null;
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (reader.hasNext()) {
                int event = reader.next();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        flush(open.peek());
                        XmlElement element = element(reader);
                        root = root == null ? element : root;
                        attach(open, element);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        flush(open.peek());
                        open.pop();
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        text.append(reader.getText());
                    case XMLStreamConstants.COMMENT -> remarks.add(reader.getText());
                    case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                        remarks.add(reader.getPITarget() + " " + Objects.toString(reader.getPIData(), ""));
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw unreadable("含有文档类型声明", "it has a document type");
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw unreadable("XML 有误", "wrong XML");
        }
        if (root == null) {
            throw unreadable("XML 为空", "empty XML");
        }
        return new XmlDocument(root, remarks);
    }

    private void attach(Deque<XmlElement> open, XmlElement element) throws UnreadableException {
        XmlElement parent = open.peek();
        if (parent != null) {
            parent.children().add(element);
        }
        open.push(element);
        if (open.size() > limits.maxXmlDepth()) {
            throw limit("XML 嵌套超过 " + limits.maxXmlDepth() + " 层", "XML nested deeper than " + limits.maxXmlDepth());
        }
    }

    private XmlElement element(XMLStreamReader reader) throws UnreadableException {
        count(1 + reader.getAttributeCount());
        XmlElement element =
                new XmlElement(orEmpty(reader.getPrefix()), reader.getLocalName(), orEmpty(reader.getNamespaceURI()));
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String prefix = orEmpty(reader.getNamespacePrefix(i));
            element.attributes().add(new XmlAttribute("xmlns", prefix, "", orEmpty(reader.getNamespaceURI(i))));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.attributes()
                    .add(new XmlAttribute(
                            orEmpty(reader.getAttributePrefix(i)),
                            reader.getAttributeLocalName(i),
                            orEmpty(reader.getAttributeNamespace(i)),
                            reader.getAttributeValue(i)));
        }
        return element;
    }

    /** Texts that follow each other are one, however the parser cuts them. */
    private void flush(@Nullable XmlElement parent) throws UnreadableException {
        if (parent != null && text.length() > 0) {
            count(1);
            parent.children().add(new XmlText(text.toString()));
        }
        text.setLength(0);
    }

    private void count(int more) throws UnreadableException {
        nodes += more;
        if (nodes > limits.maxXmlNodes()) {
            throw limit("XML 节点超过 " + limits.maxXmlNodes() + " 个", "more XML nodes than " + limits.maxXmlNodes());
        }
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static UnreadableException unreadable(String zh, String en) {
        return new UnreadableException(GapCause.UNREADABLE, zh, en);
    }

    private static UnreadableException limit(String zh, String en) {
        return new UnreadableException(GapCause.LIMIT, zh, en);
    }
}
