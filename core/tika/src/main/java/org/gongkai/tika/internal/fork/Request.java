package org.gongkai.tika.internal.fork;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import org.gongkai.tika.TikaLimits;

/** What the parent says (父进程请求). Immutable, as long as nobody changes the bytes. */
final class Request {
    private static final byte[] NOTHING = {};

    private final int what;
    private final String fileName;
    private final byte[] content;
    private final TikaLimits limits;
    private final boolean taken;

    private Request(int what, String fileName, byte[] content, TikaLimits limits) {
        this.what = what;
        this.fileName = fileName;
        this.content = content;
        this.limits = limits;
        this.taken = false;
    }

    private Request(boolean taken) {
        this.what = Wire.ANSWER;
        this.fileName = "";
        this.content = NOTHING;
        this.limits = TikaLimits.standard();
        this.taken = taken;
    }

    static Request read(DataInputStream in) throws IOException {
        int what = in.readUnsignedByte();
        return switch (what) {
            case Wire.READ -> new Request(what, Wire.text(in), Wire.bytes(in), Wire.limits(in));
            case Wire.DETECT -> new Request(what, Wire.text(in), Wire.bytes(in), TikaLimits.standard());
            case Wire.ANSWER -> new Request(in.readBoolean());
            default -> throw new StreamCorruptedException("an unknown request, got " + what);
        };
    }

    /** Returns one of {@link Wire#READ}, {@link Wire#DETECT}, {@link Wire#ANSWER}. */
    int what() {
        return what;
    }

    String fileName() {
        return fileName;
    }

    byte[] content() {
        return content;
    }

    TikaLimits limits() {
        return limits;
    }

    /** Returns whether an offered file was read by the parent. */
    boolean taken() {
        return taken;
    }

    @Override
    public String toString() {
        return "request " + what + " of " + content.length + " bytes";
    }
}
