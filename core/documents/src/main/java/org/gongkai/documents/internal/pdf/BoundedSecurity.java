package org.gongkai.documents.internal.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.DecryptionMaterial;
import org.apache.pdfbox.pdmodel.encryption.PDEncryption;
import org.apache.pdfbox.pdmodel.encryption.ProtectionPolicy;
import org.apache.pdfbox.pdmodel.encryption.SecurityHandler;

/** Weighs streams once they are decrypted (解密后检查); all else is left to the handler inside. */
final class BoundedSecurity extends SecurityHandler<ProtectionPolicy> {
    private final SecurityHandler<? extends ProtectionPolicy> inside;
    private final StreamSizes sizes;

    BoundedSecurity(SecurityHandler<? extends ProtectionPolicy> inside, StreamSizes sizes) {
        this.inside = inside;
        this.sizes = sizes;
        setCurrentAccessPermission(inside.getCurrentAccessPermission());
    }

    @Override
    public void prepareDocumentForEncryption(PDDocument document) throws IOException {
        inside.prepareDocumentForEncryption(document);
    }

    @Override
    public void prepareForDecryption(PDEncryption encryption, COSArray ids, DecryptionMaterial material)
            throws IOException {
        inside.prepareForDecryption(encryption, ids, material);
    }

    @Override
    public COSBase decrypt(COSBase object, long number, long generation) throws IOException {
        if (object instanceof COSStream stream) {
            decryptStream(stream, number, generation);
            return stream;
        }
        return inside.decrypt(object, number, generation);
    }

    @Override
    public void decryptStream(COSStream stream, long number, long generation) throws IOException {
        inside.decryptStream(stream, number, generation);
        sizes.check(stream);
    }
}
