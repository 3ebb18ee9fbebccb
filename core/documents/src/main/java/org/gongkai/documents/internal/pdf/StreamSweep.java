package org.gongkai.documents.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.gongkai.documents.DocumentLimits;
import org.gongkai.documents.internal.UnreadableException;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Reads streams that are no page content (其他数据流): what is known to hold no text is passed over, all else is read or a gap. */
final class StreamSweep {
    private static final Set<String> NO_TEXT_ROLES = Set.of(
            "ObjStm",
            "FontFile",
            "FontFile2",
            "FontFile3",
            "ToUnicode",
            "CIDToGIDMap",
            "CIDSet",
            "Encoding",
            "UseCMap",
            "DestOutputProfile",
            "ICCBased",
            "Function",
            "Functions",
            "TR",
            "TR2",
            "BG",
            "BG2",
            "UCR",
            "UCR2",
            "HT",
            "CharProcs",
            "Shading",
            "TintTransform",
            "Lookup",
            "Indexed",
            "Separation",
            "DeviceN",
            "SpotFunction",
            "TransferFunction");
    private static final Set<String> PICTURES = Set.of("Thumb");

    private final PdfParts parts;
    private final Attachments attachments;
    private final DocumentLimits limits;
    private final Roles roles;
    private int scripts;
    private int packets;

    StreamSweep(PdfReading reading, DocumentLimits limits) {
        this.parts = reading.parts();
        this.attachments = reading.attachments();
        this.roles = reading.roles();
        this.limits = limits;
    }

    /** Returns whether the image only says which points of another one are seen. */
    boolean isMask(COSObject reference) {
        Set<String> uses = roles.of(reference.getKey());
        return uses.contains("SMask") || uses.contains("Mask");
    }

    void read(COSStream stream, COSObject reference, String label) throws IOException {
        Set<String> uses = roles.of(reference.getKey());
        String type = String.valueOf(stream.getNameAsString(COSName.TYPE));
        if (uses.stream().anyMatch(NO_TEXT_ROLES::contains)
                || type.equals("XRef") && CrossReferences.isTable(stream, Streams.bytes(stream))) {
            return;
        }
        if (type.equals("EmbeddedFile") || uses.contains("EF")) {
            attachments.add("", stream);
        } else if (uses.stream().anyMatch(PICTURES::contains)) {
            parts.gap(GapCause.IMAGE_ONLY, "页面缩略图", "thumbnails of pages");
        } else if (type.equals("Metadata") || uses.contains("Metadata")) {
            packets++;
            xml(Place.of(PlaceKind.PROPERTY, packets == 1 ? "XMP" : "XMP " + packets), Streams.bytes(stream));
        } else if (uses.contains("JS")) {
            scripts++;
            parts.add(PlaceKind.HIDDEN, "script stream " + scripts, XmlWords.source(Streams.bytes(stream)));
        } else if (!uses.contains("XFA")) {
            other(stream, label);
        }
    }

    /** Reads a form in XML, whose pieces make one document. */
    void xfa(@Nullable COSBase form) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        if (form instanceof COSStream one) {
            whole.write(Streams.bytes(one));
        } else if (form instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSStream one) {
                    whole.write(Streams.bytes(one));
                    whole.write('\n');
                }
            }
        }
        if (whole.size() > 0) {
            xml(Place.of(PlaceKind.FORM_FIELD, "XFA"), whole.toByteArray());
        }
    }

    private void xml(Place place, byte[] bytes) {
        try {
            parts.add(place, XmlWords.of(bytes, limits));
        } catch (UnreadableException e) {
            parts.add(place, XmlWords.source(bytes));
            parts.gap(e.gap());
        }
    }

    private void other(COSStream stream, String label) throws IOException {
        byte[] bytes = Streams.bytes(stream);
        String text = XmlWords.source(bytes);
        if (!text.isBlank()) {
            parts.add(PlaceKind.HIDDEN, label, text);
        } else if (bytes.length > 0) {
            parts.gap(GapCause.UNSUPPORTED, "用途不明的数据流", "streams of unknown use");
        }
    }

    /** Returns the dictionary under {@code key}, if there is one. */
    static @Nullable COSDictionary dictionary(@Nullable COSDictionary in, COSName key) {
        return in == null ? null : in.getCOSDictionary(key);
    }
}
