package org.gongkai.testkit.junit;

import java.util.ArrayList;
import java.util.List;

/** A file with what an extractor must read from it (提取样例). Immutable. */
public final class ExtractorSample {
    private final String fileName;
    private final byte[] content;
    private final List<String> texts;
    private final boolean damageShows;

    private ExtractorSample(String fileName, byte[] content, List<String> texts, boolean damageShows) {
        this.fileName = fileName;
        this.content = content.clone();
        this.texts = List.copyOf(texts);
        this.damageShows = damageShows;
    }

    /** Starts the sample of a file with this name and these bytes. */
    public static ExtractorSample of(String fileName, byte[] content) {
        return new ExtractorSample(fileName, content, List.of(), true);
    }

    /** Returns the sample in which {@code text} must be read as well, within one part. */
    public ExtractorSample holding(String text) {
        List<String> more = new ArrayList<>(texts);
        more.add(text);
        return new ExtractorSample(fileName, content, more, damageShows);
    }

    /** Returns the sample in a format of which the first half is a whole file as well, such as plain text. */
    public ExtractorSample inFormatWithoutEnd() {
        return new ExtractorSample(fileName, content, texts, false);
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
        return texts;
    }

    /** Returns whether a file cut short can be told from a whole one. */
    public boolean damageShows() {
        return damageShows;
    }

    @Override
    public String toString() {
        return fileName + ", " + content.length + " bytes";
    }
}
