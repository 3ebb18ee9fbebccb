package org.gongkai.documents.internal.charset;

/**
 * One stretch of a decoded text to be rewritten (改写).
 *
 * @param start the first position
 * @param end the first position behind it; equal to {@code start} to insert
 * @param with what stands there afterwards
 */
public record Edit(int start, int end, String with) implements Comparable<Edit> {
    @Override
    public int compareTo(Edit other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return "edit at " + start + ".." + end;
    }
}
