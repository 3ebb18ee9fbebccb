/** Which characters the bytes of a text are (文本编码), and rewriting stretches of them in place. */
@NullMarked
package org.gongkai.documents.internal.charset;

import org.jspecify.annotations.NullMarked;
