package org.gongkai.match;

import java.util.EnumSet;
import java.util.List;
import org.gongkai.text.Fold;

/** Tells apart lists of probes that look for different things (查找项摘要). Of a check only that there is one plays a part: it is code. */
final class ProbesDigest {
    private static final int ONE = 1;
    private static final int SEQUENCE = 2;
    private static final int CHOICE = 3;
    private static final int REPEAT = 4;

    private final FormWriter content = new FormWriter();

    private ProbesDigest() {}

    static byte[] of(List<Probe> probes) {
        ProbesDigest digest = new ProbesDigest();
        digest.content.number(probes.size());
        probes.forEach(digest::add);
        return CompiledForm.digest(digest.content.finish());
    }

    private void add(Probe probe) {
        EnumSet<Fold> folds = EnumSet.noneOf(Fold.class);
        folds.addAll(probe.folds());
        StringBuilder manner = new StringBuilder();
        manner.append(folds).append(probe.gap().max()).append(probe.gap().of());
        manner.append(probe.standsAlone().code());
        manner.append(probe.overlaps() ? " overlaps" : "").append(probe.isChecked() ? " checked" : "");
        manner.append(probe.pattern() == null ? " terms" : " pattern");
        content.characters(manner.toString().toCharArray());
        PatternNode pattern = probe.pattern();
        if (pattern == null) {
            addTerms(probe.terms());
        } else {
            add(pattern);
        }
    }

    private void addTerms(List<String> terms) {
        int[] lengths = new int[terms.size()];
        int length = 0;
        for (int k = 0; k < lengths.length; k++) {
            lengths[k] = terms.get(k).length();
            length += lengths[k];
        }
        char[] all = new char[length];
        int at = 0;
        for (int k = 0; k < lengths.length; k++) {
            terms.get(k).getChars(0, lengths[k], all, at);
            at += lengths[k];
        }
        content.numbers(lengths);
        content.characters(all);
    }

    private void add(PatternNode node) {
        if (node instanceof PatternNode.One one) {
            CodePointSet set = one.set();
            content.number(ONE);
            content.number(set.isNegated() ? 1 : 0);
            content.numbers(set.bounds());
        } else if (node instanceof PatternNode.Sequence sequence) {
            addAll(SEQUENCE, sequence.nodes());
        } else if (node instanceof PatternNode.Choice choice) {
            addAll(CHOICE, choice.nodes());
        } else if (node instanceof PatternNode.Repeat repeat) {
            content.number(REPEAT);
            content.number(repeat.min());
            content.number(repeat.max());
            add(repeat.node());
        }
    }

    private void addAll(int kind, List<PatternNode> nodes) {
        content.number(kind);
        content.number(nodes.size());
        nodes.forEach(this::add);
    }
}
