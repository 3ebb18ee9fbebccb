/** What hosts implement to check a number that a pattern found (校验接口). */
@NullMarked
package org.gongkai.match.spi;

import org.jspecify.annotations.NullMarked;
