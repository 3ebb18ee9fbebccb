package org.gongkai.documents.internal.html;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.gongkai.documents.internal.charset.Edit;
import org.gongkai.redaction.Replacement;

/** Which stretches of the source change, and what the parts must read afterwards (网页改写). One thread. */
final class HtmlEdits {
    private final HtmlSource source;
    private final Charset charset;
    private final List<Edit> edits;
    private final List<String> plain = new ArrayList<>();
    private final List<Escape> escapes = new ArrayList<>();

    HtmlEdits(HtmlSource source, List<Replacement> replacements, Charset charset) {
        this.source = source;
        this.charset = charset;
        List<Chunk> chunks = new ArrayList<>();
        for (Replacement replacement : replacements) {
            chunks.addAll(chunks(replacement));
        }
        for (Attribute attribute : source.embedded()) {
            chunks.add(new Chunk(attribute.valueStart(), attribute.valueEnd(), "", Escape.NONE));
        }
        this.edits = merged(chunks);
    }

    private record Chunk(int start, int end, String with, Escape escape) {}

    /** Returns the disjoint edits of the source, in order. */
    List<Edit> edits() {
        return edits;
    }

    /** Returns what each part reads after the edits, without white space. */
    List<String> expected() {
        NavigableMap<Integer, Integer> byStart = new TreeMap<>();
        for (int i = 0; i < edits.size(); i++) {
            byStart.put(edits.get(i).start(), i);
        }
        List<String> texts = new ArrayList<>();
        source.parts().forEach(part -> texts.add(expected(part, byStart)));
        return compared(source, texts);
    }

    /** Leaves out blank parts, and a block's second form where it is the first one again. */
    static List<String> compared(HtmlSource source, List<String> texts) {
        List<String> result = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            boolean again =
                    source.parts().get(i).again() && i > 0 && texts.get(i - 1).equals(text);
            if (!text.isEmpty() && !again) {
                result.add(text);
            }
        }
        return result;
    }

    /** Returns {@code text} without white space, which redaction may collapse. */
    static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private String expected(HtmlPart part, NavigableMap<Integer, Integer> byStart) {
        StringBuilder text = new StringBuilder();
        int written = -1;
        for (int i = 0; i < part.text().length(); i++) {
            Map.Entry<Integer, Integer> entry = byStart.floorEntry(part.text().start(i));
            boolean edited = entry != null
                    && !part.text().isStructure(i)
                    && part.text().start(i) < edits.get(entry.getValue()).end();
            if (!edited || entry == null) {
                text.append(part.text().charAt(i));
            } else if (entry.getValue() != written) {
                written = entry.getValue();
                text.append(plain.get(written));
            }
        }
        return squeezed(text.toString());
    }

    /** Cuts a replacement at tags: the first piece takes the new text, the others are emptied. */
    private List<Chunk> chunks(Replacement replacement) {
        HtmlPart part = source.parts().get(replacement.part());
        List<Chunk> chunks = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (int i = replacement.span().start(); i < replacement.span().end(); i++) {
            if (part.text().isStructure(i)) {
                continue;
            }
            if (start >= 0 && part.text().start(i) > end) {
                chunks.add(new Chunk(start, end, chunks.isEmpty() ? replacement.with() : "", part.escape()));
                start = part.text().start(i);
            }
            start = start < 0 ? part.text().start(i) : start;
            end = Math.max(end, part.text().end(i));
        }
        if (start >= 0) {
            chunks.add(new Chunk(start, end, chunks.isEmpty() ? replacement.with() : "", part.escape()));
        }
        return chunks;
    }

    /** Joins chunks that overlap, as those of a block's two forms do; the first text wins. */
    private List<Edit> merged(List<Chunk> chunks) {
        chunks.sort(Comparator.comparingInt(Chunk::start).thenComparing(Chunk::end, Comparator.reverseOrder()));
        List<Edit> result = new ArrayList<>();
        for (Chunk chunk : chunks) {
            int last = result.size() - 1;
            if (last >= 0 && chunk.start() < result.get(last).end()) {
                String with = plain.get(last).isEmpty() ? chunk.with() : plain.get(last);
                plain.set(last, with);
                int end = Math.max(result.get(last).end(), chunk.end());
                result.set(
                        last,
                        new Edit(
                                result.get(last).start(), end, escapes.get(last).write(with, charset)));
            } else {
                plain.add(chunk.with());
                escapes.add(chunk.escape());
                result.add(new Edit(chunk.start(), chunk.end(), chunk.escape().write(chunk.with(), charset)));
            }
        }
        return result;
    }
}
