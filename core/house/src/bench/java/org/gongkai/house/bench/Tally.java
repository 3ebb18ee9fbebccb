package org.gongkai.house.bench;

/** What an engine found, as sums that two engines can be held against each other by. */
final class Tally {
    private long hits;
    private long starts;
    private long ends;

    void add(long start, long end) {
        hits++;
        starts += start;
        ends += end;
    }

    long hits() {
        return hits;
    }

    boolean equalTo(Tally other) {
        return hits == other.hits && starts == other.starts && ends == other.ends;
    }

    @Override
    public String toString() {
        return hits + " hits, starts " + starts + ", ends " + ends;
    }
}
