/** Word documents (Word 文档) in Office Open XML. */
@NullMarked
package org.gongkai.documents.internal.docx;

import org.jspecify.annotations.NullMarked;
