package org.gongkai.match;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the probes of a lane look at while a text is gone through (会话视图): the text, a window for each way to see it, and who is told. */
final class Views {
    private final List<ViewKey> keys;
    private final CoarseFold coarse;
    private final int most;
    private final @Nullable Window[] windows;
    private Characters text = Characters.NONE;
    private Consumer<Hit> sink = Views::nobody;

    /** Makes views that hold about {@code most} units each. */
    Views(Lane lane, int most) {
        this.keys = lane.keys();
        this.coarse = lane.coarse();
        this.most = most;
        this.windows = new Window[keys.size()];
    }

    static void nobody(Hit hit) {}

    /** Turns to a text of which nothing was seen yet. */
    void turnTo(Characters other, Consumer<Hit> told) {
        text = other;
        sink = told;
        for (Window window : windows) {
            if (window != null) {
                window.turnTo(other);
            }
        }
    }

    /** Forgets the text and wipes what was seen of it. */
    void wipe() {
        turnTo(Characters.NONE, Views::nobody);
        for (Window window : windows) {
            if (window != null) {
                window.clear();
            }
        }
    }

    ViewKey key(int number) {
        return keys.get(number);
    }

    /** Returns the window that all probes of this key share. */
    Window shared(int key) {
        Window window = windows[key];
        if (window == null) {
            window = own(key);
            window.turnTo(text);
            windows[key] = window;
        }
        return window;
    }

    /** Returns a further window that sees nothing yet. */
    Window own(int key) {
        return new Window(keys.get(key), coarse, most);
    }

    Characters text() {
        return text;
    }

    void tell(Hit hit) {
        sink.accept(hit);
    }
}
