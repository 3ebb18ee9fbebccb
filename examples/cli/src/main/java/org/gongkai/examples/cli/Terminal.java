package org.gongkai.examples.cli;

/**
 * What the launcher knows of the terminal (终端信息), since Java cannot tell standard output and standard error apart.
 *
 * @param colours whether standard output takes colours
 * @param progress whether standard error shows progress
 */
record Terminal(boolean colours, boolean progress) {
    /** Nothing but plain lines. */
    static final Terminal NONE = new Terminal(false, false);

    static Terminal ofLauncher() {
        boolean noColour = System.getenv("NO_COLOR") != null;
        return new Terminal(Boolean.getBoolean("gongkai.tty.out") && !noColour, Boolean.getBoolean("gongkai.tty.err"));
    }
}
