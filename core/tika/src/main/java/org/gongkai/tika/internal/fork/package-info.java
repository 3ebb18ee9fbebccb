/** The wall (进程隔离): child processes, what is said between them and the parent, and their end on every path. */
@NullMarked
package org.gongkai.tika.internal.fork;

import org.jspecify.annotations.NullMarked;
