package org.gongkai.examples.cli;

import java.io.PrintStream;
import java.io.PrintWriter;

/**
 * Where a command prints (输出).
 *
 * @param out results
 * @param err messages and progress
 * @param terminal what is known of the terminal
 */
record Console(PrintWriter out, PrintStream err, Terminal terminal) {
    /** Prints a message on its own line. */
    void error(String message) {
        out.flush();
        err.println(message);
    }
}
