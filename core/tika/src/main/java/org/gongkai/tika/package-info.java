/**
 * Text out of everything else that Apache Tika reads (其他格式的文本提取), in processes of their own with a time limit and a
 * heap of their own; and what type a file is.
 */
@NullMarked
package org.gongkai.tika;

import org.jspecify.annotations.NullMarked;
