package org.gongkai.documents.internal.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import org.gongkai.documents.internal.charset.Edit;
import org.gongkai.documents.internal.opc.Leaf;
import org.gongkai.documents.internal.opc.OpcPart;
import org.gongkai.documents.internal.opc.Piece;
import org.gongkai.redaction.Replacement;
import org.jspecify.annotations.Nullable;

/** Brings replacements in parts to the places in the XML (替换落点). One thread, one document. */
final class LeafEdits {
    private final IdentityHashMap<Leaf, List<Edit>> edits = new IdentityHashMap<>();

    /**
     * Adds a replacement: the first piece that stays in the document takes the new text, the others lose what is
     * covered.
     */
    void add(OpcPart part, Replacement replacement) {
        Leaf target = target(part, replacement);
        int from = 0;
        for (Piece piece : part.pieces()) {
            int to = from + piece.text().length();
            int start = Math.max(from, replacement.span().start());
            int end = Math.min(to, replacement.span().end());
            if (start < end) {
                String with = piece.leaf() == target ? replacement.with() : "";
                edits.computeIfAbsent(piece.leaf(), leaf -> new ArrayList<>())
                        .add(new Edit(start - from, end - from, with));
            }
            from = to;
        }
    }

    /** Returns what the leaf reads with all its edits. */
    String text(Leaf leaf) {
        List<Edit> own = edits.get(leaf);
        if (own == null || leaf instanceof Leaf.Fixed) {
            return leaf.original();
        }
        if (leaf instanceof Leaf.Sign) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        int last = 0;
        for (Edit edit : merged(own)) {
            text.append(leaf.original(), last, edit.start()).append(edit.with());
            last = edit.end();
        }
        return text.append(leaf.original(), last, leaf.original().length()).toString();
    }

    /** Writes all edits into the XML. */
    void apply() {
        for (Leaf leaf : edits.keySet()) {
            leaf.become(text(leaf));
        }
    }

    /** Joins edits that overlap, as those of a block's forms do; the first text wins. */
    private static List<Edit> merged(List<Edit> own) {
        List<Edit> sorted = new ArrayList<>(own);
        Collections.sort(sorted);
        List<Edit> result = new ArrayList<>();
        for (Edit edit : sorted) {
            int last = result.size() - 1;
            if (last >= 0 && edit.start() < result.get(last).end()) {
                Edit before = result.get(last);
                String with = before.with().isEmpty() ? edit.with() : before.with();
                result.set(last, new Edit(before.start(), Math.max(before.end(), edit.end()), with));
            } else {
                result.add(edit);
            }
        }
        return result;
    }

    private static @Nullable Leaf target(OpcPart part, Replacement replacement) {
        Leaf second = null;
        int from = 0;
        for (Piece piece : part.pieces()) {
            int to = from + piece.text().length();
            boolean covered =
                    from < replacement.span().end() && to > replacement.span().start();
            if (covered && piece.leaf().takesText()) {
                if (piece.isFinal()) {
                    return piece.leaf();
                }
                second = second == null ? piece.leaf() : second;
            }
            from = to;
        }
        return second;
    }
}
