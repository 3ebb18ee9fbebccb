package org.gongkai.documents.internal.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.gongkai.documents.DocumentLimits;
import org.gongkai.documents.internal.EmbeddedFile;
import org.gongkai.documents.internal.UnreadableException;

/** The attachments that only earlier states of a file hold (历史附件). One thread, one file. */
final class EarlierAttachments {
    private final Set<String> known = new HashSet<>();
    private final List<EmbeddedFile> files;
    private long left;

    EarlierAttachments(List<EmbeddedFile> current, DocumentLimits limits) {
        this.files = new ArrayList<>(current);
        this.left = limits.maxTotalBytes();
    }

    /** Returns the attachments of now, then those of the earlier states. */
    List<EmbeddedFile> files() {
        return files;
    }

    /** Adds what differs from all attachments so far; the same bytes under another name may be read in another way. */
    void add(List<EmbeddedFile> then, int revision) {
        if (known.isEmpty() && !then.isEmpty()) {
            for (EmbeddedFile file : files) {
                isNew(file);
            }
        }
        for (EmbeddedFile file : then) {
            if (isNew(file)) {
                files.add(held(file, "earlier revision " + revision + "/" + file.name()));
            }
        }
    }

    /** One that cannot be read is new: whoever takes it out tells of it. */
    private boolean isNew(EmbeddedFile file) {
        try {
            return known.add(mark(file.name(), file.content().read()));
        } catch (UnreadableException e) {
            return true;
        }
    }

    /** The bytes are kept, for the way to them would keep the whole earlier state. */
    private EmbeddedFile held(EmbeddedFile file, String name) {
        try {
            byte[] bytes = file.content().read();
            left -= bytes.length;
            if (left < 0) {
                throw new OverLimitException();
            }
            return new EmbeddedFile(name, bytes::clone);
        } catch (UnreadableException e) {
            return new EmbeddedFile(name, file.content());
        }
    }

    private static String mark(String name, byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes);
            return HexFormat.of().formatHex(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
