package org.gongkai.testkit.junit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.gongkai.text.spi.EmbeddedReader;
import org.gongkai.text.spi.TextExtractor;

/**
 * Reads a made-up format well: {@code COUNTED n}, a line end and n bytes of UTF-8 of which what stands behind the first {@code \f}
 * is an embedded file. Tests spoil it.
 */
class CountedFile implements TextExtractor {
    private static final int MAGIC = 8;

    static byte[] of(String text) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        byte[] head = ("COUNTED " + body.length + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return all;
    }

    @Override
    public String name() {
        return "counted";
    }

    @Override
    public SourceText extract(String fileName, byte[] content) {
        return extract(fileName, content, (name, inner) -> null);
    }

    @Override
    public SourceText extract(String fileName, byte[] content, EmbeddedReader embedded) {
        SourceText.Builder source = SourceText.builder(fileName);
        read(source, content, embedded);
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        return named(source, name).build();
    }

    SourceText.Builder named(SourceText.Builder source, String name) {
        return source.part(Place.of(PlaceKind.FILE_NAME), name);
    }

    void read(SourceText.Builder source, byte[] content, EmbeddedReader embedded) {
        int end = 0;
        while (end < content.length && content[end] != '\n') {
            end++;
        }
        String head = new String(content, 0, end, StandardCharsets.UTF_8);
        if (!head.matches("COUNTED [0-9]{1,9}") || end == content.length) {
            source.gap(unreadable(content));
            return;
        }
        byte[] body = Arrays.copyOfRange(content, end + 1, content.length);
        if (Integer.parseInt(head.substring(MAGIC)) != body.length) {
            truncated(source, content);
        } else {
            body(source, new String(body, StandardCharsets.UTF_8), embedded);
        }
    }

    Gap unreadable(byte[] content) {
        return Gap.of(GapCause.UNREADABLE);
    }

    void truncated(SourceText.Builder source, byte[] content) {
        source.gap(unreadable(content));
    }

    void body(SourceText.Builder source, String text, EmbeddedReader embedded) {
        int inner = text.indexOf('\f');
        source.part(Place.of(PlaceKind.TEXT), inner < 0 ? text : text.substring(0, inner));
        if (inner >= 0) {
            byte[] bytes = text.substring(inner + 1).getBytes(StandardCharsets.UTF_8);
            SourceText read = embedded.read("inner.txt", bytes);
            if (read == null) {
                source.part(Place.of(PlaceKind.TEXT).within("inner.txt"), text.substring(inner + 1));
            } else {
                embed(source, read);
            }
        }
    }

    void embed(SourceText.Builder source, SourceText inner) {
        source.embed("inner.txt", inner);
    }
}
