package org.gongkai.tika.internal.reading;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.TikaMemoryLimitException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.Parser;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.tika.TikaLimits;
import org.gongkai.tika.internal.ContainerCheck;
import org.gongkai.tika.internal.FileStem;
import org.gongkai.tika.internal.ReadPart;
import org.gongkai.tika.internal.ReadingSink;
import org.gongkai.tika.internal.Refusal;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Reads one document with all files in it (读取一份文件). One thread, one document. */
final class Reading {
    private final TikaParsers parsers;
    private final TikaLimits limits;
    private final ReadingSink sink;
    private final Budget budget;
    private final Set<String> pictures = new HashSet<>();

    Reading(TikaParsers parsers, TikaLimits limits, ReadingSink sink) {
        this.parsers = parsers;
        this.limits = limits;
        this.sink = sink;
        this.budget = new Budget(limits);
    }

    TikaLimits limits() {
        return limits;
    }

    ReadingSink sink() {
        return sink;
    }

    Budget budget() {
        return budget;
    }

    /** Reads a file into what is open in the sink; its name is the last part. */
    void document(String name, byte[] content, EmbeddedFiles.Original original, int depth) {
        DocumentParts parts = new DocumentParts(sink, budget);
        if (content.length > 0 || original.stream() != null) {
            try {
                checked(name, content, original, new EmbeddedFiles(this, parts, depth), parts);
            } catch (Refusal refusal) {
                parts.gap(
                        refusal.cause(),
                        refusal.wording().zh(),
                        refusal.wording().en());
            }
        }
        sink.part(ReadPart.of(Place.of(PlaceKind.FILE_NAME), FileStem.of(name)));
    }

    private void checked(
            String name, byte[] content, EmbeddedFiles.Original original, EmbeddedFiles embedded, DocumentParts parts)
            throws Refusal {
        List<String> entries = ContainerCheck.isZip(content) ? ContainerCheck.names(content, limits) : List.of();
        Metadata metadata = original.metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (TikaInputStream stream = original.stream() == null ? TikaInputStream.get(content) : original.stream()) {
            String type = parsers.typeOf(stream, metadata);
            refuseUnknownPackages(type, name, entries);
            metadata.set(HttpHeaders.CONTENT_TYPE, type);
            new FormatReading(this, parts, embedded).read(type, content, stream, metadata);
            if (type.startsWith("image/")) {
                picture(content, metadata, parts);
            }
        } catch (IOException | SAXException | TikaException | RuntimeException | LinkageError e) {
            throw refusalOf(e);
        } catch (StackOverflowError e) {
            throw new Refusal(GapCause.LIMIT, "嵌套层次过深", "nested too deep");
        }
        MetadataReader.read(metadata, parts);
        if (!parts.hasText() && !parts.hasGap()) {
            parts.gap(GapCause.UNREADABLE, "未读出任何文字", "no text was found in it");
        }
    }

    /** OFD and other formats that are XML in a ZIP say nothing in the order of their entries. */
    private static void refuseUnknownPackages(String type, String name, List<String> entries) throws Refusal {
        if (!type.equals("application/zip")) {
            return;
        }
        boolean ofd = entries.stream().anyMatch(entry -> entry.equalsIgnoreCase("OFD.xml"));
        long xml = entries.stream()
                .filter(entry -> entry.toLowerCase(Locale.ROOT).endsWith(".xml"))
                .count();
        boolean archive = name.toLowerCase(Locale.ROOT).endsWith(".zip");
        if (ofd || !archive && 2 * xml > entries.size()) {
            throw new Refusal(GapCause.UNSUPPORTED, "由 XML 组成的未知格式或 OFD", "OFD, or an unknown format made of XML");
        }
    }

    /** The pixels of a picture are read by nobody here; one of 16 pixels or less each way cannot show a legible number. */
    private void picture(byte[] content, Metadata metadata, DocumentParts parts) {
        parts.sawContent();
        boolean spacer = isSmall(metadata.get("tiff:ImageWidth")) && isSmall(metadata.get("tiff:ImageLength"));
        if (!spacer && pictures.add(Digests.of(content))) {
            parts.gap(GapCause.IMAGE_ONLY, "图片", "a picture");
        }
    }

    private static boolean isSmall(@Nullable String pixels) {
        return pixels != null && pixels.matches("\\d{1,2}") && Integer.parseInt(pixels) <= 16;
    }

    private static Refusal refusalOf(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String type = cause.getClass().getSimpleName();
            if (cause instanceof EncryptedDocumentException
                    || type.contains("Encrypted")
                    || type.contains("Password")) {
                return new Refusal(GapCause.ENCRYPTED, "文件已加密", "the file is encrypted");
            }
            if (cause instanceof TikaMemoryLimitException || type.contains("MemoryLimit")) {
                return new Refusal(GapCause.LIMIT, "解析所需内存超出限额", "a parser needs more memory than allowed");
            }
            if (cause instanceof UnsupportedFormatException || cause instanceof LinkageError) {
                return new Refusal(GapCause.UNSUPPORTED, "此格式的该版本不读取", "this version of the format is not read");
            }
            if (cause instanceof ZeroByteFileException) {
                return new Refusal(GapCause.UNREADABLE, "文件为空", "the file is empty");
            }
        }
        return new Refusal(GapCause.UNREADABLE, "解析失败，文件可能损坏", "a parser failed, the file may be broken");
    }

    @Nullable
    Parser parserFor(Metadata metadata) {
        return parsers.choose(metadata);
    }

    TikaParsers parsers() {
        return parsers;
    }
}
