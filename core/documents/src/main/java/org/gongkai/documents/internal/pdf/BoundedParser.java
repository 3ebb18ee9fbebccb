package org.gongkai.documents.internal.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/** Parses in memory alone, weighs every stream, and counts what PDFBox would pass over in silence (受限解析). */
final class BoundedParser extends PDFParser {
    private final StreamSizes sizes;
    private int failures;

    BoundedParser(byte[] content, StreamSizes sizes) throws IOException {
        super(new RandomAccessReadBuffer(content), "", null, null, IOUtils.createMemoryOnlyStreamCache());
        this.sizes = sizes;
    }

    /** Returns how many objects could not be read. */
    int failures() {
        return failures;
    }

    @Override
    protected void prepareDecryption() throws IOException {
        super.prepareDecryption();
        if (securityHandler != null && !(securityHandler instanceof BoundedSecurity)) {
            securityHandler = new BoundedSecurity(securityHandler, sizes);
        }
    }

    /** An encrypted stream is weighed once it is decrypted. */
    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        if (securityHandler == null) {
            sizes.check(stream);
        }
        return stream;
    }

    @Override
    public COSBase dereferenceCOSObject(COSObject object) throws IOException {
        try {
            return super.dereferenceCOSObject(object);
        } catch (IOException e) {
            failures++;
            throw e;
        }
    }
}
