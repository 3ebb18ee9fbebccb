package org.gongkai.screening;

/**
 * Something that a rule would have found and that one of its own phrases took back (排除记录).
 *
 * @param rule the rule's id
 * @param location where
 * @param phrase which of the rule's exclusions, counted from 0
 */
public record TakenBack(String rule, Location location, int phrase) {}
