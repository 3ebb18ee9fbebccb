/** What hosts implement to bring text in (文本提取接口). */
@NullMarked
package org.gongkai.text.spi;

import org.jspecify.annotations.NullMarked;
