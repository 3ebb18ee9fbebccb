package org.gongkai.tika.internal.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.gongkai.text.GapCause;
import org.gongkai.text.PlaceKind;
import org.gongkai.tika.internal.Refusal;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML of an unknown kind (通用 XML 读取): text, attributes, comments, and names of elements that are no plain words. */
final class XmlTextReader extends DefaultHandler2 {
    private static final Pattern PLAIN_NAME = Pattern.compile("(?!.*\\d{4})[A-Za-z_][A-Za-z0-9._-]*");
    private static final int MAX_DEPTH = 512;
    /** The JDK's own limits grew much tighter with 24; ours decide, so that every JDK reads the same files. */
    private static final String[][] LIMITS = {
        {"jdk.xml.maxElementDepth", "0"},
        {"jdk.xml.elementAttributeLimit", "10000"},
        {"jdk.xml.maxXMLNameLimit", "1000"},
        {"jdk.xml.totalEntitySizeLimit", "50000000"},
        {"jdk.xml.maxGeneralEntitySizeLimit", "0"}
    };

    private final DocumentParts parts;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder all = new StringBuilder();
    private final Deque<Element> open = new ArrayDeque<>();
    private final Set<String> names = new HashSet<>();
    private int depth;

    /** An element that is open: where its text starts, whether any is its own, and in how many pieces it comes. */
    private static final class Element {
        private final int start;
        private boolean own;
        private int pieces;

        Element(int start) {
            this.start = start;
        }
    }

    private XmlTextReader(DocumentParts parts) {
        this.parts = parts;
    }

    static void read(byte[] content, DocumentParts parts) throws Refusal, IOException {
        parse(content, new XmlTextReader(parts));
    }

    /** Parses XML without document type and without anything from outside. */
    static void parse(byte[] content, DefaultHandler handler) throws Refusal, IOException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            SAXParser parser = factory.newSAXParser();
            for (String[] limit : LIMITS) {
                parser.setProperty(limit[0], limit[1]);
            }
            if (handler instanceof DefaultHandler2) {
                parser.setProperty("http://xml.org/sax/properties/lexical-handler", handler);
            }
            parser.parse(new ByteArrayInputStream(content), handler);
        } catch (TooDeep e) {
            throw new Refusal(GapCause.LIMIT, "XML 嵌套超过 " + MAX_DEPTH + " 层", "XML nested deeper than " + MAX_DEPTH);
        } catch (SAXException | ParserConfigurationException e) {
            throw new Refusal(GapCause.UNREADABLE, "XML 有错误或含 DOCTYPE", "XML that is broken or has a DOCTYPE");
        }
    }

    /** Ends the reading of XML that is nested too deep. */
    private static final class TooDeep extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        flush();
        depth++;
        if (depth > MAX_DEPTH) {
            throw new TooDeep();
        }
        open.push(new Element(all.length()));
        name(local);
        for (int i = 0; i < attributes.getLength(); i++) {
            name(attributes.getLocalName(i));
            encoded(attributes.getValue(i));
            parts.attribute("no.", attributes.getValue(i));
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        flush();
        depth--;
        Element closed = open.pop();
        if (closed.own && closed.pieces > 1) {
            joined(all.substring(closed.start));
        }
        Element parent = open.peek();
        if (parent == null) {
            return;
        }
        parent.pieces += closed.pieces;
    }

    /** Mark-up within a sentence tears its values; together they are whole again. */
    private void joined(String whole) {
        if (parts.allows(whole.length())) {
            parts.body(PlaceKind.PARAGRAPH, whole);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (parts.allows(length)) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void processingInstruction(String target, String data) {
        parts.attribute("no.", data);
    }

    @Override
    public void comment(char[] characters, int start, int length) {
        if (parts.allows(length)) {
            parts.body(PlaceKind.SOURCE_COMMENT, new String(characters, start, length));
        }
    }

    private void name(String name) {
        if (!PLAIN_NAME.matcher(name).matches() && names.add(name)) {
            parts.attribute("no.", name);
        }
    }

    private void flush() {
        String block = text.toString();
        text.setLength(0);
        all.append(block);
        Element within = open.peek();
        if (within != null && !block.isBlank()) {
            within.own = true;
            within.pieces++;
        }
        encoded(block);
        parts.body(PlaceKind.PARAGRAPH, block);
    }

    /** A file in base64 is text to the mark-up and to nobody else. */
    private void encoded(String block) {
        if (EncodedRun.isIn(block)) {
            parts.gap(GapCause.UNSUPPORTED, "XML 中 Base64 编码的内容", "content in base64 within XML");
        }
    }
}
