/** Benchmarks of the matching core and its peers on equal work. Compiled and run in the profile {@code benchmarks} only. */
@NullMarked
package org.gongkai.house.bench;

import org.jspecify.annotations.NullMarked;
