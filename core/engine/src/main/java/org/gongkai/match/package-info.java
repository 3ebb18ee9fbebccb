/**
 * The matching core (匹配核心): terms and a subset of regular expressions, all looked for in one call, found in positions
 * of the original. Time is linear in the text, whatever the rules.
 */
@NullMarked
package org.gongkai.match;

import org.jspecify.annotations.NullMarked;
