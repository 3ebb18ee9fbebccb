/** The only place that knows Tika (调用 Tika 读取): which parsers run, and how what they tell becomes parts and gaps. */
@NullMarked
package org.gongkai.tika.internal.reading;

import org.jspecify.annotations.NullMarked;
