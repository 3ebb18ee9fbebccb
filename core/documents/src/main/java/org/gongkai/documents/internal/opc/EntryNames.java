package org.gongkai.documents.internal.opc;

import java.util.regex.Pattern;

/** Which entry names Office programs give (条目名称); any other may hold content. */
public final class EntryNames {
    private static final String FOLDERS =
            "word|xl|docProps|customXml|_rels|theme|media|embeddings|charts|diagrams|glossary"
                    + "|fonts|activeX|_xmlsignatures|drawings|ink|webextensions|worksheets|chartsheets|dialogsheets|macrosheets"
                    + "|externalLinks|pivotTables|pivotCache|queryTables|tables|printerSettings|threadedComments|persons|ctrlProps"
                    + "|slicers|slicerCaches|timelines|timelineCaches|customProperty|richData|model|revisions";
    private static final Pattern USUAL = Pattern.compile("\\[Content_Types]\\.xml|(?:(?:" + FOLDERS + ")/)*"
            + "(?:[A-Za-z_]{0,30}\\d{0,4}\\.[A-Za-z0-9]{1,6}(?:\\.rels)?|\\.rels)");
    private static final Pattern GENERATED = Pattern.compile(
            "(?:word|xl|ppt)/embeddings/(?:Microsoft_[A-Za-z_]{1,40}|oleObject|package|Workbook)\\d*\\.[A-Za-z]{2,5}");

    private EntryNames() {}

    /** Returns whether a program gave the name. */
    public static boolean isUsual(String name) {
        return USUAL.matcher(name).matches();
    }

    /** Returns the name of an embedded file, or {@code embedded file 2} where a program gave the name. */
    static String embedded(String name, int number) {
        return GENERATED.matcher(name).matches() ? "embedded file " + number : name;
    }

    /** Returns the last part of a usual name, or the entry's number: other names must not be told. */
    public static String label(String name, int number) {
        return isUsual(name) ? name.substring(name.lastIndexOf('/') + 1) : "entry " + number;
    }
}
