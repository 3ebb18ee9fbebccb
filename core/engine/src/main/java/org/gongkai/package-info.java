/** The front door of Gongkai (公开): one builder, one object that screens and redacts. */
@NullMarked
package org.gongkai;

import org.jspecify.annotations.NullMarked;
