package org.gongkai.examples.cli;

/**
 * What the launcher knows of the terminal (终端信息), since Java cannot tell standard output and standard error apart.
 *
 * @param colours whether standard output takes colours
 * @param progress whether standard error shows progress
 * @param shared whether results and progress would meet on the same terminal
 */
record Terminal(boolean colours, boolean progress, boolean shared) {
    /** Nothing but plain lines. */
    static final Terminal NONE = new Terminal(false, false, false);

    static Terminal ofLauncher() {
        boolean noColour = System.getenv("NO_COLOR") != null;
        boolean out = Boolean.getBoolean("gongkai.tty.out");
        boolean err = Boolean.getBoolean("gongkai.tty.err");
        return new Terminal(out && !noColour, err, out && err);
    }
}
