/**
 * The text under review (待审查文本): its parts and places, positions in the original, and folded views of it with
 * their way back. Knows nothing of rules, statutes or file formats.
 */
@NullMarked
package org.gongkai.text;

import org.jspecify.annotations.NullMarked;
