/** The tests of a city's own pack (地方规则包测试). */
@NullMarked
package org.gongkai.examples.localpack;

import org.jspecify.annotations.NullMarked;
