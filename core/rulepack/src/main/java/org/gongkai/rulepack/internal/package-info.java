/** How the files of a pack are found, read and judged. Free to change. */
@NullMarked
package org.gongkai.rulepack.internal;

import org.jspecify.annotations.NullMarked;
