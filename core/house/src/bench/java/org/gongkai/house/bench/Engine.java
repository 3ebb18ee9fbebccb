package org.gongkai.house.bench;

import java.util.List;

/** Something that looks through documents, ours or a peer. One thread. */
interface Engine extends AutoCloseable {
    /** Returns the name that tables and charts show. */
    String name();

    /** Looks through {@code document}, the {@code index}-th of those prepared, and adds all it finds. */
    void scan(int index, String document, Tally tally);

    /** Makes ready, before any clock runs, what the engine's own users would have at hand. */
    default void prepare(List<String> documents) {}

    /** Finds the same as {@link #scan}, for comparison; for an engine whose hits are not told while the clock runs. */
    default void check(int index, String document, Tally tally) {
        scan(index, document, tally);
    }

    /** Returns after how many characters a round may end: slow engines need fewer to be measured well. */
    default long enough() {
        return Long.MAX_VALUE;
    }

    /** Returns why the work is not that of the others, or nothing where it is. */
    default String differs() {
        return "";
    }

    @Override
    default void close() {}
}
