/** Excel workbooks (Excel 工作簿) in Office Open XML, read row by row without holding a sheet's XML. */
@NullMarked
package org.gongkai.documents.internal.xlsx;

import org.jspecify.annotations.NullMarked;
