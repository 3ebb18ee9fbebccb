package org.gongkai.documents.internal.txt;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gongkai.documents.internal.ReadFile;
import org.gongkai.documents.internal.Rewritten;
import org.gongkai.documents.internal.charset.ByteSplice;
import org.gongkai.documents.internal.charset.Decoding;
import org.gongkai.documents.internal.charset.Edit;
import org.gongkai.redaction.Replacement;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.PlaceMark;
import org.gongkai.text.SourceText;
import org.gongkai.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A plain text (纯文本): one part with a mark for each line, and one more part for each further plausible encoding. An
 * empty file is read whole: it has no part and no gap.
 */
public final class TextFile implements ReadFile {
    private final byte[] bytes;
    private final List<Decoding> decodings;

    /** Keeps the file's bytes and their plausible decodings, at least one. */
    public TextFile(byte[] bytes, List<Decoding> decodings) {
        this.bytes = bytes;
        this.decodings = List.copyOf(decodings);
    }

    @Override
    public String format() {
        return "txt";
    }

    @Override
    public String encoding() {
        return decodings.get(0).charset().name();
    }

    @Override
    public void addTo(SourceText.Builder source) {
        if (decodings.get(0).text().isEmpty()) {
            return;
        }
        source.part(
                Place.of(PlaceKind.TEXT),
                decodings.get(0).text(),
                lines(decodings.get(0).text()));
        for (Decoding other : decodings.subList(1, decodings.size())) {
            source.part(Place.of(PlaceKind.HIDDEN, other.charset().name()), other.text(), lines(other.text()));
        }
    }

    @Override
    public @Nullable Wording refusal() {
        return null;
    }

    @Override
    public Rewritten rewrite(List<Replacement> replacements) {
        List<Edit> edits = editsIn(0, replacements);
        BitSet rewritten = ByteSplice.bytesOf(bytes, decodings.get(0), edits);
        for (int i = 1; i < decodings.size(); i++) {
            ByteSplice.requireCovered(bytes, rewritten, decodings.get(i), editsIn(i, replacements));
        }
        return new Rewritten(ByteSplice.rewrite(bytes, decodings.get(0), edits), List.of(), null);
    }

    private static List<Edit> editsIn(int part, List<Replacement> replacements) {
        return replacements.stream()
                .filter(r -> r.part() == part)
                .map(r -> new Edit(r.span().start(), r.span().end(), r.with()))
                .toList();
    }

    private static List<PlaceMark> lines(String text) {
        List<PlaceMark> marks = new ArrayList<>();
        int line = 1;
        marks.add(new PlaceMark(0, Place.of(PlaceKind.LINE, line)));
        for (int i = 0; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && text.charAt(i + 1) != '\n')) {
                line++;
                marks.add(new PlaceMark(i + 1, Place.of(PlaceKind.LINE, line)));
            }
        }
        return marks;
    }
}
