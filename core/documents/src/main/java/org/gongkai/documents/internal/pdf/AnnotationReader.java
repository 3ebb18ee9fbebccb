package org.gongkai.documents.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;

/** Reads what is laid over a page (页面注释): notes, links, stamps, and how form fields look. One thread, one file. */
final class AnnotationReader {
    private static final Set<String> MEDIA = Set.of("Sound", "Movie", "Screen", "3D", "RichMedia");

    private final PdfParts parts;
    private final PdfStrings strings;
    private final ContentText content;

    AnnotationReader(PdfParts parts, PdfStrings strings, ContentText content) {
        this.parts = parts;
        this.strings = strings;
        this.content = content;
    }

    void read(PDPage page, String label) {
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary one) {
                annotation(one, page, Place.of(PlaceKind.ANNOTATION, label + " no. " + (i + 1)));
            }
        }
    }

    private void annotation(COSDictionary annotation, PDPage page, Place place) {
        String kind = String.valueOf(annotation.getNameAsString(COSName.SUBTYPE));
        String words = kind.equals("Widget") ? "" : words(annotation);
        parts.add(place, words);
        if (MEDIA.contains(kind)) {
            parts.gap(GapCause.UNSUPPORTED, "音视频或三维内容", "sound, film or 3D content");
        }
        COSDictionary looks = annotation.getCOSDictionary(COSName.AP);
        if (looks != null) {
            for (COSStream look : streams(looks)) {
                content.form(look, page, place, "");
            }
        }
    }

    private String words(COSDictionary annotation) {
        String own = strings.own(annotation);
        COSBase action = annotation.getDictionaryObject(COSName.A);
        return action == null ? own : own + "\n" + strings.own(action);
    }

    private static List<COSStream> streams(COSDictionary looks) {
        List<COSStream> streams = new ArrayList<>();
        for (COSName state : looks.keySet()) {
            COSBase look = looks.getDictionaryObject(state);
            if (look instanceof COSStream one) {
                streams.add(one);
            } else if (look instanceof COSDictionary several) {
                for (COSName name : several.keySet()) {
                    if (several.getDictionaryObject(name) instanceof COSStream one) {
                        streams.add(one);
                    }
                }
            }
        }
        return streams;
    }
}
