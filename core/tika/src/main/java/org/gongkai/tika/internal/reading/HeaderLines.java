package org.gongkai.tika.internal.reading;

import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.DefaultFieldBuilder;
import org.apache.james.mime4j.stream.FieldBuilder;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.util.ByteArrayBuffer;
import org.apache.james.mime4j.util.RecycledByteArrayBuffer;

/** Builds header lines and keeps those that are none (邮件头行), which the parser would drop. One thread, one message. */
final class HeaderLines implements FieldBuilder {
    private final FieldBuilder builder;
    private final List<byte[]> broken = new ArrayList<>();

    HeaderLines(int longest) {
        this.builder = new DefaultFieldBuilder(longest);
    }

    /** Returns the lines since the last call that are no header lines. */
    List<byte[]> takeBroken() {
        List<byte[]> taken = List.copyOf(broken);
        broken.clear();
        return taken;
    }

    @Override
    public void reset() {
        builder.reset();
    }

    @Override
    public void append(ByteArrayBuffer line) throws MimeException {
        builder.append(line);
    }

    @Override
    public RawField build() throws MimeException {
        try {
            return builder.build();
        } catch (MimeException e) {
            RecycledByteArrayBuffer raw = builder.getRaw();
            if (raw != null) {
                broken.add(raw.toByteArray());
            }
            throw e;
        }
    }

    @Override
    public RecycledByteArrayBuffer getRaw() {
        return builder.getRaw();
    }

    @Override
    public void release() {
        builder.release();
    }
}
