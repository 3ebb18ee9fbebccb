package org.gongkai.documents.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSStream;

/** Reads streams, which were weighed before (读取数据流). */
final class Streams {
    private Streams() {}

    static byte[] bytes(COSStream stream) throws IOException {
        if (!stream.hasData()) {
            return new byte[0];
        }
        try (InputStream in = stream.createInputStream()) {
            return in.readAllBytes();
        }
    }
}
