package org.gongkai.house.bench;

import org.gongkai.match.Probe;
import org.gongkai.match.StandsAlone;

/**
 * A pattern that every engine can read: groups, classes and bounded repeats only.
 *
 * @param name what it finds
 * @param pattern its source in our subset
 * @param alone what may not stand beside it
 */
record StructuredPattern(String name, String pattern, StandsAlone alone) {
    Probe probe() {
        return Probe.pattern(pattern).standingAlone(alone).build();
    }

    /** Returns the source with groups that capture nothing, for engines that would pay for captures. */
    String grouped() {
        return pattern.replaceAll("(?<!\\\\)\\(", "(?:");
    }

    /** Returns the source with long repeats unbounded, for an engine that cannot hold their bounds. */
    String relaxed() {
        return grouped().replaceAll("\\{1,(63|64|100)}", "+").replace("{0,100}", "*");
    }

    /** Returns the source with look-around for what may not stand beside it. */
    String lookingAround() {
        String beside = alone == StandsAlone.DIGIT ? "[0-9０-９]" : "[0-9０-９A-Za-zＡ-Ｚａ-ｚ]";
        return alone == StandsAlone.ANYWHERE
                ? "(?:" + grouped() + ")"
                : "(?<!" + beside + ")(?:" + grouped() + ")(?!" + beside + ")";
    }

    /** Returns whether a match may count, for engines that do not look around. */
    boolean standsAlone(String text, int start, int end) {
        return alone == StandsAlone.ANYWHERE
                || (start == 0 || allows(text.charAt(start - 1))) && (end == text.length() || allows(text.charAt(end)));
    }

    private boolean allows(char c) {
        boolean digit = c >= '0' && c <= '9' || c >= '０' && c <= '９';
        boolean letter = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
        return !digit && (alone == StandsAlone.DIGIT || !letter);
    }
}
