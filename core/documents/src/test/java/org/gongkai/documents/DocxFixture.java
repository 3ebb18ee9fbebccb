package org.gongkai.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Builds Word files part by part. */
final class DocxFixture {
    static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String OFFICE_RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder rootRelations = new StringBuilder();
    private String zipComment = "";

    static DocxFixture withBody(String body) {
        DocxFixture fixture = new DocxFixture();
        fixture.type("word/document.xml", WORD + "document.main+xml");
        fixture.rootRelation("officeDocument", "word/document.xml");
        return fixture.raw(
                "word/document.xml",
                "<w:document" + NAMESPACES + "><w:body>" + body + "<w:sectPr/></w:body></w:document>");
    }

    static String p(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** Adds a part of Word's own kind, related to the document. */
    DocxFixture word(String kind, String root, String inside) {
        type("word/" + kind + ".xml", WORD + kind + "+xml");
        relation(kind.equals("glossary") ? "glossaryDocument" : kind, kind + ".xml", false);
        return raw("word/" + kind + ".xml", "<w:" + root + NAMESPACES + ">" + inside + "</w:" + root + ">");
    }

    DocxFixture other(String name, String contentType, String relation, String content) {
        type(name, contentType);
        relation(relation, "/" + name, false);
        return raw(name, content);
    }

    DocxFixture property(String name, String contentType, String content) {
        type(name, contentType);
        rootRelation("property", name);
        return raw(name, content);
    }

    DocxFixture link(String id, String target) {
        relations.append("<Relationship Id=\"" + id + "\" Type=\"" + OFFICE_RELATION + "hyperlink\" Target=\"" + target
                + "\" TargetMode=\"External\"/>");
        return this;
    }

    DocxFixture raw(String name, String content) {
        return raw(name, content.getBytes(StandardCharsets.UTF_8));
    }

    DocxFixture raw(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    DocxFixture type(String name, String contentType) {
        types.append("<Override PartName=\"/" + name + "\" ContentType=\"" + contentType + "\"/>");
        return this;
    }

    DocxFixture relation(String type, String target, boolean external) {
        relations.append("<Relationship Id=\"rel" + relations.length() + "\" Type=\"" + OFFICE_RELATION + type
                + "\" Target=\"" + target + "\"" + (external ? " TargetMode=\"External\"" : "") + "/>");
        return this;
    }

    DocxFixture relation(String id, String type, String target) {
        relations.append(
                "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE_RELATION + type + "\" Target=\"" + target + "\"/>");
        return this;
    }

    DocxFixture rootRelation(String type, String target) {
        rootRelations.append("<Relationship Id=\"root" + rootRelations.length() + "\" Type=\"" + OFFICE_RELATION + type
                + "\" Target=\"" + target + "\"/>");
        return this;
    }

    DocxFixture zipComment(String comment) {
        zipComment = comment;
        return this;
    }

    byte[] build() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                utf8("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                        + " Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                        + " Extension=\"png\" ContentType=\"image/png\"/>" + types + "</Types>"));
        all.put("_rels/.rels", relationsXml(rootRelations));
        all.put("word/_rels/document.xml.rels", relationsXml(relations));
        all.putAll(parts);
        return zip(all, zipComment);
    }

    private static byte[] relationsXml(StringBuilder relations) {
        return utf8("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> entries, String comment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
            if (!comment.isEmpty()) {
                zip.setComment(comment);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Map<String, String> unzip(byte[] bytes) {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }
}
