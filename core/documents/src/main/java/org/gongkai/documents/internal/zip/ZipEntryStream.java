package org.gongkai.documents.internal.zip;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.gongkai.documents.internal.UnreadableException;
import org.jspecify.annotations.Nullable;

/** An entry that is inflated as it is read (流式条目): never more of it than the directory says. One thread, one reading. */
public final class ZipEntryStream extends InputStream {
    private final ZipItem item;
    private final byte[] bytes;
    private final @Nullable Inflater inflater;
    private final CRC32 crc = new CRC32();
    private long length;
    private @Nullable UnreadableException failure;

    ZipEntryStream(ZipItem item, byte[] bytes) {
        this.item = item;
        this.bytes = bytes;
        this.inflater = item.method() == 0 ? null : new Inflater(true);
        if (inflater != null) {
            inflater.setInput(bytes, item.data(), (int) item.compressed());
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int wanted = (int) Math.min(most, item.size() - length);
        if (wanted <= 0) {
            return -1;
        }
        int got = inflater == null ? copied(into, from, wanted) : inflated(inflater, into, from, wanted);
        if (got <= 0) {
            failure = ByteView.broken("条目长度与目录不符", "an entry is not as long as the directory says");
            throw new IOException(failure);
        }
        crc.update(into, from, got);
        length += got;
        return got;
    }

    private int copied(byte[] into, int from, int wanted) {
        int got = (int) Math.min(wanted, item.compressed() - length);
        if (got > 0) {
            System.arraycopy(bytes, (int) (item.data() + length), into, from, got);
        }
        return got;
    }

    private int inflated(Inflater from, byte[] into, int at, int wanted) throws IOException {
        try {
            // all input may be taken in while output still waits inside
            int got = from.inflate(into, at, wanted);
            while (got == 0 && !from.finished() && !from.needsInput() && !from.needsDictionary()) {
                got = from.inflate(into, at, wanted);
            }
            return got;
        } catch (DataFormatException e) {
            failure = ByteView.broken("压缩数据错误", "wrong compressed data");
            throw new IOException(failure);
        }
    }

    /** Returns why reading failed, or {@code null} if the fault lies elsewhere. */
    public @Nullable UnreadableException failure() {
        return failure;
    }

    /** Reads what is left and throws if the entry is not what the directory says. */
    public void finish() throws UnreadableException {
        try {
            byte[] rest = new byte[8192];
            int got = 0;
            while (got >= 0) {
                got = read(rest, 0, rest.length);
            }
            boolean more = inflater == null ? item.compressed() != item.size() : hasMore(inflater);
            if (more || crc.getValue() != item.crc()) {
                throw ByteView.broken("条目与目录不符", "an entry is not what the directory says");
            }
        } catch (IOException e) {
            throw failure == null ? ByteView.broken("压缩数据错误", "wrong compressed data") : failure;
        }
    }

    private boolean hasMore(Inflater from) throws IOException {
        boolean more = !from.finished() && inflated(from, new byte[1], 0, 1) > 0;
        return more || from.getBytesRead() < item.compressed();
    }

    @Override
    public void close() {
        if (inflater != null) {
            inflater.end();
        }
    }
}
