/** How the HTML report is put together (HTML 报告内部): elements, the page around the documents, one document, its text. */
@NullMarked
package org.gongkai.exchange.internal.html;

import org.jspecify.annotations.NullMarked;
