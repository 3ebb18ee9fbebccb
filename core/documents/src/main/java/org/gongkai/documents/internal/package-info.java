/** What all formats share (各格式共用): what a read file offers, its name, which format it is. */
@NullMarked
package org.gongkai.documents.internal;

import org.jspecify.annotations.NullMarked;
