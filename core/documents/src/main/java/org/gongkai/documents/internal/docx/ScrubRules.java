package org.gongkai.documents.internal.docx;

import java.util.Objects;
import java.util.Set;
import org.gongkai.documents.internal.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** Which of Word's own elements go, and as what loss (清理规则). */
final class ScrubRules {
    private static final Set<String> DELETED = Set.of(
            "del",
            "moveFrom",
            "moveFromRangeStart",
            "moveFromRangeEnd",
            "moveToRangeStart",
            "moveToRangeEnd",
            "rPrChange",
            "pPrChange",
            "sectPrChange",
            "tblPrChange",
            "tblPrExChange",
            "trPrChange",
            "tcPrChange",
            "tblGridChange",
            "numberingChange",
            "cellIns",
            "cellDel",
            "cellMerge",
            "customXmlInsRangeStart",
            "customXmlInsRangeEnd",
            "customXmlDelRangeStart",
            "customXmlDelRangeEnd",
            "customXmlMoveFromRangeStart",
            "customXmlMoveFromRangeEnd",
            "customXmlMoveToRangeStart",
            "customXmlMoveToRangeEnd");
    private static final Set<String> COMMENTS =
            Set.of("commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef");
    private static final Set<String> FIELDS =
            Set.of("ffData", "fldData", "permStart", "permEnd", "smartTagPr", "customXmlPr");
    private static final Set<String> OTHER = Set.of("altChunk", "subDoc", "control", "movie", "contentPart");
    private static final Set<String> CONTROL_KEPT =
            Set.of("rPr", "id", "docPartObj", "lock", "text", "richText", "showingPlcHdr");
    private static final Set<String> SETTINGS_KEPT = Set.of(
            "zoom",
            "compat",
            "defaultTabStop",
            "evenAndOddHeaders",
            "characterSpacingControl",
            "footnotePr",
            "endnotePr",
            "mirrorMargins",
            "themeFontLang",
            "clrSchemeMapping",
            "decimalSymbol",
            "listSeparator",
            "autoHyphenation",
            "drawingGridHorizontalSpacing",
            "drawingGridVerticalSpacing",
            "displayHorizontalDrawingGridEvery",
            "displayVerticalDrawingGridEvery",
            "noPunctuationKerning",
            "gutterAtTop",
            "bordersDoNotSurroundHeader",
            "bordersDoNotSurroundFooter",
            "hideSpellingErrors",
            "hideGrammaticalErrors",
            "strictFirstAndLastChars",
            "doNotUseMarginsForDrawingGridOrigin",
            "displayBackgroundShape",
            "bookFoldPrinting",
            "proofState");
    private static final Set<String> SETTINGS_TOLD = Set.of(
            "docVars",
            "mailMerge",
            "attachedTemplate",
            "documentProtection",
            "writeProtection",
            "captions",
            "saveThroughXslt");

    private ScrubRules() {}

    static Losses.@Nullable Loss loss(XmlElement parent, XmlElement element) {
        String name = element.local();
        if (DELETED.contains(name) || isDeletedRow(element)) {
            return Losses.Loss.DELETIONS;
        }
        if (COMMENTS.contains(name)) {
            return Losses.Loss.COMMENTS;
        }
        if (FIELDS.contains(name)) {
            return Losses.Loss.FIELDS;
        }
        if (OTHER.contains(name)) {
            return Losses.Loss.OTHER;
        }
        if (name.equals("bookmarkStart")) {
            String bookmark = Objects.toString(element.value("name"), "");
            return bookmark.matches("_(Toc|Ref|Hlk|GoBack)\\d{0,12}") ? null : Losses.Loss.BOOKMARKS;
        }
        return lossIn(parent, name);
    }

    private static Losses.@Nullable Loss lossIn(XmlElement parent, String name) {
        if (parent.local().equals("sdtPr")) {
            return CONTROL_KEPT.contains(name) ? null : Losses.Loss.FIELDS;
        }
        if (Word.is(parent, "settings") && !SETTINGS_KEPT.contains(name)) {
            return SETTINGS_TOLD.contains(name) ? Losses.Loss.SETTINGS : Losses.Loss.AUTHORS;
        }
        return null;
    }

    private static boolean isDeletedRow(XmlElement element) {
        XmlElement properties = element.local().equals("tr") ? element.child("trPr") : null;
        return properties != null && properties.child("del") != null;
    }
}
