/** Searching a file's bytes for values that must be gone (泄漏检查). Shares no code with readers and redactors. */
@NullMarked
package org.gongkai.documents.internal.leak;

import org.jspecify.annotations.NullMarked;
