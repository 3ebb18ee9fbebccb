/** What both sides of the wall share (进程内外共用): names, limits checked before any parser, and where parts go. */
@NullMarked
package org.gongkai.tika.internal;

import org.jspecify.annotations.NullMarked;
