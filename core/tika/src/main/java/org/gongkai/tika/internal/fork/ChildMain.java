package org.gongkai.tika.internal.fork;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.gongkai.tika.internal.reading.TikaReader;

/** The child process (子进程): reads what the parent sends, one document after another, and ends when the parent does. */
public final class ChildMain {
    /** The directory of its own, which it deletes when the parent is gone. */
    static final String DIRECTORY = "gongkai.tika.directory";

    private static final int BLOCK = 1 << 16;

    private final DataOutputStream out;
    private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();

    private ChildMain(DataOutputStream out) {
        this.out = out;
    }

    /** Runs until the parent closes its end. */
    public static void main(String[] args) throws IOException, InterruptedException {
        InputStream in = new FileInputStream(FileDescriptor.in);
        OutputStream toParent = new FileOutputStream(FileDescriptor.out);
        // whatever a parser prints would be taken for an answer, and may be content
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        System.setIn(InputStream.nullInputStream());
        ChildMain child = new ChildMain(new DataOutputStream(new BufferedOutputStream(toParent, BLOCK)));
        Thread listener = new Thread(() -> child.listen(in), "gongkai-tika-requests");
        listener.setDaemon(true);
        listener.start();
        child.work();
    }

    /** The end of the parent is the end of this process at once, whatever a parser is doing. */
    private void listen(InputStream in) {
        try (DataInputStream data = new DataInputStream(new BufferedInputStream(in, BLOCK))) {
            while (true) {
                requests.add(Request.read(data));
            }
        } catch (IOException e) {
            OwnDirectory.of(Path.of(System.getProperty(DIRECTORY))).delete();
            Runtime.getRuntime().halt(0);
        }
    }

    private void work() throws IOException, InterruptedException {
        TikaReader reader;
        try {
            reader = new TikaReader();
        } catch (LinkageError e) {
            out.writeByte(Wire.NO_TIKA);
            out.flush();
            return;
        }
        out.writeByte(Wire.READY);
        out.flush();
        while (true) {
            answer(reader, requests.take());
            out.flush();
        }
    }

    private void answer(TikaReader reader, Request request) throws IOException {
        if (request.what() == Wire.DETECT) {
            String type = reader.mediaType(request.fileName(), request.content());
            out.writeByte(Wire.TYPE);
            Wire.text(out, type);
        } else {
            reader.read(request.fileName(), request.content(), request.limits(), new WireSink(out, requests));
            out.writeByte(Wire.DONE);
        }
    }
}
