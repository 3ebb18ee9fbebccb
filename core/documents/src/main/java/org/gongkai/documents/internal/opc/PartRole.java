package org.gongkai.documents.internal.opc;

import java.util.Locale;
import org.gongkai.text.Wording;
import org.jspecify.annotations.Nullable;

/** What an entry of a Word file is (部件角色), told by its content type; only some are kept in a redacted copy. */
public enum PartRole {
    /** The body of a Word document (正文). */
    MAIN("document", null),
    HEADER("header", null),
    FOOTER("footer", null),
    FOOTNOTES("footnotes", null),
    ENDNOTES("endnotes", null),
    STYLES("styles", null),
    NUMBERING("numbering", null),
    FONT_TABLE("fontTable", null),
    SETTINGS("settings", null),
    THEME("theme", null),
    CORE("core", null),
    COMMENTS("comments", new Wording("批注", "comments")),
    GLOSSARY("glossary", new Wording("构建基块", "building blocks (glossary)")),
    PROPERTIES("properties", new Wording("文档属性", "document properties")),
    RELATIONS("relations", null),
    CONTENT_TYPES("content types", null),
    IMAGE("image", new Wording("未审查的图片", "images, which nobody examined")),
    MACRO("macro", new Wording("宏和控件", "macros and controls")),
    EMBEDDED("embedded", new Wording("嵌入的文件或对象", "embedded files or objects")),
    PRINTER("printer", new Wording("打印机设置", "printer settings")),
    SIGNATURE("signature", new Wording("数字签名", "digital signatures")),
    FONT("font", new Wording("嵌入的字体", "embedded fonts")),
    CUSTOM_XML("custom XML", new Wording("自定义 XML 数据", "custom XML data")),
    OTHER_XML("XML", new Wording("图表等其他部件", "other parts, such as charts")),
    UNKNOWN("unknown", new Wording("未识别的部件", "parts that are not recognised"));

    private final String word;
    private final @Nullable Wording dropped;

    PartRole(String word, @Nullable Wording dropped) {
        this.word = word;
        this.dropped = dropped;
    }

    /** Returns the name used for places and for the entries of a redacted copy. */
    public String word() {
        return word;
    }

    /** Returns how the loss of such a part is told, or {@code null} if it is kept. */
    @Nullable
    public Wording dropped() {
        return dropped;
    }

    /** Returns whether the part is XML that is read. */
    public boolean isXml() {
        return switch (this) {
            case IMAGE, MACRO, EMBEDDED, PRINTER, SIGNATURE, FONT, UNKNOWN -> false;
            default -> true;
        };
    }

    /** Returns the role of an entry by its name and content type. */
    public static PartRole of(String name, String contentType) {
        String type = contentType.toLowerCase(Locale.ROOT);
        if (name.equals(OpcPackage.TYPES)) {
            return CONTENT_TYPES;
        }
        if (name.endsWith(".rels")) {
            return RELATIONS;
        }
        if (type.contains("wordprocessingml.") || type.contains("ms-word.")) {
            PartRole word = wordRole(type);
            if (word != null) {
                return word;
            }
        }
        if (type.endsWith("core-properties+xml")) {
            return CORE;
        }
        if (type.endsWith("extended-properties+xml") || type.endsWith("custom-properties+xml")) {
            return PROPERTIES;
        }
        return otherRole(name, type);
    }

    private static @Nullable PartRole wordRole(String type) {
        String kind = type.substring(0, Math.max(0, type.lastIndexOf('+')));
        if (type.endsWith("main+xml")) {
            return MAIN;
        }
        return switch (kind.substring(kind.lastIndexOf('.') + 1)) {
            case "header" -> HEADER;
            case "footer" -> FOOTER;
            case "footnotes" -> FOOTNOTES;
            case "endnotes" -> ENDNOTES;
            case "comments" -> COMMENTS;
            case "glossary" -> GLOSSARY;
            case "styles" -> STYLES;
            case "numbering" -> NUMBERING;
            case "fonttable" -> FONT_TABLE;
            case "settings" -> SETTINGS;
            default -> null;
        };
    }

    private static PartRole otherRole(String name, String type) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (type.startsWith("image/")) {
            return IMAGE;
        }
        if (type.contains("digital-signature") || lower.startsWith("_xmlsignatures/")) {
            return SIGNATURE;
        }
        if (type.endsWith("printersettings")) {
            return PRINTER;
        }
        if (type.contains("vbaproject") || type.contains("activex") && !type.endsWith("xml")) {
            return MACRO;
        }
        if (type.contains("font") && !type.endsWith("xml")) {
            return FONT;
        }
        if (type.endsWith("spreadsheetml.styles+xml")) {
            return STYLES;
        }
        if (type.endsWith(".theme+xml")) {
            return THEME;
        }
        if (type.endsWith("xml") || type.endsWith("vmldrawing")) {
            return lower.startsWith("customxml/") ? CUSTOM_XML : OTHER_XML;
        }
        boolean embedded =
                lower.contains("/embeddings/") || type.contains("oleobject") || type.contains("officedocument");
        return embedded ? EMBEDDED : UNKNOWN;
    }
}
