package org.gongkai.documents;

import java.util.Collection;
import java.util.List;
import org.gongkai.documents.internal.leak.LeakSearch;

/**
 * Searches a redacted file for what must be gone from it (泄漏检查), without any code of the readers and redactors.
 *
 * <p>Searched are the bytes, the name, and every entry of ZIP containers to a depth of six. A value of four characters
 * or more is looked for as UTF-8, UTF-16, GB18030, Big5, percent escapes, program escapes, hexadecimal and base64, and
 * in the text with tags stripped, references resolved, and blanks, hyphens and invisible characters removed. A shorter
 * value, such as a name of two characters, and a number of fewer than six digits is looked for only in what reads as
 * text, as it was written (the number not inside a longer one): among compressed bytes it would be found by chance. A
 * single character is not looked for.
 *
 * <p>Immutable and thread-safe. Results name places, never values.
 */
public final class LeakCheck {
    private final LeakSearch search;

    private LeakCheck(LeakSearch search) {
        this.search = search;
    }

    /** Returns a check for values as they stood in the source. */
    public static LeakCheck of(Collection<String> removedValues) {
        return new LeakCheck(new LeakSearch(removedValues));
    }

    /**
     * Returns the places where a value survived, empty if there is none: {@code file}, {@code file name}, an entry's
     * name, or its number if the name itself holds the value. What could not be searched is returned too.
     */
    public List<String> search(String fileName, byte[] bytes) {
        return search.search(fileName, bytes);
    }

    @Override
    public String toString() {
        return "leak check";
    }
}
