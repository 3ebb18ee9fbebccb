/** HTML pages and fragments (网页): a tokenizer that knows where every character of the source belongs. */
@NullMarked
package org.gongkai.documents.internal.html;

import org.jspecify.annotations.NullMarked;
