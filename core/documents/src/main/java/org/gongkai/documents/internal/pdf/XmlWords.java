package org.gongkai.documents.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.DocumentLimits;
import org.gongkai.documents.internal.UnreadableException;
import org.gongkai.documents.internal.charset.Decoding;
import org.gongkai.documents.internal.charset.Decodings;
import org.gongkai.documents.internal.xml.XmlAttribute;
import org.gongkai.documents.internal.xml.XmlDocument;
import org.gongkai.documents.internal.xml.XmlElement;
import org.gongkai.documents.internal.xml.XmlNode;
import org.gongkai.documents.internal.xml.XmlReader;
import org.gongkai.documents.internal.xml.XmlText;

/** What XML inside a PDF says (内嵌 XML): texts, attributes and remarks, a line each. */
final class XmlWords {
    private XmlWords() {}

    static String of(byte[] xml, DocumentLimits limits) throws UnreadableException {
        XmlDocument document = new XmlReader(limits).read(xml);
        List<String> lines = new ArrayList<>();
        collect(document.root(), lines);
        document.remarks().stream()
                .filter(remark -> !remark.startsWith("xpacket"))
                .forEach(lines::add);
        return String.join("\n", lines);
    }

    /** Returns the source of XML that is broken, as far as it is text. */
    static String source(byte[] xml) {
        List<Decoding> decodings = Decodings.of(xml);
        return decodings.isEmpty() ? "" : decodings.get(0).text();
    }

    private static void collect(XmlElement element, List<String> lines) {
        for (XmlAttribute attribute : element.attributes()) {
            if (!attribute.isDeclaration() && !attribute.value().isBlank()) {
                lines.add(attribute.value().strip());
            }
        }
        for (XmlNode child : element.children()) {
            if (child instanceof XmlElement inner) {
                collect(inner, lines);
            } else if (child instanceof XmlText text && !text.value().isBlank()) {
                lines.add(text.value().strip());
            }
        }
    }
}
