package org.gongkai.documents.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.gongkai.documents.internal.EmbeddedFile;
import org.gongkai.documents.internal.UnreadableException;
import org.gongkai.text.GapCause;

/** The files that lie in a PDF (附件), each once, whoever refers to it. One thread, one file. */
final class Attachments {
    private static final int DEEPEST = 600;
    private static final List<String> NAMES = List.of("UF", "F", "Unix", "Mac", "DOS");

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<EmbeddedFile> files = new ArrayList<>();

    List<EmbeddedFile> files() {
        return files;
    }

    /** Takes the files of all file specifications in the object; references are not followed. */
    void findIn(COSBase object) {
        findIn(object, 0);
    }

    private void findIn(COSBase object, int depth) {
        if (depth > DEEPEST) {
            throw new OverLimitException();
        }
        if (object instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i) != null) {
                    findIn(array.get(i), depth + 1);
                }
            }
        } else if (object instanceof COSDictionary dictionary) {
            specification(dictionary);
            for (COSBase value : dictionary.getValues()) {
                findIn(value, depth + 1);
            }
        }
    }

    private void specification(COSDictionary specification) {
        COSDictionary embedded = specification.getCOSDictionary(COSName.EF);
        if (embedded == null) {
            return;
        }
        String name = "";
        for (String key : NAMES) {
            name = name.isBlank() ? String.valueOf(specification.getString(key, "")) : name;
        }
        for (COSName key : embedded.keySet()) {
            if (embedded.getDictionaryObject(key) instanceof COSStream stream) {
                add(name, stream);
            }
        }
    }

    void add(String name, COSStream stream) {
        if (seen.add(stream)) {
            String shown = name.isBlank() ? "embedded file " + (files.size() + 1) : name;
            files.add(new EmbeddedFile(shown, () -> bytes(stream)));
        }
    }

    /** Whoever reads a file from another thread at the same time moves the same position. */
    private byte[] bytes(COSStream stream) throws UnreadableException {
        synchronized (seen) {
            try {
                return Streams.bytes(stream);
            } catch (IOException | RuntimeException e) {
                throw new UnreadableException(GapCause.UNREADABLE, "附件有误", "the attachment is broken");
            }
        }
    }
}
