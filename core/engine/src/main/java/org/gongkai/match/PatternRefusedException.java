package org.gongkai.match;

/** A pattern or term that cannot be looked for (无法编译的模式): the message says what is wrong and what to write instead. */
public final class PatternRefusedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Refuses for {@code what}, with the {@code remedy} that starts with a verb. */
    public PatternRefusedException(String what, String remedy) {
        super(what + "; " + remedy);
    }
}
