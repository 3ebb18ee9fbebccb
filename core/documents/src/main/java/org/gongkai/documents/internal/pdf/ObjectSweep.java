package org.gongkai.documents.internal.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;

/** Reads of every object what no reader has read (逐项清查), used or not. One thread, one file. */
final class ObjectSweep {
    private final PdfParts parts;
    private final PdfStrings strings;
    private final ContentText content;
    private final GlyphEngine.Shared shared;
    private final StreamSweep streams;
    private final Attachments attachments;
    private final Pictures unseen = new Pictures();
    private int scripts;

    ObjectSweep(PdfReading reading, StreamSweep streams) {
        this.parts = reading.parts();
        this.strings = reading.strings();
        this.content = reading.content();
        this.shared = reading.shared();
        this.attachments = reading.attachments();
        this.streams = streams;
    }

    /** Takes the attachments of all objects before any is read: whoever names a stream may stand behind it. */
    void attachments(List<COSObject> objects, COSDictionary trailer) {
        for (COSObject reference : objects) {
            COSBase object = reference.getObject();
            if (object != null) {
                attachments.findIn(object);
            }
        }
        attachments.findIn(trailer);
    }

    /** Reads the objects in the order of their numbers; {@code pages} were read already. */
    void read(List<COSObject> objects, Set<COSBase> pages) {
        for (COSObject reference : objects) {
            COSBase object = reference.getObject();
            if (object == null) {
                continue;
            }
            String label = "object " + reference.getKey().getNumber();
            try {
                object(object, label, pages);
                if (object instanceof COSStream stream) {
                    stream(stream, reference, label);
                }
            } catch (IOException | StackOverflowError e) {
                parts.gap(GapCause.UNREADABLE, "对象有误", "a broken object");
            }
        }
        if (unseen.count() > 0) {
            parts.gap(
                    GapCause.IMAGE_ONLY,
                    "未显示在页面上的图像 " + unseen.count() + " 幅",
                    "images that no page shows: " + unseen.count());
        }
    }

    /** Reads what the end of the file says of it. */
    void trailer(COSDictionary trailer) {
        inner(trailer, 0);
        parts.add(PlaceKind.HIDDEN, "trailer", strings.in(trailer));
    }

    private void object(COSBase object, String label, Set<COSBase> pages) {
        inner(object, 0);
        if (object instanceof COSDictionary page
                && COSName.PAGE.equals(page.getDictionaryObject(COSName.TYPE))
                && !pages.contains(page)) {
            content.page(new PDPage(page), Place.of(PlaceKind.HIDDEN, label), label);
        }
        parts.add(PlaceKind.HIDDEN, label, strings.in(object));
    }

    /** What has a meaning of its own wherever it stands: scripts, attachments, drawings of letters. */
    private void inner(COSBase object, int depth) {
        if (depth > 600) {
            throw new OverLimitException();
        }
        if (object instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (!(array.get(i) instanceof COSObject)) {
                    inner(array.get(i), depth + 1);
                }
            }
        }
        if (!(object instanceof COSDictionary dictionary)) {
            return;
        }
        if (dictionary.getDictionaryObject(COSName.JS) instanceof COSString script) {
            scripts++;
            parts.add(PlaceKind.HIDDEN, "script " + scripts, String.join("\n", strings.readings(script)));
        }
        if (COSName.TYPE3.equals(dictionary.getDictionaryObject(COSName.SUBTYPE))) {
            drawnLetters(dictionary);
        }
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            if (!(entry.getValue() instanceof COSObject)) {
                inner(entry.getValue(), depth + 1);
            }
        }
    }

    private void drawnLetters(COSDictionary font) {
        COSDictionary letters = font.getCOSDictionary(COSName.CHAR_PROCS);
        PDPage page = new PDPage();
        COSDictionary resources = font.getCOSDictionary(COSName.RESOURCES);
        if (letters == null || resources == null || !resources.containsKey(COSName.FONT)) {
            return;
        }
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
        for (COSName name : letters.keySet()) {
            if (letters.getDictionaryObject(name) instanceof COSStream letter
                    && !shared.run().contains(letter)) {
                content.form(letter, page, Place.of(PlaceKind.HIDDEN, "letter"), "");
            }
        }
    }

    private void stream(COSStream stream, COSObject reference, String label) throws IOException {
        COSBase subtype = stream.getDictionaryObject(COSName.SUBTYPE);
        if (COSName.IMAGE.equals(subtype)) {
            if (!shared.drawn().contains(stream) && !streams.isMask(reference)) {
                unseen.add(stream);
            }
        } else if (COSName.FORM.equals(subtype) || stream.containsKey(COSName.PATTERN_TYPE)) {
            if (!shared.run().contains(stream) && !stream.containsKey("ShadingType")) {
                content.form(stream, new PDPage(), Place.of(PlaceKind.HIDDEN, label), "");
            }
        } else if (!shared.run().contains(stream)) {
            streams.read(stream, reference, label);
        }
    }
}
