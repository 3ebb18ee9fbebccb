/**
 * Reading files whole and redacting them truly (读取与遮盖文件): plain text, HTML and DOCX, and an independent check that
 * nothing survives. Every other format is recognised and becomes a gap.
 */
@NullMarked
package org.gongkai.documents;

import org.jspecify.annotations.NullMarked;
