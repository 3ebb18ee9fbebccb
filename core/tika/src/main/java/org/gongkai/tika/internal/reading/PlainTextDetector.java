package org.gongkai.tika.internal.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.html.HtmlEncodingDetector;
import org.jspecify.annotations.Nullable;

/** Gives Tika's parsers the encoding by our own rule (编码判定接入), since theirs mistakes short GBK texts. */
final class PlainTextDetector implements EncodingDetector {
    private static final long serialVersionUID = 1L;
    private static final int SEEN = 1 << 20;

    @Override
    public Charset detect(@Nullable InputStream input, Metadata metadata) throws IOException {
        if (input == null) {
            return StandardCharsets.UTF_8;
        }
        Charset inMarkup = new HtmlEncodingDetector().detect(input, metadata);
        MediaType type = MediaType.parse(metadata.get(HttpHeaders.CONTENT_TYPE));
        String declared = type == null ? null : type.getParameters().get("charset");
        if (declared == null && inMarkup != null) {
            declared = inMarkup.name();
        }
        input.mark(SEEN + 1);
        byte[] bytes = input.readNBytes(SEEN);
        input.reset();
        Charset found = PlainText.charset(whole(bytes), declared);
        return found == null ? Charset.forName("GB18030") : found;
    }

    /** A long text is cut between two ASCII characters, so that no character is cut in two. */
    private static byte[] whole(byte[] bytes) {
        int end = bytes.length;
        while (bytes.length == SEEN && end > 1 && (bytes[end - 1] < 0 || bytes[end - 2] < 0)) {
            end--;
        }
        return end == bytes.length ? bytes : Arrays.copyOf(bytes, end);
    }
}
