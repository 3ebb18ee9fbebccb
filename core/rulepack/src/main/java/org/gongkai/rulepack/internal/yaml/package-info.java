/** YAML as packs may use it: a tree with lines, no anchors, no tags, no guesses. Free to change. */
@NullMarked
package org.gongkai.rulepack.internal.yaml;

import org.jspecify.annotations.NullMarked;
