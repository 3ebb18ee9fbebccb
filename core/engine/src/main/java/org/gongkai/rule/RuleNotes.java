package org.gongkai.rule;

import org.gongkai.text.Wording;

/**
 * What users read before they rely on a rule (规则说明). It decides nothing of what the rule finds.
 *
 * @param detects what the rule finds (能发现)
 * @param misses what it is known not to find (会漏报)
 * @param falseAlarms what it is known to find wrongly (会误报)
 */
public record RuleNotes(Wording detects, Wording misses, Wording falseAlarms) {}
