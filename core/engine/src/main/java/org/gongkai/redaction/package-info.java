/** Covering what must not be public (区分处理): the plan, the covered text, and the check that nothing survives. */
@NullMarked
package org.gongkai.redaction;

import org.jspecify.annotations.NullMarked;
