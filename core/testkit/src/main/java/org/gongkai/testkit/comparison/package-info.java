/** What a change of rules does (规则对比): documents screened with both sets, what is gained, lost and changed, by rule. */
@NullMarked
package org.gongkai.testkit.comparison;

import org.jspecify.annotations.NullMarked;
