package org.gongkai.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gongkai.text.FoldTable;
import org.jspecify.annotations.Nullable;

/**
 * Characters of which every match of a pattern holds one not far from its start (必含字符), so that stretches without
 * them need no look. Of several such sets the one that ordinary text holds least often is taken.
 *
 * @param units the characters, as UTF-16 units of the view; of a rare-plane character its first unit
 * @param reach at most how many units stand between the start of a match and the character
 */
record Anchor(BitSet units, int reach) {
    private static final int SEARCHED = 256;
    /** Han characters that fill Chinese text; only a choice between anchors hangs on them, never a result. */
    private static final String FREQUENT = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得"
            + "经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线"
            + "内数正心反明看原又利比或但质气第向道命此变条只没结解问意建月公无系情者最立代已通并提直题党程展五果员位入常文总次品式活设及管特件长求基资边流路级少统接";

    /** Returns the anchor of {@code tree}, or {@code null} where nothing that is not common needs to be in a match. */
    static @Nullable Anchor of(PatternNode tree, FoldTable table, GapTolerance gap) {
        Found found = find(tree);
        if (found == null) {
            return null;
        }
        BitSet units = new BitSet(1 << 16);
        found.set().fold(table).without(gap).addUnitsTo(units);
        return new Anchor(units, (int) Math.min(2L * found.before(), 1 << 20));
    }

    /** Returns the next place from {@code from} on where a match can hold the anchor, or -1. */
    int next(JoinedView view, int from) {
        for (int at = from; at < view.length(); at++) {
            if (units.get(view.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    /** Returns the first place from {@code from} on where a match that holds the anchor at {@code place} can start. */
    int earliestStart(JoinedView view, int from, int place) {
        int start = Math.max(from, place - reach);
        boolean withinCharacter = start > from
                && Character.isLowSurrogate(view.charAt(start))
                && Character.isHighSurrogate(view.charAt(start - 1));
        return withinCharacter ? start - 1 : start;
    }

    private static @Nullable Found find(PatternNode node) {
        if (node instanceof PatternNode.One one) {
            CodePointSet set = one.set();
            return set.isNegated() || set.size() > SEARCHED ? null : new Found(set, 0, weight(set));
        }
        if (node instanceof PatternNode.Sequence sequence) {
            return ofSequence(sequence.nodes());
        }
        if (node instanceof PatternNode.Choice choice) {
            return ofChoice(choice.nodes());
        }
        return node instanceof PatternNode.Repeat repeat && repeat.min() > 0 ? find(repeat.node()) : null;
    }

    /** The lightest; of equal ones the last, since words of a list tend to end alike. */
    private static @Nullable Found ofSequence(List<PatternNode> nodes) {
        Found best = null;
        long before = 0;
        for (PatternNode node : nodes) {
            Found found = find(node);
            if (found != null && (best == null || found.weight() <= best.weight())) {
                best = new Found(found.set(), before + found.before(), found.weight());
            }
            before += node.maxLength();
        }
        return best;
    }

    private static @Nullable Found ofChoice(List<PatternNode> options) {
        List<Found> all = new ArrayList<>();
        for (PatternNode option : options) {
            Found found = find(option);
            if (found == null) {
                return null;
            }
            all.add(found);
        }
        CodePointSet union = CodePointSet.union(all.stream().map(Found::set).toList(), false);
        return new Found(union, all.stream().mapToLong(Found::before).max().orElse(0), weight(union));
    }

    /** How often ordinary text holds one of the set, in no unit: digits and some Han often, other signs hardly. */
    private static int weight(CodePointSet set) {
        BitSet units = new BitSet();
        set.addUnitsTo(units);
        return units.stream().map(Anchor::weight).sum();
    }

    private static int weight(int c) {
        if (c < 0x80) {
            return c >= '0' && c <= '9' ? 40 : 20;
        }
        if (FREQUENT.indexOf(c) >= 0) {
            return 40;
        }
        return c >= 0x3400 && c <= 0x9FFF || c >= 0x3000 && c <= 0x3002 || c >= 0xFF00 ? 10 : 2;
    }

    /** A set that every match holds one of, at most {@code before} characters after its start. */
    private record Found(CodePointSet set, long before, int weight) {}
}
