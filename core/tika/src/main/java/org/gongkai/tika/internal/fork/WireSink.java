package org.gongkai.tika.internal.fork;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.BlockingQueue;
import org.gongkai.text.GapCause;
import org.gongkai.tika.internal.ReadPart;
import org.gongkai.tika.internal.ReadingSink;

/** Sends what the child reads to the parent (子进程发送). One thread, one document. */
final class WireSink implements ReadingSink {
    private final DataOutputStream out;
    private final BlockingQueue<Request> requests;

    WireSink(DataOutputStream out, BlockingQueue<Request> requests) {
        this.out = out;
        this.requests = requests;
    }

    /** Says something to the parent. */
    private interface Message {
        void write() throws IOException;
    }

    private void say(int what, Message message) {
        try {
            out.writeByte(what);
            message.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void part(ReadPart part) {
        say(Wire.PART, () -> Wire.part(out, part));
    }

    @Override
    public void gap(GapCause cause, String zh, String en) {
        say(Wire.GAP, () -> {
            Wire.text(out, cause.name());
            Wire.text(out, zh);
            Wire.text(out, en);
        });
    }

    @Override
    public boolean offer(String name, byte[] content) {
        say(Wire.OFFER, () -> {
            Wire.text(out, name);
            Wire.bytes(out, content);
            out.flush();
        });
        try {
            return requests.take().taken();
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts the child", e);
        }
    }

    @Override
    public void open(String name) {
        say(Wire.OPEN, () -> Wire.text(out, name));
    }

    @Override
    public void close() {
        say(Wire.CLOSE, () -> {});
    }
}
