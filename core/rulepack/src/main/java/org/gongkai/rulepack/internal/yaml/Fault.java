package org.gongkai.rulepack.internal.yaml;

/** One fault at one line (错误): thrown by what reads a value, caught where the next value can still be read. */
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String remedy;

    /** Makes a fault. */
    public Fault(int line, String what, String remedy) {
        super(what, null, false, false);
        this.line = line;
        this.remedy = remedy;
    }

    /** Makes a fault of the value {@code at}. */
    public Fault(Node at, String what, String remedy) {
        this(at.line(), what, remedy);
    }

    /** Makes a fault of the value {@code at} from what the engine says of it, {@code what; remedy}. */
    public static Fault of(Node at, IllegalArgumentException refusal) {
        String message = String.valueOf(refusal.getMessage());
        int border = message.indexOf("; ");
        return border < 0
                ? new Fault(at, message, "correct it")
                : new Fault(at, message.substring(0, border), message.substring(border + 2));
    }

    /** Returns the line. */
    public int line() {
        return line;
    }

    /** Returns what is wrong. */
    public String what() {
        return String.valueOf(getMessage());
    }

    /** Returns what to do. */
    public String remedy() {
        return remedy;
    }
}
