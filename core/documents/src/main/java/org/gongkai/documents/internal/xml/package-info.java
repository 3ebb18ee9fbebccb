/** XML without document types (可扩展标记语言): a small tree that is read within limits, changed and written. */
@NullMarked
package org.gongkai.documents.internal.xml;

import org.jspecify.annotations.NullMarked;
