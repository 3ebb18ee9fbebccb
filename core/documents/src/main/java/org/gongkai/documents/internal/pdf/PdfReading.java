package org.gongkai.documents.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gongkai.documents.DocumentLimits;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.jspecify.annotations.Nullable;

/** One state of a PDF read whole (整份读取): the same bytes give the same parts in the same order. One thread, one state. */
final class PdfReading {
    private final DocumentLimits limits;
    private final PdfParts parts;
    private final PdfStrings strings = new PdfStrings(identities());
    private final GlyphEngine.Shared shared;
    private final ContentText content;
    private final Attachments attachments = new Attachments();
    private final Roles roles = new Roles();

    private PdfReading(DocumentLimits limits, WorkLimit work) {
        this.limits = limits;
        this.parts = new PdfParts(work);
        this.shared = new GlyphEngine.Shared(work, new Fonts(), identities(), identities());
        this.content = new ContentText(parts, strings, shared);
    }

    /** Reads the file; throws if it cannot be opened at all. */
    static PdfReading of(byte[] bytes, DocumentLimits limits, WorkLimit work) throws IOException {
        PdfReading reading = new PdfReading(limits, work);
        StreamSizes sizes = new StreamSizes(limits);
        BoundedParser parser = new BoundedParser(bytes, sizes);
        PDDocument document;
        try {
            document = parser.parse();
        } catch (IOException e) {
            if (sizes.over() > 0) {
                throw new OverLimitException();
            }
            throw e;
        }
        try {
            reading.read(document.getDocument());
        } catch (OverLimitException e) {
            reading.parts.gap(GapCause.LIMIT, "文件内容过多", "the file holds too much");
        } catch (RuntimeException | StackOverflowError e) {
            reading.parts.gap(GapCause.UNREADABLE, "文件结构有误", "the file's structure is broken");
        }
        reading.outcome(parser, sizes);
        return reading;
    }

    private static Set<COSBase> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    PdfParts parts() {
        return parts;
    }

    PdfStrings strings() {
        return strings;
    }

    GlyphEngine.Shared shared() {
        return shared;
    }

    ContentText content() {
        return content;
    }

    Attachments attachments() {
        return attachments;
    }

    Roles roles() {
        return roles;
    }

    private void read(COSDocument document) throws IOException {
        COSDictionary catalog = StreamSweep.dictionary(document.getTrailer(), COSName.ROOT);
        List<COSDictionary> pages = PageTree.pages(StreamSweep.dictionary(catalog, COSName.PAGES));
        AnnotationReader annotations = new AnnotationReader(parts, strings, content);
        if (pages.isEmpty()) {
            parts.gap(GapCause.UNREADABLE, "没有可读的页面", "no page could be read");
        }
        int number = 0;
        for (COSDictionary page : pages) {
            number++;
            if (number > limits.maxEntries()) {
                parts.gap(GapCause.LIMIT, "超过 " + limits.maxEntries() + " 页", "more pages than " + limits.maxEntries());
                break;
            }
            PDPage one = new PDPage(page);
            content.page(one, Place.of(PlaceKind.PAGE, number), "page " + number);
            annotations.read(one, "page " + number);
        }
        CatalogReader reader = new CatalogReader(parts, strings);
        COSDictionary form = StreamSweep.dictionary(catalog, COSName.ACRO_FORM);
        reader.fields(form);
        reader.bookmarks(StreamSweep.dictionary(catalog, COSName.OUTLINES));
        reader.properties(StreamSweep.dictionary(document.getTrailer(), COSName.INFO));
        sweep(document, form, pages);
    }

    private void sweep(COSDocument document, @Nullable COSDictionary form, List<COSDictionary> pages)
            throws IOException {
        List<COSObject> objects = objects(document);
        for (COSObject reference : objects) {
            if (reference.getObject() != null) {
                roles.note(reference.getObject());
            }
        }
        roles.note(document.getTrailer());
        objects.forEach(roles::pass);
        for (long place : document.getXrefTable().values()) {
            if (place < 0) {
                roles.note("ObjStm", new COSObjectKey(-place, 0));
            }
        }
        StreamSweep streams = new StreamSweep(this, limits);
        if (form != null) {
            streams.xfa(form.getDictionaryObject(COSName.XFA));
        }
        Set<COSBase> read = identities();
        read.addAll(pages);
        ObjectSweep sweep = new ObjectSweep(this, streams);
        sweep.attachments(objects, document.getTrailer());
        sweep.read(objects, read);
        sweep.trailer(document.getTrailer());
    }

    private static List<COSObject> objects(COSDocument document) {
        List<COSObjectKey> keys = new ArrayList<>(document.getXrefTable().keySet());
        keys.sort(Comparator.comparingLong(COSObjectKey::getNumber).thenComparingInt(COSObjectKey::getGeneration));
        List<COSObject> objects = new ArrayList<>(keys.size());
        keys.forEach(key -> objects.add(document.getObjectFromPool(key)));
        return objects;
    }

    private void outcome(BoundedParser parser, StreamSizes sizes) {
        if (sizes.over() > 0) {
            parts.gap(
                    GapCause.LIMIT,
                    sizes.over() + " 个数据流解压后超出限额",
                    "streams over the limit when unpacked: " + sizes.over());
        }
        if (sizes.broken() > 0) {
            parts.gap(GapCause.UNREADABLE, sizes.broken() + " 个数据流有误", "broken streams: " + sizes.broken());
        }
        if (parser.failures() > 0) {
            parts.gap(GapCause.UNREADABLE, parser.failures() + " 个对象有误", "broken objects: " + parser.failures());
        }
        if (strings.binary() > 0) {
            parts.gap(
                    GapCause.UNSUPPORTED,
                    strings.binary() + " 个字符串不是文字",
                    "strings that are no text: " + strings.binary());
        }
    }
}
