package org.gongkai.testkit.junit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.gongkai.text.spi.TextExtractor;
import org.junit.jupiter.api.Test;

/**
 * What every {@link TextExtractor} keeps to (文本提取约定). Extend it in a test of your extractor and give a sample of each format.
 *
 * <p>Its heart: what an extractor does not read, it says. Text that is lost in silence passes for clean and is published.
 */
public abstract class TextExtractorContract {
    private static final int CUTS = 16;
    private static final int SPOILT = 24;
    private static final int LONG = 200_000;

    private static final List<String> HOSTILE_NAMES = List.of(
            "",
            " ",
            ".",
            "..",
            "../../etc/passwd",
            "C:\\temp\\a",
            "a\0b",
            "a\nb",
            "\ud83d",
            "\u202excod",
            "%s%n",
            "名".repeat(5000),
            "a.b.c.");

    /** For subclasses. */
    protected TextExtractorContract() {}

    /** Returns the extractor; every call may return the same one. */
    protected abstract TextExtractor extractor();

    /** Returns a sample of each format, with the texts that must be read from it. */
    protected abstract List<ExtractorSample> samples();

    /**
     * Returns a file that holds exactly {@code text} in a paragraph, in a format that can hold any characters, so that odd and
     * long texts can be tried; empty where none can be made.
     */
    protected Optional<ExtractorSample> written(String text) {
        return Optional.empty();
    }

    /** Returns how many threads are to share it at once, 2 or more; fewer than the usual 8 where each one costs much. */
    protected int threads() {
        return AtOnce.THREADS;
    }

    /** There is something to judge it by. */
    @Test
    public final void it_has_a_name_and_samples() {
        assertFalse(extractor().name().isBlank(), "say a name");
        assertEquals(extractor().name(), extractor().name(), "the name");
        assertFalse(samples().isEmpty(), "give at least one sample");
        for (ExtractorSample sample : samples()) {
            assertFalse(sample.texts().isEmpty(), () -> sample + ": say at least one text that it holds");
        }
    }

    /** It reads what the samples hold, whole. */
    @Test
    public final void it_reads_every_text_of_every_sample() {
        for (ExtractorSample sample : samples()) {
            ExtractedText read = read(sample, sample.fileName(), sample.content());
            assertEquals(List.of(), read.lost(sample.texts()), () -> sample + ": texts that were not read");
            assertEquals(sample.gaps(), read.causes(), () -> sample + ": gaps\n" + read.gaps());
        }
    }

    /** A name can be the leak. */
    @Test
    public final void it_gives_the_name_of_the_file_as_a_part() {
        for (ExtractorSample sample : samples()) {
            String name = "文件夹/名单13900001234" + extension(sample);
            assertTrue(
                    read(sample, name, sample.content()).showsName("名单13900001234"),
                    () -> sample + ": no part of the kind FILE_NAME holds the name");
        }
    }

    /** It gives the same again, and changes nothing of what it was given. */
    @Test
    public final void it_gives_the_same_again_and_leaves_the_bytes_alone() {
        for (ExtractorSample sample : samples()) {
            byte[] content = sample.content();
            String first = read(sample, sample.fileName(), content).digest();
            assertArrayEquals(sample.content(), content, () -> sample + ": the bytes afterwards");
            assertEquals(first, digest(sample), () -> sample + ": the result of a second time");
        }
    }

    /** It gives the same when threads share it, others of which read what is broken. */
    @Test
    public final void threads_may_share_it() throws InterruptedException {
        List<ExtractorSample> samples = samples();
        List<String> alone = samples.stream().map(this::digest).toList();
        for (List<String> together : AtOnce.results(threads(), thread -> readAll(samples, thread))) {
            assertEquals(alone, together, "what a thread among others read");
        }
    }

    private List<String> readAll(List<ExtractorSample> samples, int thread) {
        String[] digests = new String[samples.size()];
        for (int i = 0; i < digests.length; i++) {
            int at = (i + thread) % digests.length;
            ExtractorSample sample = samples.get(at);
            if (thread % 2 == 1) {
                read(sample, sample.fileName(), cut(sample, CUTS / 2));
            }
            digests[at] = digest(sample);
        }
        return Arrays.asList(digests);
    }

    /** A file cut short is read as far as it goes, and the rest is a gap; or it is a gap as a whole. */
    @Test
    public final void a_file_cut_short_loses_nothing_in_silence() {
        for (ExtractorSample sample : samples()) {
            for (int k = 0; k < CUTS; k++) {
                byte[] cut = cut(sample, k);
                ExtractedText read = read(sample, sample.fileName(), cut);
                if (sample.damageShows() && cut.length > 0 && read.isWhole(sample.gaps())) {
                    assertEquals(
                            List.of(),
                            read.lost(sample.texts()),
                            () -> sample + " cut to " + cut.length + ": texts lost without a gap");
                }
                requireSilence(sample, read);
            }
        }
    }

