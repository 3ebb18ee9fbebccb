package org.gongkai.documents.internal.docx;

import java.util.regex.Pattern;

/** Which entry names Office programs give (条目名称); any other may hold content. */
final class EntryNames {
    private static final Pattern USUAL = Pattern.compile(
            "\\[Content_Types]\\.xml|(?:(?:word|docProps|customXml|_rels|theme|media|embeddings|charts|diagrams|glossary"
                    + "|fonts|activeX|_xmlsignatures|drawings|ink|webextensions|_rels)/)*"
                    + "(?:[A-Za-z_]{0,30}\\d{0,4}\\.[A-Za-z0-9]{1,6}(?:\\.rels)?|\\.rels)");

    private EntryNames() {}

    static boolean isUsual(String name) {
        return USUAL.matcher(name).matches();
    }

    /** Returns the last part of a usual name, or the entry's number: other names must not be told. */
    static String label(String name, int number) {
        return isUsual(name) ? name.substring(name.lastIndexOf('/') + 1) : "entry " + number;
    }
}
