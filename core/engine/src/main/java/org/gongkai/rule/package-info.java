/** What rules and rule sets are (规则、规则集): immutable, with a digest; what cannot be compiled is refused. */
@NullMarked
package org.gongkai.rule;

import org.jspecify.annotations.NullMarked;
