/** The statute's own notions (法律概念): grounds, citations and the instruments they name. Uses nothing else of ours. */
@NullMarked
package org.gongkai.legal;

import org.jspecify.annotations.NullMarked;
