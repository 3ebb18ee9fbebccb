/** Made-up text with the statistics of real administrative prose, for tests and benchmarks. Nothing in it was written by anybody. */
@NullMarked
package org.gongkai.house.corpus;

import org.jspecify.annotations.NullMarked;
