package org.gongkai.documents.internal.docx;

import java.util.Iterator;
import java.util.Set;
import org.gongkai.documents.internal.xml.XmlAttribute;
import org.gongkai.documents.internal.xml.XmlElement;

/** Attributes a public copy must not carry (清理属性): who changed what when, and what describes a shape. */
final class ScrubbedAttributes {
    private static final Set<String> REVISION =
            Set.of("paraId", "textId", "durableId", "author", "initials", "dateUtc", "anchorId", "editId", "fullDate");
    private static final Set<String> DESCRIPTION = Set.of("descr", "title", "alt", "gfxdata", "href", "spid");
    private static final Set<String> NAMED =
            Set.of("docPr", "cNvPr", "shape", "rect", "oval", "line", "group", "roundrect");

    private ScrubbedAttributes() {}

    static void clean(XmlElement element, Losses losses) {
        Iterator<XmlAttribute> attributes = element.attributes().iterator();
        while (attributes.hasNext()) {
            XmlAttribute attribute = attributes.next();
            String local = attribute.local();
            if (attribute.isDeclaration()) {
                continue;
            }
            if (local.startsWith("rsid") || REVISION.contains(local) || local.equals("date") && Word.is(element)) {
                losses.add(Losses.Loss.AUTHORS);
                attributes.remove();
            } else if (!Word.is(element) && DESCRIPTION.contains(local)) {
                losses.add(Losses.Loss.DESCRIPTIONS);
                attributes.remove();
            } else if (local.equals("name") && NAMED.contains(element.local())) {
                losses.add(Losses.Loss.DESCRIPTIONS);
                attribute.become("object");
            }
        }
    }
}
