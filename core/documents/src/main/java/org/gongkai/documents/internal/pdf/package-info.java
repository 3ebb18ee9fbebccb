/** PDF documents (PDF 文档), read with PDFBox; none of its classes is loaded before the first PDF is opened. */
@NullMarked
package org.gongkai.documents.internal.pdf;

import org.jspecify.annotations.NullMarked;
