package org.gongkai.exchange;

/**
 * The id that a record came with (记录标识); answers repeat it in the same form.
 *
 * @param text the id's characters
 * @param isNumber whether it came as a JSON number
 */
public record RecordId(String text, boolean isNumber) {}
