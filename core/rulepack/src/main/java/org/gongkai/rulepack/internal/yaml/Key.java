package org.gongkai.rulepack.internal.yaml;

import org.gongkai.text.Wording;

/**
 * A key that a mapping may have (键).
 *
 * @param name how it is written
 * @param needed whether it must be there
 * @param value what may stand behind it
 * @param what what it says, for editors
 */
public record Key(String name, boolean needed, Value value, Wording what) {}
