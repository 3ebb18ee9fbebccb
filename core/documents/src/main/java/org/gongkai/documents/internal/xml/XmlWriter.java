package org.gongkai.documents.internal.xml;

import java.nio.charset.StandardCharsets;

/** Writes XML in UTF-8 (写 XML): elements, attributes and texts, nothing else. */
public final class XmlWriter {
    private final StringBuilder out = new StringBuilder();

    private XmlWriter() {}

    /** Returns the bytes of a part with that root. */
    public static byte[] write(XmlElement root) {
        XmlWriter writer = new XmlWriter();
        writer.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        writer.element(root);
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void element(XmlElement element) {
        out.append('<').append(element.name());
        for (XmlAttribute attribute : element.attributes()) {
            out.append(' ').append(attribute.name()).append("=\"");
            escape(attribute.value(), true);
            out.append('"');
        }
        if (element.children().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (XmlNode child : element.children()) {
            if (child instanceof XmlElement inner) {
                element(inner);
            } else if (child instanceof XmlText text) {
                escape(text.value(), false);
            }
        }
        out.append("</").append(element.name()).append('>');
    }

    private void escape(String text, boolean inAttribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append(inAttribute ? "&quot;" : "\"");
                case '\r' -> out.append("&#13;");
                case '\n', '\t' -> out.append(inAttribute ? "&#" + (int) c + ";" : Character.toString(c));
                default -> out.append(isAllowed(text, i) ? c : '█');
            }
        }
    }

    /** A replacement may hold what XML cannot: control characters and halves of pairs. */
    private static boolean isAllowed(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c >= ' ' && c < '\uFFFE';
    }
}
