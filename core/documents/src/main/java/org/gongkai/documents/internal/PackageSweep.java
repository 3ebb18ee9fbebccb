package org.gongkai.documents.internal;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.documents.DocumentLimits;
import org.gongkai.documents.internal.xml.XmlAttribute;
import org.gongkai.documents.internal.xml.XmlDocument;
import org.gongkai.documents.internal.xml.XmlElement;
import org.gongkai.documents.internal.xml.XmlNode;
import org.gongkai.documents.internal.xml.XmlReader;
import org.gongkai.documents.internal.xml.XmlText;
import org.gongkai.documents.internal.zip.ZipArchive;
import org.gongkai.documents.internal.zip.ZipItem;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextPart;

/**
 * Reads of a package of XML, such as a presentation or an open document, what the reader it was handed to has not brought
 * (打包文档补读): link targets, names, alternative texts, settings. One thread, one file.
 */
final class PackageSweep {
    private static final Pattern XML_NAME = Pattern.compile(".*\\.(xml|rels|vml)");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");
    /** What no identifier and no word of Chinese looks like: sizes, colours, names of styles, short numbers. */
    private static final Pattern HARMLESS = Pattern.compile(
            "[\\p{ASCII}&&[^@]]{0,5}|[-+]?[\\d.,]{1,10}(pt|cm|mm|in|px|em|ex|pc|%|s)?|#?[0-9a-fA-F]{6}([0-9a-fA-F]{2})?"
                    + "|[A-Za-z:_. \\-]+|https?://(schemas|www\\.w3|purl|openoffice|docs\\.oasis)[\\w./:#\\-]*"
                    + "|urn:[\\w:.\\-]+|\\d{4}-\\d\\d-\\d\\d(T[\\d:.]+Z?)?|[A-Za-z_ \\-]+\\d{1,6}");

    private static final long MOST_COMPARED = 4_000_000_000L;

    private final SourceText.Builder source;
    private final String seen;
    private final XmlReader xml;
    private final Set<Gap> gaps = new LinkedHashSet<>();
    private String label = "";
    private int count;
    private long compared;

    private PackageSweep(SourceText.Builder source, SourceText read, DocumentLimits limits) {
        this.source = source;
        this.xml = new XmlReader(limits);
        StringBuilder all = new StringBuilder();
        for (TextPart part : read.parts()) {
            all.append(bare(part.text())).append('\n');
        }
        this.seen = all.toString();
    }

    /** Adds what {@code read} lacks of the package in {@code content}. */
    static void add(SourceText.Builder source, SourceText read, byte[] content, DocumentLimits limits) {
        PackageSweep sweep = new PackageSweep(source, read, limits);
        try {
            ZipArchive zip = ZipArchive.open(content, limits);
            sweep.text(zip.comment(), PlaceKind.HIDDEN);
            int number = 0;
            for (ZipItem item : zip.items()) {
                number++;
                sweep.label = "entry " + number;
                sweep.entry(zip, item);
            }
            sweep.label = "folder";
            zip.folders().forEach(folder -> folder.texts().forEach(text -> sweep.text(text, PlaceKind.HIDDEN)));
            if (zip.hasStrayBytes()) {
                sweep.gaps.add(Gap.of(GapCause.UNREADABLE)
                        .saying("文件含有不属于任何条目的数据", "the file holds data that belong to no entry"));
            }
        } catch (UnreadableException e) {
            sweep.gaps.add(e.gap());
        }
        sweep.gaps.forEach(source::gap);
    }

    /** A fault in one entry is a gap, told once for all entries that have it; the others are read all the same. */
    private void entry(ZipArchive zip, ZipItem item) {
        item.texts().forEach(text -> text(text, PlaceKind.HIDDEN));
        if (!XML_NAME.matcher(item.name().toLowerCase(Locale.ROOT)).matches()) {
            return;
        }
        try {
            byte[] content = zip.read(item.name());
            if (content.length > 0) {
                document(content);
            }
        } catch (UnreadableException e) {
            gaps.add(e.gap());
        }
    }

    private void document(byte[] bytes) throws UnreadableException {
        XmlDocument document = xml.read(bytes);
        document.remarks().forEach(text -> text(text, PlaceKind.SOURCE_COMMENT));
        element(document.root());
    }

    private void element(XmlElement element) {
        for (XmlAttribute attribute : element.attributes()) {
            if (!HARMLESS.matcher(attribute.value()).matches()) {
                text(attribute.value(), PlaceKind.ATTRIBUTE);
            }
        }
        for (XmlNode child : element.children()) {
            if (child instanceof XmlText text) {
                text(text.value(), PlaceKind.HIDDEN);
            } else if (child instanceof XmlElement inner) {
                element(inner);
            }
        }
    }

    private void text(String text, PlaceKind kind) {
        String bare = bare(text);
        if (!bare.isEmpty() && !isSeen(bare)) {
            count++;
            source.part(Place.of(kind, (label + " no. " + count).strip()), text);
        }
    }

    /** What was read twice does no harm: beyond a fair amount of comparing everything counts as not seen. */
    private boolean isSeen(String bare) {
        compared += seen.length();
        return compared <= MOST_COMPARED && seen.contains(bare);
    }

    private static String bare(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }
}
