package org.gongkai.tika.internal.reading;

import org.gongkai.text.GapCause;
import org.gongkai.tika.TikaLimits;
import org.gongkai.tika.internal.ReadingSink;
import org.gongkai.tika.internal.Refusal;
import org.gongkai.tika.internal.Wall;
import org.jspecify.annotations.Nullable;

/** Reads in the process of the host (进程内读取), which has no wall: an error of the virtual machine hits the host. */
public final class OpenField implements Wall {
    private @Nullable TikaReader reader;

    @Override
    public void read(String fileName, byte[] content, TikaLimits limits, ReadingSink sink) {
        reader().read(fileName, content, limits, sink);
    }

    @Override
    public String mediaType(String fileName, byte[] content) throws Refusal {
        try {
            return reader().mediaType(fileName, content);
        } catch (StackOverflowError e) {
            throw new Refusal(GapCause.LIMIT, "嵌套层次过深", "nested too deep");
        }
    }

    @Override
    public void start() {
        reader();
    }

    @Override
    public void close() {
        // nothing of the system is held
    }

    private synchronized TikaReader reader() {
        TikaReader ready = reader;
        if (ready == null) {
            ready = new TikaReader();
            reader = ready;
        }
        return ready;
    }
}
