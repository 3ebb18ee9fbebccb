package org.gongkai.documents.internal.html;

import java.nio.charset.StandardCharsets;
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
import org.gongkai.text.SourceText;
import org.gongkai.text.Wording;
import org.jspecify.annotations.Nullable;

/** An HTML file (网页文件): read in its most plausible encoding, and in the others too if there are some. */
public final class HtmlFile implements ReadFile {
    private static final Wording EMBEDDED = new Wording("内嵌图片等文件", "embedded files, such as images");

    private final byte[] bytes;
    private final List<Decoding> decodings;
    private final List<HtmlSource> sources;

    /** Reads the page in every plausible decoding, at least one. */
    public HtmlFile(byte[] bytes, List<Decoding> decodings) {
        this.bytes = bytes;
        this.decodings = List.copyOf(decodings);
        this.sources = decodings.stream().map(d -> HtmlSource.of(d.text())).toList();
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String encoding() {
        return decodings.get(0).charset().name();
    }

    @Override
    public void addTo(SourceText.Builder source) {
        sources.get(0).addTo(source);
        for (int i = 1; i < sources.size(); i++) {
            Place place = Place.of(PlaceKind.HIDDEN, decodings.get(i).charset().name());
            sources.get(i)
                    .parts()
                    .forEach(part -> source.part(place, part.text().string()));
        }
    }

    @Override
    public @Nullable Wording refusal() {
        return null;
    }

    @Override
    public Rewritten rewrite(List<Replacement> replacements) {
        Decoding taken = decodings.get(0);
        List<Replacement> first = numbered(replacements, 0);
        List<Edit> edits = HtmlRewriter.edits(sources.get(0), first, taken.charset());
        BitSet rewritten = ByteSplice.bytesOf(bytes, taken, edits);
        for (int i = 1; i < sources.size(); i++) {
            List<Replacement> others = numbered(replacements, i);
            if (!others.isEmpty()) {
                List<Edit> covered = HtmlRewriter.edits(sources.get(i), others, StandardCharsets.UTF_8);
                ByteSplice.requireCovered(bytes, rewritten, decodings.get(i), covered);
            }
        }
        byte[] result = ByteSplice.rewrite(bytes, taken, edits);
        Decoding again = Decoding.strict(result, taken.mark(), taken.charset());
        HtmlRewriter.check(sources.get(0), first, again == null ? "" : again.text());
        boolean embedded = !sources.get(0).embedded().isEmpty();
        return new Rewritten(result, embedded ? List.of(EMBEDDED) : List.of(), null);
    }

    /** Returns the replacements in the parts of one reading, with that reading's own part numbers. */
    private List<Replacement> numbered(List<Replacement> replacements, int reading) {
        int from = sources.subList(0, reading).stream()
                .mapToInt(s -> s.parts().size())
                .sum();
        int to = from + sources.get(reading).parts().size();
        List<Replacement> result = new ArrayList<>();
        for (Replacement r : replacements) {
            if (r.part() >= from && r.part() < to) {
                result.add(new Replacement(r.part() - from, r.span(), r.with()));
            }
        }
        return result;
    }
}
