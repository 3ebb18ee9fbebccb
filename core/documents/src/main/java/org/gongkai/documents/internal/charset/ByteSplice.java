package org.gongkai.documents.internal.charset;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.gongkai.redaction.RedactionRefusedException;
import org.gongkai.text.Wording;

/** Rewrites stretches of a text in its bytes (按字节改写): every byte outside them stays as it is. */
public final class ByteSplice {
    private static final Wording NOT_ENCODABLE =
            new Wording("遮盖字符无法用文件的编码表示", "the replacement cannot be written in the file's encoding");
    private static final Wording AMBIGUOUS = new Wording(
            "按另一种编码才读出需遮盖的内容，请先确定文件编码",
            "what is to be covered shows in another encoding only; settle the file's encoding first");

    private ByteSplice() {}

    /** Returns {@code bytes} with the disjoint {@code edits} done in the text that {@code decoding} gave. */
    public static byte[] rewrite(byte[] bytes, Decoding decoding, List<Edit> edits) {
        List<Edit> sorted = new ArrayList<>(edits);
        Collections.sort(sorted);
        String text = decoding.text();
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        StringBuilder expected = new StringBuilder(text.length());
        BytePositions positions = new BytePositions(bytes, decoding);
        int lastByte = 0;
        int last = 0;
        for (Edit edit : sorted) {
            out.write(bytes, lastByte, positions.of(edit.start()) - lastByte);
            out.writeBytes(encode(edit.with(), decoding));
            lastByte = positions.of(edit.end());
            expected.append(text, last, edit.start()).append(edit.with());
            last = edit.end();
        }
        out.write(bytes, lastByte, bytes.length - lastByte);
        expected.append(text, last, text.length());
        Decoding again = Decoding.strict(out.toByteArray(), decoding.mark(), decoding.charset());
        if (again == null || !again.text().contentEquals(expected)) {
            throw BytePositions.inexact();
        }
        return out.toByteArray();
    }

    /**
     * Refuses unless every byte that {@code others} cover in a second reading is rewritten in the first reading anyway.
     */
    public static void requireCovered(byte[] bytes, BitSet rewritten, Decoding second, List<Edit> others) {
        BitSet wanted = bytesOf(bytes, second, others);
        wanted.andNot(rewritten);
        if (!wanted.isEmpty()) {
            throw new RedactionRefusedException(AMBIGUOUS);
        }
    }

    /** Returns which bytes the edits cover. */
    public static BitSet bytesOf(byte[] bytes, Decoding decoding, List<Edit> edits) {
        List<Edit> sorted = new ArrayList<>(edits);
        Collections.sort(sorted);
        BitSet covered = new BitSet(bytes.length);
        BytePositions positions = new BytePositions(bytes, decoding);
        for (Edit edit : sorted) {
            int start = positions.of(edit.start());
            covered.set(start, positions.of(edit.end()));
        }
        return covered;
    }

    /** Returns whether {@code text} can be written in the encoding. */
    public static boolean canEncode(String text, Decoding decoding) {
        return decoding.charset().canEncode() && decoding.charset().newEncoder().canEncode(text);
    }

    private static byte[] encode(String text, Decoding decoding) {
        try {
            ByteBuffer encoded = decoding.charset()
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(text));
            byte[] result = new byte[encoded.remaining()];
            encoded.get(result);
            return result;
        } catch (CharacterCodingException e) {
            throw new RedactionRefusedException(NOT_ENCODABLE);
        }
    }
}
