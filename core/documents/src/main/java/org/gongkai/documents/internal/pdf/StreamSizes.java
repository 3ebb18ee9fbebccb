package org.gongkai.documents.internal.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.gongkai.documents.DocumentLimits;
import org.jspecify.annotations.Nullable;

/**
 * Weighs every stream before PDFBox unpacks it in memory (解压前检查). One over a limit is emptied and counted, so that
 * the rest of the file can be read. One thread, one file.
 */
final class StreamSizes {
    /** Pixels are never unpacked. */
    private static final Set<String> PIXELS =
            Set.of("DCTDecode", "DCT", "JPXDecode", "CCITTFaxDecode", "CCF", "JBIG2Decode");

    private static final long RATIO_FROM = 4L << 20;
    /** What lies in such a stream becomes objects in memory, some ten times its size. */
    private static final long OBJECT_STREAM = 32L << 20;

    private static final long CROSS_REFERENCES = 6L << 20;
    private static final long ROW_BITS = 1L << 26;

    private final DocumentLimits limits;
    private long total;
    private int over;
    private int broken;

    StreamSizes(DocumentLimits limits) {
        this.limits = limits;
    }

    int over() {
        return over;
    }

    int broken() {
        return broken;
    }

    /** Empties the stream if it is too large. */
    void check(COSStream stream) throws IOException {
        if (isImage(stream) || !stream.hasData()) {
            return;
        }
        long most = most(stream);
        try {
            if (hasHugeRows(stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP))) {
                throw new OverLimitException();
            }
            long size = decoded(stream, most);
            total += size;
            if (total > limits.maxTotalBytes()
                    || size > RATIO_FROM && size / Math.max(1, stream.getLength()) > limits.maxCompressionRatio()) {
                throw new OverLimitException();
            }
        } catch (OverLimitException e) {
            over++;
            stream.removeItem(COSName.FILTER);
            stream.removeItem(COSName.DECODE_PARMS);
            try (OutputStream empty = stream.createRawOutputStream()) {
                empty.flush();
            }
        }
    }

    private long most(COSStream stream) {
        String type = String.valueOf(stream.getNameAsString(COSName.TYPE));
        long most = limits.maxPartBytes();
        if (type.equals("ObjStm")) {
            return Math.min(most, OBJECT_STREAM);
        }
        return type.equals("XRef") ? Math.min(most, CROSS_REFERENCES) : most;
    }

    private static boolean isImage(COSStream stream) {
        return COSName.IMAGE.equals(stream.getDictionaryObject(COSName.SUBTYPE));
    }

    private static boolean hasHugeRows(@Nullable COSBase parameters) {
        if (parameters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary one && hasHugeRows(one)) {
                    return true;
                }
            }
        }
        if (!(parameters instanceof COSDictionary one)) {
            return false;
        }
        long columns = one.getInt(COSName.COLUMNS, 1);
        long colors = Math.min(one.getInt(COSName.COLORS, 1), 32);
        long bits = one.getInt(COSName.BITS_PER_COMPONENT, 8);
        return columns < 0 || columns > ROW_BITS || bits < 0 || bits > 32 || columns * colors * bits > ROW_BITS;
    }

    private long decoded(COSStream stream, long most) throws IOException {
        List<COSName> filters = filters(stream);
        if (filters.isEmpty()) {
            return capped(stream.getLength(), most);
        }
        if (filters.size() == 1 && isFlate(filters.get(0))) {
            try (InputStream raw = stream.createRawInputStream()) {
                return inflated(raw, most);
            }
        }
        byte[] data;
        try (InputStream raw = stream.createRawInputStream()) {
            data = raw.readAllBytes();
        }
        for (int i = 0; i < filters.size(); i++) {
            if (PIXELS.contains(filters.get(i).getName())) {
                return data.length;
            }
            Capped stage = new Capped(most);
            try {
                FilterFactory.INSTANCE
                        .getFilter(filters.get(i))
                        .decode(new ByteArrayInputStream(data), stage, stream, i);
            } catch (IOException e) {
                broken++;
                return stage.size();
            }
            data = stage.toByteArray();
        }
        return data.length;
    }

    private static List<COSName> filters(COSStream stream) {
        List<COSName> names = new ArrayList<>();
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static boolean isFlate(COSName filter) {
        return filter.equals(COSName.FLATE_DECODE) || filter.equals(COSName.FLATE_DECODE_ABBREVIATION);
    }

    /** PDFBox gives what it could unpack of a broken stream and says nothing: here it is noticed. */
    private long inflated(InputStream raw, long most) throws IOException {
        Inflater inflater = new Inflater();
        byte[] from = new byte[8192];
        byte[] to = new byte[1 << 16];
        long size = 0;
        try {
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    int read = raw.read(from);
                    if (read <= 0) {
                        broken++;
                        break;
                    }
                    inflater.setInput(from, 0, read);
                }
                int more = inflater.inflate(to);
                if (more == 0 && inflater.needsDictionary()) {
                    broken++;
                    break;
                }
                size = capped(size + more, most);
            }
        } catch (DataFormatException e) {
            broken++;
        } finally {
            inflater.end();
        }
        return size;
    }

    private static long capped(long size, long most) {
        if (size > most) {
            throw new OverLimitException();
        }
        return size;
    }

    /** Holds what a filter gives, up to the limit. */
    private static final class Capped extends OutputStream {
        private final ByteArrayOutputStream held = new ByteArrayOutputStream();
        private final long most;

        Capped(long most) {
            this.most = most;
        }

        @Override
        public void write(int b) {
            capped(held.size() + 1L, most);
            held.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            capped(held.size() + (long) length, most);
            held.write(bytes, from, length);
        }

        int size() {
            return held.size();
        }

        byte[] toByteArray() {
            return held.toByteArray();
        }
    }
}
