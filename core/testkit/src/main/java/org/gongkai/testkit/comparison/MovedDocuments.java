package org.gongkai.testkit.comparison;

import java.util.List;

/**
 * Documents for which both sets propose the same two things (结论变化的文件).
 *
 * @param outcome what the sets propose
 * @param documents how many documents there are
 * @param listed the first of them, as reports name them
 */
public record MovedDocuments(OutcomeMove outcome, int documents, List<String> listed) {
    public MovedDocuments {
        listed = List.copyOf(listed);
    }

    /** Returns how many are counted and not listed. */
    public int leftOut() {
        return documents - listed.size();
    }

    @Override
    public String toString() {
        return documents + " documents";
    }
}
