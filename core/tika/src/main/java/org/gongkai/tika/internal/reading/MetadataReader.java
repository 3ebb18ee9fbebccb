package org.gongkai.tika.internal.reading;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;

/**
 * Reads what Tika tells beside the text (元数据): properties that a person or a program wrote become parts, what went wrong
 * becomes gaps. Properties go by the names that clerks use, others by their number, since names hold content.
 */
final class MetadataReader {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("dc:creator", "author"),
            Map.entry("meta:last-author", "last author"),
            Map.entry("dc:title", "title"),
            Map.entry("dc:subject", "subject"),
            Map.entry("dc:description", "comments"),
            Map.entry("w:Comments", "comments"),
            Map.entry("meta:keyword", "keywords"),
            Map.entry("dc:keywords", "keywords"),
            Map.entry("pdf:docinfo:keywords", "keywords"),
            Map.entry("cp:category", "category"),
            Map.entry("cp:contentStatus", "status"),
            Map.entry("extended-properties:Company", "company"),
            Map.entry("extended-properties:Manager", "manager"),
            Map.entry("extended-properties:Template", "template"),
            Map.entry("extended-properties:HyperlinkBase", "hyperlink base"),
            Map.entry("geo:lat", "latitude"),
            Map.entry("geo:long", "longitude"));
    private static final Map<String, String> HEADERS = Map.of(
            "dc:subject", "Subject",
            "Message-From", "From",
            "Message-To", "To",
            "Message-Cc", "Cc",
            "Message-Bcc", "Bcc");
    private static final String RAW_HEADER = "Message:Raw-Header:";
    private static final Pattern HEADER_NAME = Pattern.compile("(?!.*\\d{4})[A-Za-z][A-Za-z0-9-]{0,40}");
    /** Keys whose values the format or Tika itself makes up. */
    private static final Pattern TECHNICAL = Pattern.compile("X-TIKA:.*|Content-(Type|Length|Encoding|Type-Hint).*"
            + "|mapi:(body-types-processed|message-class|message-class-raw)|(Content-Type|resourceName|embeddedResourceType|embeddedRelationshipId|protected|generator|odf:version)"
            + "|extended-properties:(Application|AppVersion|DocSecurity\\w*|TotalTime|Pages|Words|Lines|Paragraphs|Characters\\w*)"
            + "|cp:(revision|version)|meta:[a-z]+-count|xmpTPg:NPages|dc:(format|language)|epub:(version|rendition:layout)"
            + "|msoffice:has-\\w[\\w-]*|msoffice:excel:has-[\\w-]+|pdf:(PDFVersion|PDFExtensionVersion|charsPerPage"
            + "|unmappedUnicodeCharsPerPage|totalUnmappedUnicodeChars|overallPercentageUnmappedUnicodeChars|has[A-Z]\\w*"
            + "|containsDamagedFont|containsNonEmbeddedFont|encrypted|num3DAnnotations|annotationTypes|ocrPageCount"
            + "|incrementalUpdateCount|eofOffsets)|access_permission:\\w+|Multipart-\\w+|rtf_meta:[\\w-]+|Number of Tables"
            + "|(tiff|PLTE|sBIT|gAMA|pHYs|IHDR|Chroma|Transparency|Compression|Data|Dimension|imagereader|ICC|color).*"
            + "|File (Size|Modified Date|Name)|(Component \\d|JFIF|Number of|Resolution|Thumbnail|Huffman|Exif SubIFD:Exif).*"
            + "|(height|width|X Resolution|Y Resolution|Image Height|Image Width|Data Precision|Color .*)");

    private static final Pattern HARMLESS_VALUE = Pattern.compile(
            "(?i)true|false|-?\\d{1,5}(\\.\\d{1,4})?|-?\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?)?|");
    private static final Set<String> ALWAYS = Set.of("geo:lat", "geo:long", "geo:alt");
    private static final String HIDDEN_SHEETS = "msoffice:excel:hidden-sheet-names";

    private final Metadata metadata;
    private final DocumentParts parts;
    private int number;
    private int customs;

    private MetadataReader(Metadata metadata, DocumentParts parts) {
        this.metadata = metadata;
        this.parts = parts;
    }

    /** Adds the properties and the gaps; the keys are sorted, since Tika keeps them in no order. */
    static void read(Metadata metadata, DocumentParts parts) {
        MetadataReader reader = new MetadataReader(metadata, parts);
        String[] keys = metadata.names();
        Arrays.sort(keys);
        for (String key : keys) {
            if (key.startsWith("X-TIKA:")) {
                reader.seeTrouble(key);
            } else {
                for (String value : metadata.getValues(key)) {
                    reader.property(key, value.strip());
                }
            }
        }
    }

    private void property(String key, String value) {
        if (key.equals(HIDDEN_SHEETS)) {
            parts.beside(Place.of(PlaceKind.HIDDEN, "sheet no. " + parts.next(PlaceKind.HIDDEN)), value);
            return;
        }
        boolean custom = key.startsWith("custom:") || key.startsWith("pdf:docinfo:custom:") || ALWAYS.contains(key);
        if (!custom
                && (TECHNICAL.matcher(key).matches()
                        || HARMLESS_VALUE.matcher(value).matches())) {
            return;
        }
        boolean message = metadata.get("Message-From") != null || metadata.get("Message-To") != null;
        if (message && HEADERS.containsKey(key)) {
            parts.beside(Place.of(PlaceKind.MAIL_HEADER, HEADERS.getOrDefault(key, "")), value);
        } else if (key.startsWith(RAW_HEADER)) {
            rawHeader(key.substring(RAW_HEADER.length()), value);
        } else {
            parts.beside(Place.of(PlaceKind.PROPERTY, label(key, custom)), value);
        }
    }

    private void rawHeader(String name, String value) {
        boolean harmless = HEADER_NAME.matcher(name).matches();
        String label = harmless ? name : "no. " + ++number;
        parts.beside(Place.of(PlaceKind.MAIL_HEADER, label), harmless ? value : name + ": " + value);
    }

    private String label(String key, boolean custom) {
        String known = NAMES.get(key);
        if (known != null) {
            return known;
        }
        return custom ? "custom " + ++customs : "no. " + ++number;
    }

    /** Tika returns as if all were well and says here that it was not. */
    private void seeTrouble(String key) {
        if (!key.startsWith("X-TIKA:EXCEPTION:") && !key.startsWith("X-TIKA:WARN:")) {
            return;
        }
        String said = String.join(" ", metadata.getValues(key));
        if (key.contains("limit") || said.contains("LimitReached") || said.contains("MemoryLimit")) {
            parts.gap(GapCause.LIMIT, "解析器在限额处停止", "a parser stopped at a limit");
        } else if (said.contains("EncryptedDocumentException")) {
            parts.gap(GapCause.ENCRYPTED, "文件或其中一部分已加密", "the file or a part of it is encrypted");
        } else {
            parts.gap(GapCause.UNREADABLE, "解析器报告有内容未能读取", "a parser reported content it could not read");
        }
    }
}
