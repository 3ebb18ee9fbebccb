package org.gongkai.testkit.junit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.text.GapCause;

/** A file with what an extractor must read from it (提取样例). Immutable. */
public final class ExtractorSample {
    private final String fileName;
    private final byte[] content;
    private final Asked asked;

    private ExtractorSample(String fileName, byte[] content, Asked asked) {
        this.fileName = fileName;
        this.content = content;
        this.asked = asked;
    }

    /** What must come of the file. */
    private record Asked(List<String> texts, Set<GapCause> gaps, boolean damageShows) {}

    /** Starts the sample of a file with this name and these bytes. */
    public static ExtractorSample of(String fileName, byte[] content) {
        return new ExtractorSample(fileName, content.clone(), new Asked(List.of(), Set.of(), true));
    }

    /** Returns the sample in which {@code text} must be read as well, within one part. */
    public ExtractorSample holding(String text) {
        List<String> more = new ArrayList<>(asked.texts());
        more.add(text);
        return asking(new Asked(List.copyOf(more), asked.gaps(), asked.damageShows()));
    }

    /** Returns the sample in a format of which the first half is a whole file as well, such as plain text. */
    public ExtractorSample inFormatWithoutEnd() {
        return asking(new Asked(asked.texts(), asked.gaps(), false));
    }

    /** Returns the sample that holds something which is known not to be read, such as a picture, and must be a gap. */
    public ExtractorSample withGap(GapCause cause) {
        Set<GapCause> more = EnumSet.of(cause);
        more.addAll(asked.gaps());
        return asking(new Asked(asked.texts(), Collections.unmodifiableSet(more), asked.damageShows()));
    }

    private ExtractorSample asking(Asked other) {
        return new ExtractorSample(fileName, content, other);
    }

    /** Returns the file's name. */
    public String fileName() {
        return fileName;
    }

    /** Returns the file's bytes, a copy. */
    public byte[] content() {
        return content.clone();
    }

    /** Returns what must be read from it. */
    public List<String> texts() {
        return asked.texts();
    }

    /** Returns what it must leave unread, and nothing else. */
    public Set<GapCause> gaps() {
        return asked.gaps();
    }

    /** Returns whether a file cut short can be told from a whole one. */
    public boolean damageShows() {
        return asked.damageShows();
    }

    @Override
    public String toString() {
        return fileName + ", " + content.length + " bytes";
    }
}