    private static byte[] cut(ExtractorSample sample, int k) {
        byte[] content = sample.content();
        return Arrays.copyOf(content, k == CUTS - 1 ? content.length - 1 : content.length * k / CUTS);
    }

    /** Bytes that are broken, and bytes that are no file at all, give parts or gaps and no exception. */
    @Test
    public final void broken_bytes_give_parts_or_gaps() {
        Random chance = new Random(SEED);
        for (ExtractorSample sample : samples()) {
            for (int k = 0; k < SPOILT; k++) {
                byte[] spoilt = sample.content();
                for (int i = 0; i <= k; i++) {
                    spoilt[chance.nextInt(spoilt.length)] = (byte) chance.nextInt(256);
                }
                requireSilence(sample, read(sample, sample.fileName(), spoilt));
            }
            byte[] noise = new byte[4096];
            chance.nextBytes(noise);
            ExtractedText read = read(sample, sample.fileName(), noise);
            assertTrue(
                    !read.isEmpty() || !read.isWhole(Set.of()),
                    () -> sample + ": noise that is neither text nor a gap");
            read(sample, sample.fileName(), new byte[0]);
        }
    }

    private static final int SEED = 20261101;

    /** Whatever a file is called, its text is read or is a gap. */
    @Test
    public final void a_hostile_name_changes_nothing() {
        for (ExtractorSample sample : samples()) {
            for (String name : HOSTILE_NAMES) {
                for (String called : List.of(name + extension(sample), name)) {
                    ExtractedText read = read(sample, called, sample.content());
                    assertTrue(
                            !read.isWhole(sample.gaps())
                                    || read.lost(sample.texts()).isEmpty(),
                            () -> sample + " called " + HostileText.shown(called) + ": texts lost without a gap");
                }
            }
        }
    }

    /** Odd characters come out as they went in, so that positions are those of the original. */
    @Test
    public final void odd_characters_come_out_as_they_went_in() {
        String text = "甲𠮷野家😀e\u0301\u200b１２〇\u3000é\u202eab乙";
        Optional<ExtractorSample> sample = written(text);
        assumeTrue(sample.isPresent(), "no file can be written");
        assertTrue(read(sample.get(), sample.get().fileName(), sample.get().content())
                .holds(text));
    }

    /** A long text is read to its end, or the rest is a gap. */
    @Test
    public final void a_long_text_is_read_to_its_end() {
        String end = "末尾13900001234";
        Optional<ExtractorSample> sample = written("项目说明。".repeat(LONG) + end);
        assumeTrue(sample.isPresent(), "no file can be written");
        ExtractedText read =
                read(sample.get(), sample.get().fileName(), sample.get().content());
        assertTrue(read.holds(end) || !read.isWhole(sample.get().gaps()), "the end is lost without a gap");
    }

    /** What another reader makes of an embedded file comes in, with its gaps; one that takes none changes nothing. */
    @Test
    public final void embedded_files_may_go_to_another_reader() {
        SourceText inner = SourceText.builder("inner")
                .part(Place.of(PlaceKind.TEXT), "另一读取器")
                .gap(Gap.of(GapCause.ENCRYPTED))
                .build();
        for (ExtractorSample sample : samples()) {
            List<String> offered = new ArrayList<>();
            SourceText read = extractor().extract(sample.fileName(), sample.content(), (name, content) -> {
                offered.add(name);
                return inner;
            });
            boolean taken = new ExtractedText(read).holds("另一读取器")
                    && read.gaps().stream().anyMatch(gap -> gap.cause() == GapCause.ENCRYPTED);
            assertTrue(
                    offered.isEmpty() || taken,
                    () -> sample + ": what was made of an embedded file, or its gap, is lost");
            SourceText left = extractor().extract(sample.fileName(), sample.content(), (name, content) -> null);
            assertEquals(
                    digest(sample), new ExtractedText(left).digest(), () -> sample + ": with a reader that takes none");
        }
    }

    private String digest(ExtractorSample sample) {
        return read(sample, sample.fileName(), sample.content()).digest();
    }

    private ExtractedText read(ExtractorSample sample, String fileName, byte[] content) {
        try {
            return new ExtractedText(extractor().extract(fileName, content));
        } catch (RuntimeException | StackOverflowError e) {
            return fail(sample + ", " + content.length + " bytes, called " + HostileText.shown(fileName) + ": threw "
                    + e.getClass().getName() + "; make it a gap");
        }
    }

    /** Gaps go to logs and to the public; they say why and hold nothing of the text. */
    private static void requireSilence(ExtractorSample sample, ExtractedText read) {
        String gaps = read.gaps();
        for (String text : sample.texts()) {
            assertFalse(gaps.contains(text), () -> sample + ": a gap holds text of the file");
        }
    }

    private static String extension(ExtractorSample sample) {
        int dot = sample.fileName().lastIndexOf('.');
        return dot < 0 ? "" : sample.fileName().substring(dot);
    }
}
