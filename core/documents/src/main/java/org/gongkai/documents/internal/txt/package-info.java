/** Plain text (纯文本). */
@NullMarked
package org.gongkai.documents.internal.txt;

import org.jspecify.annotations.NullMarked;
