package org.gongkai.documents;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.text.SourceText;

/** Files in files, and what was read of them, for tests. */
final class FilesInFiles {
    private FilesInFiles() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Object... namesAndContents) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            Object content = namesAndContents[i + 1];
            entries.put((String) namesAndContents[i], content instanceof byte[] raw ? raw : bytes((String) content));
        }
        return DocxFixture.zip(entries, "");
    }

    static List<String> parts(SourceText source) {
        return source.parts().stream()
                .map(part -> part.place() + "=" + part.text())
                .toList();
    }

    static List<String> gaps(SourceText source) {
        return source.gaps().stream()
                .map(gap -> gap.cause().code() + " "
                        + (gap.part() == null ? "-" : source.part(gap.part()).place()))
                .toList();
    }
}
