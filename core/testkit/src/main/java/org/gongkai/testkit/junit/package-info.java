/** What JUnit runs (JUnit 测试): the tests of a pack, and the contracts that implementers of the SPIs extend. Needs JUnit 5. */
@NullMarked
package org.gongkai.testkit.junit;

import org.jspecify.annotations.NullMarked;
