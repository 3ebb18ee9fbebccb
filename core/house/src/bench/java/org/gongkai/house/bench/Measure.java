package org.gongkai.house.bench;

/**
 * One figure.
 *
 * @param series the question it answers, for example {@code terms}
 * @param setting under which conditions, for example {@code 60000 terms, documents of 1000}
 * @param subject the engine or loop measured
 * @param unit for example {@code ns/char}
 * @param value the figure
 * @param note what a reader must know, or empty
 */
record Measure(String series, String setting, String subject, String unit, double value, String note) {
    static final String CPU = "ns/char";
    static final String ALLOCATED = "B/char";
    static final String HITS = "hits";
}
