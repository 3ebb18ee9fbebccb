/** Rule packs (规则包) read from a folder or the class path; a pack with one bad rule does not load. */
@NullMarked
package org.gongkai.rulepack;

import org.jspecify.annotations.NullMarked;
