/** The tables behind the folds; free to change. */
@NullMarked
package org.gongkai.text.internal;

import org.jspecify.annotations.NullMarked;
