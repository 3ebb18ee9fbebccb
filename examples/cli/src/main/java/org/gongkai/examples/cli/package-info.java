/** The command line (命令行): a thin front end, the library's own first embedder. */
@NullMarked
package org.gongkai.examples.cli;

import org.jspecify.annotations.NullMarked;
