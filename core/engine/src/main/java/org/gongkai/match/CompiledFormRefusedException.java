package org.gongkai.match;

/**
 * A saved compiled form that does not belong to what it is loaded for, or is damaged (无法采用的编译结果). The message says what differs,
 * never a term; what helps is always to compile anew and save again.
 */
public final class CompiledFormRefusedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Refuses because the form is or does {@code what}. */
    public CompiledFormRefusedException(String what) {
        super("the compiled form " + what + "; compile anew and save again");
    }
}
