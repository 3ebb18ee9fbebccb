/** Pages about rules for their readers (规则说明页), in Markdown and both languages, written from the rules themselves. */
@NullMarked
package org.gongkai.testkit.pages;

import org.jspecify.annotations.NullMarked;
