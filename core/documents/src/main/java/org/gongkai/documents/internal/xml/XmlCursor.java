package org.gongkai.documents.internal.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.documents.internal.UnreadableException;
import org.gongkai.text.GapCause;
import org.jspecify.annotations.Nullable;

/** Goes through an XML part event by event (逐事件读取 XML), within the limits of its {@link XmlReader}. One thread. */
public final class XmlCursor {
    private final XMLStreamReader reader;
    private final XmlReader counter;
    private final int maxDepth;
    private final List<String> remarks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int event = XMLStreamConstants.START_DOCUMENT;
    private int depth;

    XmlCursor(XMLStreamReader reader, XmlReader counter, int maxDepth) {
        this.reader = reader;
        this.counter = counter;
        this.maxDepth = maxDepth;
    }

    /** Goes to the next start, end or text; returns whether there is one. */
    public boolean next() throws UnreadableException {
        try {
            while (reader.hasNext()) {
                event = reader.next();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        checkDepth();
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    case XMLStreamConstants.COMMENT -> remark(reader.getText());
                    case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                        remark(reader.getPITarget() + " " + Objects.toString(reader.getPIData(), ""));
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw unreadable("含有文档类型声明", "it has a document type");
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw broken();
        }
    }

    /** Goes to the start of the root; throws if there is none. */
    public void toRoot() throws UnreadableException {
        while (next()) {
            if (isStart()) {
                return;
            }
        }
        throw unreadable("XML 为空", "empty XML");
    }

    /** Goes through what follows the root. */
    public void toEnd() throws UnreadableException {
        boolean more = true;
        while (more) {
            more = next();
        }
    }

    /** Returns whether it stands at the start of an element. */
    public boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** Returns whether it stands at the end of an element. */
    public boolean isEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    /** Returns how many elements are open. */
    public int depth() {
        return depth;
    }

    /** Returns the name without prefix of the element at whose start or end it stands. */
    public String local() {
        return reader.getLocalName();
    }

    /** Returns how many attributes the element has, declarations left out. */
    public int attributes() {
        return reader.getAttributeCount();
    }

    /** Returns the name without prefix of an attribute. */
    public String attribute(int number) {
        return reader.getAttributeLocalName(number);
    }

    /** Returns the value of an attribute. */
    public String value(int number) {
        return reader.getAttributeValue(number);
    }

    /** Adds the characters at which it stands. */
    public void addText(StringBuilder to) {
        to.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    /** Returns the comments and processing instructions passed so far. */
    public List<String> remarks() {
        return remarks;
    }

    /** Returns the element at whose start it stands, without what is inside. */
    public XmlElement element() {
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

    /** Returns the element at whose start it stands with all that is inside, and goes to its end. */
    public XmlElement subtree() throws UnreadableException {
        Deque<XmlElement> open = new ArrayDeque<>();
        XmlElement root = counted();
        open.push(root);
        while (!open.isEmpty() && next()) {
            if (isStart()) {
                flush(open.peek());
                XmlElement element = counted();
                open.element().children().add(element);
                open.push(element);
            } else if (isEnd()) {
                flush(open.peek());
                open.pop();
            } else {
                addText(text);
            }
        }
        return root;
    }

    /** Texts that follow each other are one, however the parser cuts them. */
    private void flush(@Nullable XmlElement parent) throws UnreadableException {
        if (parent != null && text.length() > 0) {
            counter.count(1);
            parent.children().add(new XmlText(text.toString()));
        }
        text.setLength(0);
    }

    private XmlElement counted() throws UnreadableException {
        counter.count(1 + reader.getAttributeCount());
        return element();
    }

    private void remark(String words) throws UnreadableException {
        counter.count(1);
        remarks.add(words);
    }

    private void checkDepth() throws UnreadableException {
        if (depth > maxDepth) {
            throw new UnreadableException(
                    GapCause.LIMIT, "XML 嵌套超过 " + maxDepth + " 层", "XML nested deeper than " + maxDepth);
        }
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    static UnreadableException broken() {
        return unreadable("XML 有误", "wrong XML");
    }

    private static UnreadableException unreadable(String zh, String en) {
        return new UnreadableException(GapCause.UNREADABLE, zh, en);
    }
}
