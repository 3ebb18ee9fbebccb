package org.gongkai.rulepack.internal;

import java.util.Set;
import org.gongkai.rule.NumberChecks;

/**
 * What the rules of a pack may refer to (规则可引用内容).
 *
 * @param checks the number checks
 * @param kinds the kinds of findings
 * @param masks the masks of the national table, empty where the pack leaves that table to an earlier one
 * @param lists the lists of terms in files of their own
 */
record PackContext(NumberChecks checks, Set<String> kinds, Set<String> masks, TermLists lists) {}
