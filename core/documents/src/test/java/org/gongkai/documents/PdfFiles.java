package org.gongkai.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDFs that are too intricate to write by hand; PDFBox writes them. */
final class PdfFiles {
    private PdfFiles() {}

    static byte[] withObjectStream(String secret) {
        byte[] plain = PdfFixture.pdf()
                .trailer("/Info 6 0 R")
                .object(6, "<< /Title (" + secret + ") >>")
                .build();
        return saved(plain, document -> {}, new CompressParameters(200));
    }

    /** Anyone may read it; the owner's password guards printing only. */
    static byte[] encrypted(String secret) {
        return encrypted(secret, "");
    }

    static byte[] encrypted(String secret, String password) {
        return encrypted(PdfFixture.pdf().more(PdfFixture.at(72, 600, secret)).build(), password);
    }

    static byte[] encrypted(byte[] plain, String password) {
        return saved(
                plain,
                document -> {
                    StandardProtectionPolicy policy =
                            new StandardProtectionPolicy("owner", password, new AccessPermission());
                    policy.setEncryptionKeyLength(128);
                    document.protect(policy);
                },
                CompressParameters.NO_COMPRESSION);
    }

    static byte[] joined(String head, byte[] tail) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(tail);
        return out.toByteArray();
    }

    private interface Change {
        void on(PDDocument document) throws IOException;
    }

    private static byte[] saved(byte[] plain, Change change, CompressParameters compression) {
        try (PDDocument document = Loader.loadPDF(plain)) {
            change.on(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, compression);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
