package org.gongkai.tika.internal.fork;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.PlaceMark;
import org.gongkai.tika.TikaLimits;
import org.gongkai.tika.internal.ReadPart;

/**
 * What is said between parent and child (进程间协议): a byte that says what, then values with their lengths. Nothing is an object
 * that the other side would have to trust.
 */
final class Wire {
    static final int READ = 1;
    static final int DETECT = 2;
    static final int ANSWER = 3;

    static final int READY = 11;
    static final int NO_TIKA = 12;
    static final int PART = 13;
    static final int GAP = 14;
    static final int OFFER = 15;
    static final int OPEN = 16;
    static final int CLOSE = 17;
    static final int DONE = 18;
    static final int TYPE = 19;

    /** No value is longer; a length beyond it means that the other side is not what it should be. */
    private static final int LONGEST = 1 << 30;

    private static final int MOST_CELLS = 1 << 20;

    private Wire() {}

    static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static byte[] bytes(DataInputStream in) throws IOException {
        int length = length(in, LONGEST);
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new StreamCorruptedException("a value is cut off");
        }
        return bytes;
    }

    /** Text goes as UTF-16, so that half a pair arrives as it was. */
    static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) (text.charAt(i) >>> 8);
            bytes[2 * i + 1] = (byte) text.charAt(i);
        }
        bytes(out, bytes);
    }

    static String text(DataInputStream in) throws IOException {
        byte[] bytes = bytes(in);
        char[] text = new char[bytes.length / 2];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) ((bytes[2 * i] & 0xFF) << 8 | bytes[2 * i + 1] & 0xFF);
        }
        return new String(text);
    }

    static void part(DataOutputStream out, ReadPart part) throws IOException {
        place(out, part.place());
        text(out, part.text());
        out.writeInt(part.cells().size());
        for (PlaceMark cell : part.cells()) {
            out.writeInt(cell.from());
            place(out, cell.place());
        }
    }

    static ReadPart part(DataInputStream in) throws IOException {
        Place place = place(in);
        String text = text(in);
        List<PlaceMark> cells = new ArrayList<>();
        for (int left = length(in, MOST_CELLS); left > 0; left--) {
            cells.add(new PlaceMark(in.readInt(), place(in)));
        }
        return new ReadPart(place, text, cells);
    }

    static void limits(DataOutputStream out, TikaLimits limits) throws IOException {
        out.writeLong(limits.maxFileBytes());
        out.writeLong(limits.maxInflatedBytes());
        out.writeInt(limits.maxEntries());
        out.writeInt(limits.maxCompressionRatio());
        out.writeInt(limits.maxEmbeddedFiles());
        out.writeInt(limits.maxEmbeddedDepth());
        out.writeLong(limits.maxCharacters());
    }

    static TikaLimits limits(DataInputStream in) throws IOException {
        return TikaLimits.builder()
                .maxFileBytes(in.readLong())
                .maxInflatedBytes(in.readLong())
                .maxEntries(in.readInt())
                .maxCompressionRatio(in.readInt())
                .maxEmbeddedFiles(in.readInt())
                .maxEmbeddedDepth(in.readInt())
                .maxCharacters(in.readLong())
                .build();
    }

    private static void place(DataOutputStream out, Place place) throws IOException {
        text(out, place.kind().name());
        text(out, place.label());
    }

    private static Place place(DataInputStream in) throws IOException {
        PlaceKind kind = PlaceKind.valueOf(text(in));
        return Place.of(kind, text(in));
    }

    private static int length(DataInputStream in, int most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new StreamCorruptedException("a length out of bounds, got " + length);
        }
        return length;
    }
}
