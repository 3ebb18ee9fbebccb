/** The number checks of the standard table; free to change. */
@NullMarked
package org.gongkai.rule.internal;

import org.jspecify.annotations.NullMarked;
