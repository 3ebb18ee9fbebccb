package org.gongkai.documents.internal.opc;

import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.documents.internal.xml.XmlAttribute;
import org.gongkai.documents.internal.xml.XmlElement;

/**
 * Which attributes are read as text (属性取舍): those made for text, whatever they hold; any other one if it holds a
 * character beyond ASCII, an at sign, or seven digits that are no measure, identifier or time stamp.
 */
final class AttributeRules {
    private static final Set<String> TEXT = Set.of(
            "author",
            "initials",
            "descr",
            "title",
            "tooltip",
            "docLocation",
            "displayText",
            "value",
            "instr",
            "string",
            "alt",
            "href",
            "userId",
            "name",
            "lastValue",
            "dataSource",
            "connectString",
            "query",
            "prompt",
            "promptTitle",
            "error",
            "errorTitle",
            "display",
            "location",
            "comment",
            "text",
            "caption",
            "userName",
            "user",
            "command",
            "connection",
            "sourceFile",
            "odcFile",
            "displayName",
            "codeName",
            "uniqueName",
            "totalsRowLabel",
            "url",
            "securityDescriptor",
            "customMenu",
            "help",
            "statusBar",
            "server",
            "sql",
            "refreshedBy");
    private static final Set<String> TEXT_IN_VAL = Set.of(
            "tag",
            "alias",
            "helpText",
            "statusText",
            "default",
            "docVar",
            "attr",
            "lvlText",
            "description",
            "caption",
            "documentType",
            "result");
    private static final Set<String> STRUCTURE = Set.of(
            "uri",
            "style",
            "path",
            "points",
            "coordsize",
            "coordorigin",
            "adj",
            "Ignorable",
            "Requires",
            "typeface",
            "panose",
            "sig",
            "styleId",
            "spt",
            "gfxdata",
            "usb0",
            "usb1",
            "usb2",
            "usb3",
            "csb0",
            "csb1",
            "fill",
            "id",
            "spid",
            "connectloc",
            "storeItemID");
    private static final Set<String> STRUCTURE_ELEMENTS = Set.of(
            "rFonts",
            "pStyle",
            "rStyle",
            "tblStyle",
            "basedOn",
            "next",
            "link",
            "lang",
            "rsid",
            "rsidRoot",
            "docId",
            "font",
            "altName",
            "style",
            "latentStyles",
            "lsdException",
            "latin",
            "ea",
            "cs",
            "sym",
            "nsid",
            "tmpl",
            "compatSetting",
            "themeFontLang");
    private static final Pattern MEASURE =
            Pattern.compile("-?\\d{1,10}(\\.\\d+)?|\\{?[0-9A-Fa-f]{8}-[0-9A-Fa-f-]{27}}?|[0-9A-Fa-f]{8}"
                    + "|\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z?|_(Toc|Ref|Hlk|Hlt|GoBack)\\d*");

    /** The attributes that name points by at signs. */
    private static final Set<String> GEOMETRY = Set.of("path", "points", "adj", "connectloc");

    private static final Pattern AT = Pattern.compile("@");
    private static final Pattern MAIL = Pattern.compile("@[A-Za-z0-9.\\-]*\\.[A-Za-z]");
    private static final Pattern PAUSES = Pattern.compile("[\\s\\u00A0\\u3000\\-]+");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\p{Nd}{11}");
    private static final Pattern PANOSE = Pattern.compile("(0[0-9A-Fa-f]){10}");

    private AttributeRules() {}

    /** Returns whether the attribute is read. */
    static boolean isRead(PartRole role, XmlElement element, XmlAttribute attribute) {
        String value = attribute.value();
        String local = attribute.local();
        if (attribute.isDeclaration() || value.isBlank() || local.startsWith("rsid") || Markup.isRelation(attribute)) {
            return false;
        }
        boolean structure = STRUCTURE.contains(local) || STRUCTURE_ELEMENTS.contains(element.local());
        if (structure && isTelling(role, element, local, value)) {
            return true;
        }
        if (STRUCTURE_ELEMENTS.contains(element.local()) && !hasNumber(value)) {
            return false;
        }
        if (isStyling(role)) {
            return element.local().equals("lvlText") && hasWord(value)
                    || hasNumber(value) && isFree(element, local, value);
        }
        boolean made = TEXT.contains(local) || TEXT_IN_VAL.contains(element.local()) || role == PartRole.CUSTOM_XML;
        if (made && !MEASURE.matcher(value).matches() && !value.startsWith("http://schemas.")) {
            return hasWord(value) || hasNumber(value);
        }
        return isFree(element, local, value)
                && (hasNumber(value) || value.chars().anyMatch(c -> c >= 0x80));
    }

    /** Returns the attribute's name if it may be told; names that a document's author chose may not. */
    static String label(XmlAttribute attribute) {
        return TEXT.contains(attribute.local()) ? attribute.local() + " " : "";
    }

    private static boolean isStyling(PartRole role) {
        return role == PartRole.STYLES
                || role == PartRole.NUMBERING
                || role == PartRole.FONT_TABLE
                || role == PartRole.THEME;
    }

    /** Identifiers and forms are no text, unless somebody has put words, an address or a long number there. */
    private static boolean isTelling(PartRole role, XmlElement element, String local, String value) {
        if (MEASURE.matcher(value).matches()
                || local.equals("panose") && PANOSE.matcher(value).matches()) {
            return false;
        }
        boolean named = isStyling(role) || STRUCTURE_ELEMENTS.contains(element.local());
        boolean words = !named && value.chars().anyMatch(c -> c >= 0x80);
        Pattern address = GEOMETRY.contains(local) ? MAIL : AT;
        return words
                || address.matcher(value).find()
                || LONG_NUMBER.matcher(PAUSES.matcher(value).replaceAll("")).find();
    }

    private static boolean isFree(XmlElement element, String local, String value) {
        return !STRUCTURE.contains(local)
                && !STRUCTURE_ELEMENTS.contains(element.local())
                && !MEASURE.matcher(value).matches();
    }

    private static boolean hasWord(String value) {
        return value.codePoints().filter(Character::isLetter).count() >= 2;
    }

    private static boolean hasNumber(String value) {
        return value.indexOf('@') >= 0
                || value.codePoints().filter(Character::isDigit).count() >= 7;
    }
}
