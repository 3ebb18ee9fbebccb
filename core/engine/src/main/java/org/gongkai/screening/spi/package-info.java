/** What hosts implement to find names in a text (识别接口). */
@NullMarked
package org.gongkai.screening.spi;

import org.jspecify.annotations.NullMarked;
