package org.gongkai.testkit.comparison;

import org.gongkai.exchange.CharacterRange;
import org.gongkai.text.Wording;

/**
 * Where a change stands, as reports print it (变化位置): what blocks in the name of a sheet or embedded file is hidden.
 *
 * @param text 0 for the main text, from 1 on the attachments
 * @param part the number of the part in that text
 * @param place the place as results print it
 * @param shown the place in both languages
 * @param characters the characters within the finest place
 */
public record ChangedPlace(int text, int part, String place, Wording shown, CharacterRange characters) {}
