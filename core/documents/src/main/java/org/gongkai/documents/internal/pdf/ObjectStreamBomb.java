package org.gongkai.documents.internal.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Weighs object streams in the bytes of the file (对象流检查). A file whose tables are broken has them unpacked by a part of
 * PDFBox that asks nobody.
 */
final class ObjectStreamBomb {
    private static final long MOST = 32L << 20;
    private static final int DICTIONARY = 4096;

    private ObjectStreamBomb() {}

    static boolean isIn(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("/ObjStm");
        while (at >= 0) {
            int stream = text.indexOf("stream", at);
            if (stream >= 0 && stream - at < DICTIONARY) {
                String dictionary = text.substring(Math.max(0, at - DICTIONARY), stream);
                String own = dictionary.substring(Math.max(0, dictionary.lastIndexOf(" obj")));
                if (own.contains("/LZW")
                        || own.contains("/RunLength")
                        || isOver(content, dataStart(content, stream + 6))) {
                    return true;
                }
            }
            at = text.indexOf("/ObjStm", at + 1);
        }
        return false;
    }

    private static int dataStart(byte[] content, int at) {
        int start = at;
        while (start < content.length && (content[start] == '\r' || content[start] == '\n')) {
            start++;
        }
        return start;
    }

    private static boolean isOver(byte[] content, int from) {
        Inflater inflater = new Inflater();
        byte[] to = new byte[1 << 16];
        long size = 0;
        try {
            inflater.setInput(content, from, content.length - from);
            while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
                size += inflater.inflate(to);
                if (size > MOST) {
                    return true;
                }
            }
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
        return false;
    }
}
