/** ZIP containers within limits (压缩容器): checked before anything is inflated. */
@NullMarked
package org.gongkai.documents.internal.zip;

import org.jspecify.annotations.NullMarked;
