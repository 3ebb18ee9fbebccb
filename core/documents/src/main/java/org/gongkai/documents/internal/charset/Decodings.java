package org.gongkai.documents.internal.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which encodings the bytes of a text may be in (编码判定): a byte order mark, else UTF-8, else GB18030, all strict; Big5
 * where that reads clearly better, and UTF-16 without a mark. A second reading that consists of characters people write
 * is returned too, so that it is screened as well.
 */
public final class Decodings {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");

    private Decodings() {}

    /** Returns the plausible decodings, the most plausible first; none if the bytes are no text. */
    public static List<Decoding> of(byte[] bytes) {
        Decoding marked = ByteOrderMark.decode(bytes);
        if (marked != null) {
            return Plausibility.of(marked.text()).readable() ? List.of(marked) : List.of();
        }
        Decoding utf8 = Decoding.strict(bytes, 0, StandardCharsets.UTF_8);
        if (isAscii(bytes)) {
            return ascii(bytes, utf8);
        }
        List<Decoding> found = new ArrayList<>();
        if (utf8 != null && Plausibility.of(utf8.text()).readable()) {
            found.add(utf8);
        }
        addChinese(bytes, found);
        addWide(bytes, found);
        return List.copyOf(found);
    }

    /** Returns the decodings with {@code declared} first if it fits strictly. */
    public static List<Decoding> of(byte[] bytes, @Nullable Charset declared) {
        List<Decoding> guessed = of(bytes);
        if (declared == null || (!guessed.isEmpty() && guessed.get(0).mark() > 0)) {
            return guessed;
        }
        Decoding stated = Decoding.strict(bytes, 0, declared);
        if (stated == null || !Plausibility.of(stated.text()).readable()) {
            return guessed;
        }
        boolean doubtful = !Plausibility.of(stated.text()).convincing();
        boolean guessedBetter =
                !guessed.isEmpty() && Plausibility.of(guessed.get(0).text()).convincing() && doubtful;
        List<Decoding> found = new ArrayList<>(guessedBetter ? guessed : List.of(stated));
        if (guessedBetter) {
            return withOther(found, stated);
        }
        for (Decoding other : guessed) {
            if (!other.text().equals(stated.text())) {
                found.add(other);
            }
        }
        return found;
    }

    private static List<Decoding> withOther(List<Decoding> found, Decoding other) {
        if (found.stream().noneMatch(d -> d.text().equals(other.text()))) {
            found.add(other);
        }
        return found;
    }

    private static List<Decoding> ascii(byte[] bytes, @Nullable Decoding utf8) {
        List<Decoding> found = new ArrayList<>();
        if (utf8 != null && Plausibility.of(utf8.text()).readable()) {
            found.add(utf8);
        }
        addWide(bytes, found);
        return List.copyOf(found);
    }

    private static void addChinese(byte[] bytes, List<Decoding> found) {
        Decoding gb = Decoding.strict(bytes, 0, GB18030);
        Decoding big5 = Decoding.strict(bytes, 0, BIG5);
        Plausibility asGb = Plausibility.of(gb == null ? "" : gb.text());
        Plausibility asBig5 = Plausibility.of(big5 == null ? "" : big5.text());
        boolean first = found.isEmpty();
        if (big5 != null && first && isBetter(asBig5, gb, asGb)) {
            found.add(big5);
        }
        if (gb != null && (found.isEmpty() ? asGb.readable() : asGb.convincing())) {
            found.add(gb);
        }
        boolean taken = found.stream().anyMatch(d -> d.charset().equals(BIG5));
        if (big5 != null && !taken && (found.isEmpty() ? asBig5.readable() : asBig5.convincingTraditional())) {
            found.add(big5);
        }
    }

    private static boolean isBetter(Plausibility big5, @Nullable Decoding gb, Plausibility asGb) {
        if (!big5.convincingTraditional()) {
            return false;
        }
        return gb == null || !asGb.readable() || share(big5.usual(), big5) > share(asGb.usual(), asGb) + 0.1;
    }

    private static double share(int part, Plausibility whole) {
        return whole.han() == 0 ? 0 : (double) part / whole.han();
    }

    /** UTF-16 without a mark: with zero bytes it is the only reading, without them it must convince. */
    private static void addWide(byte[] bytes, List<Decoding> found) {
        if (bytes.length % 2 != 0 || bytes.length < 4) {
            return;
        }
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Decoding wide = Decoding.strict(bytes, 0, charset);
            if (wide == null) {
                continue;
            }
            Plausibility as = Plausibility.of(wide.text());
            boolean onlyReading = found.isEmpty() && hasZero(bytes);
            boolean latin = as.broken() == 0 && as.foreign() == 0 && (onlyReading || isMostlyLatin(wide.text()));
            if (latin || as.convincing()) {
                boolean first =
                        found.isEmpty() || !Plausibility.of(found.get(0).text()).convincing();
                found.add(first && !isAscii(bytes) ? 0 : found.size(), wide);
            }
        }
    }

    private static boolean isMostlyLatin(String text) {
        return text.chars().filter(c -> c < 0x80).count() * 2 >= text.length();
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }
}
