package org.gongkai.rulepack.internal.yaml;

import org.gongkai.text.Wording;

/** One fault at one line (错误): thrown by what reads a value, caught where the next value can still be read. */
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final transient Wording what;
    private final transient Wording remedy;

    /** Makes a fault. */
    public Fault(int line, Wording what, Wording remedy) {
        super(what.en(), null, false, false);
        this.line = line;
        this.what = what;
        this.remedy = remedy;
    }

    /** Makes a fault of the value {@code at}. */
    public Fault(Node at, Wording what, Wording remedy) {
        this(at.line(), what, remedy);
    }

    /** Makes a fault of the value {@code at} from what is said of it; the engine says {@code what; remedy} in English alone. */
    public static Fault of(Node at, IllegalArgumentException refusal) {
        if (refusal instanceof Refusal told) {
            return told.at(at);
        }
        String message = String.valueOf(refusal.getMessage());
        int border = message.indexOf("; ");
        return border < 0
                ? new Fault(at, same(message), new Wording("请改正", "correct it"))
                : new Fault(at, same(message.substring(0, border)), same(message.substring(border + 2)));
    }

    private static Wording same(String words) {
        return new Wording(words, words);
    }

    /** Returns the line. */
    public int line() {
        return line;
    }

    /** Returns what is wrong. */
    public Wording what() {
        return what;
    }

    /** Returns what to do. */
    public Wording remedy() {
        return remedy;
    }
}
