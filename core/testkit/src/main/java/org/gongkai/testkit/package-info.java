/** Tools of rule authors (规则作者工具): running cases, pages, comparing packs. Reads what {@code org.gongkai.rulepack} loads. */
@NullMarked
package org.gongkai.testkit;

import org.jspecify.annotations.NullMarked;
