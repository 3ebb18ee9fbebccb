package org.gongkai.tika;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.text.Gap;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextPart;

/** One child process for all tests that do not harm it; it ends with this process. */
final class Shared {
    /** The time limit is tried elsewhere; here no slow machine shall break a test. */
    static final TikaExtractor FORKED =
            TikaExtractor.builder().timeout(Duration.ofSeconds(40)).build();

    static final TikaExtractor IN_PROCESS = TikaExtractor.builder().inProcess().build();

    private Shared() {}

    static byte[] file(String name) {
        try (InputStream stream = Objects.requireNonNull(Shared.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a reader of results would see: place, text, finer places and headings of every part. */
    static List<String> shown(SourceText source) {
        return source.parts().stream().map(Shared::shown).toList();
    }

    private static String shown(TextPart part) {
        return part.place() + " = " + part.text();
    }

    static List<String> everything(SourceText source) {
        Stream<String> parts = source.parts().stream().map(part -> shown(part) + part.marks() + part.headings());
        return Stream.concat(parts, gaps(source).stream()).toList();
    }

    static List<String> gaps(SourceText source) {
        return source.gaps().stream()
                .map(gap -> gap.part() + " " + gap.says(Locale.ENGLISH))
                .toList();
    }

    static Gap onlyGap(SourceText source) {
        if (source.gaps().size() != 1) {
            throw new AssertionError("one gap, got " + gaps(source));
        }
        return source.gaps().get(0);
    }
}
