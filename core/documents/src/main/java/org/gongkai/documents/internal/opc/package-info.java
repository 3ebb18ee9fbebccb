/** Office Open XML packages (Open XML 包): parts, relations, and reading what no reader of a format has claimed. */
@NullMarked
package org.gongkai.documents.internal.opc;

import org.jspecify.annotations.NullMarked;
