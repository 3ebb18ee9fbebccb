package org.gongkai.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.gongkai.text.Sha256;

/**
 * How a compiled match set is laid into a stream (编译结果格式): a head that says what it belongs to, what is in it, and a digest of
 * both.
 */
final class CompiledForm {
    /**
     * Raised whenever what is stored is laid out differently or means something else, be it that characters are folded in another
     * way; {@code CompiledFormVersionTest} tells when.
     */
    static final int VERSION = 1;

    private static final int MAGIC = 0x474B4D53;
    private static final int DIGEST = 32;
    private static final int HEAD = 3 * Integer.BYTES + 2 * DIGEST;

    private CompiledForm() {}

    static void write(OutputStream out, byte[] owner, byte[] probes, byte[] content) throws IOException {
        byte[] head = ByteBuffer.allocate(HEAD)
                .putInt(MAGIC)
                .putInt(VERSION)
                .put(owner)
                .put(probes)
                .putInt(content.length)
                .array();
        out.write(head);
        out.write(content);
        out.write(digest(head, content));
    }

    /** Returns what {@link #write} was given, once it is certain that all of it is there and belongs to these. */
    static byte[] read(InputStream in, byte[] owner, byte[] probes) throws IOException {
        byte[] bytes = exactly(in, HEAD);
        ByteBuffer head = ByteBuffer.wrap(bytes);
        if (head.getInt() != MAGIC) {
            throw new CompiledFormRefusedException("is none");
        }
        int version = head.getInt();
        if (version != VERSION) {
            throw new CompiledFormRefusedException("is of version " + version + ", where this engine has " + VERSION);
        }
        if (!matches(head, owner)) {
            throw new CompiledFormRefusedException("was saved for another rule set");
        }
        if (!matches(head, probes)) {
            throw new CompiledFormRefusedException(
                    "was saved for other options or rules, which look for something else");
        }
        int length = head.getInt();
        byte[] content = exactly(in, Math.max(0, length));
        if (!Arrays.equals(exactly(in, DIGEST), digest(bytes, content))) {
            throw new CompiledFormRefusedException("is damaged");
        }
        return content;
    }

    private static boolean matches(ByteBuffer head, byte[] expected) {
        byte[] found = new byte[DIGEST];
        head.get(found);
        return Arrays.equals(found, expected);
    }

    /** The stream makes room as bytes come, so that a length that is made up takes none. */
    private static byte[] exactly(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new CompiledFormRefusedException("is cut off");
        }
        return bytes;
    }

    static byte[] digest(String owner) {
        return digest(owner.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the digest of {@code parts}, one behind the other. */
    static byte[] digest(byte[]... parts) {
        Sha256 sha = new Sha256();
        List.of(parts).forEach(sha::add);
        String printed = sha.finish();
        return HexFormat.of().parseHex(printed, printed.indexOf(':') + 1, printed.length());
    }
}
