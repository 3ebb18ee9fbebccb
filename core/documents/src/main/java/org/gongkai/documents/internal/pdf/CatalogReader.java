package org.gongkai.documents.internal.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Reads form fields, bookmarks and properties (表单域、书签、文档属性). One thread, one file. */
final class CatalogReader {
    private static final Map<String, String> PROPERTIES = Map.of(
            "Title", "title",
            "Author", "author",
            "Subject", "subject",
            "Keywords", "keywords",
            "Creator", "creator",
            "Producer", "producer",
            "CreationDate", "created",
            "ModDate", "modified",
            "Company", "company");

    private final PdfParts parts;
    private final PdfStrings strings;

    CatalogReader(PdfParts parts, PdfStrings strings) {
        this.parts = parts;
        this.strings = strings;
    }

    /** Reads the fields in their order, each with its name, value, default, choices and hint. */
    void fields(@Nullable COSDictionary form) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        push(form == null ? null : form.getCOSArray(COSName.FIELDS), open);
        int number = 0;
        while (!open.isEmpty()) {
            if (!(open.pop() instanceof COSDictionary field) || !seen.add(field)) {
                continue;
            }
            number++;
            StringBuilder words = new StringBuilder(strings.own(field));
            for (COSName key : field.keySet()) {
                COSBase value = field.getDictionaryObject(key);
                if (value instanceof COSString
                        || value instanceof COSArray && key.getName().equals("Opt")) {
                    String more = strings.own(value);
                    words.append(more.isEmpty() ? "" : "\n" + more);
                }
            }
            parts.add(Place.of(PlaceKind.FORM_FIELD, number), words.toString());
            push(field.getCOSArray(COSName.KIDS), open);
        }
    }

    private static void push(@Nullable COSArray several, Deque<COSBase> open) {
        if (several == null) {
            return;
        }
        for (int i = several.size() - 1; i >= 0; i--) {
            COSBase one = several.getObject(i);
            if (one != null) {
                open.push(one);
            }
        }
    }

    /** Reads the entries of the outline in the order in which a viewer lists them. */
    void bookmarks(@Nullable COSDictionary outline) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        if (outline != null && outline.getDictionaryObject(COSName.FIRST) != null) {
            open.push(outline.getDictionaryObject(COSName.FIRST));
        }
        int number = 0;
        while (!open.isEmpty()) {
            if (!(open.pop() instanceof COSDictionary entry) || !seen.add(entry)) {
                continue;
            }
            number++;
            parts.add(Place.of(PlaceKind.BOOKMARK, number), strings.own(entry));
            pushIfThere(entry.getDictionaryObject(COSName.NEXT), open);
            pushIfThere(entry.getDictionaryObject(COSName.FIRST), open);
        }
    }

    private static void pushIfThere(@Nullable COSBase entry, Deque<COSBase> open) {
        if (entry != null) {
            open.push(entry);
        }
    }

    /** Reads the properties; one that the maker of the file named goes by its number, since names hold content. */
    void properties(@Nullable COSDictionary info) {
        if (info == null) {
            return;
        }
        int number = 0;
        for (COSName key : info.keySet()) {
            number++;
            String label = PROPERTIES.get(key.getName());
            if (info.getDictionaryObject(key) instanceof COSString value) {
                String words = String.join("\n", strings.readings(value));
                String date = words.isEmpty() ? value.getString() : words;
                parts.add(
                        PlaceKind.PROPERTY,
                        label == null ? "custom " + number : label,
                        label == null ? key.getName() + "\n" + date : date);
            }
        }
    }
}
