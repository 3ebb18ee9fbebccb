package org.gongkai.documents.internal.pdf;

import java.util.BitSet;
import java.util.List;

/**
 * What of the order in the file the order on the page does not show (原文顺序): lines that were torn apart or mixed with others.
 * A page whose footer is written first is not told twice for that.
 */
final class OtherOrder {
    /** Around a place where the orders part, a value may reach this far. */
    private static final int REACH = 40;

    /** Comparing longer pages line by line would take too long; they are told twice. */
    private static final int LONG = 20_000;

    private final String visual;
    private final List<String> lines;
    private final BitSet told = new BitSet();

    private OtherOrder(String visual, List<String> lines) {
        this.visual = visual;
        this.lines = lines;
    }

    /** Returns the lines to tell, empty if there are none. */
    static String of(String visual, String inOrder) {
        String bare = PageLines.bare(visual);
        if (bare.contains(PageLines.bare(inOrder))) {
            return "";
        }
        List<String> lines = inOrder.lines().toList();
        return bare.length() > LONG || lines.size() > LONG / 10 ? inOrder : new OtherOrder(bare, lines).told();
    }

    private String told() {
        String run = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = PageLines.bare(lines.get(i));
            if (!visual.contains(run + line)) {
                if (i > 0) {
                    reach(i - 1, -1);
                }
                reach(i, 1);
                run = "";
            }
            run += line;
        }
        StringBuilder text = new StringBuilder();
        for (int i = told.nextSetBit(0); i >= 0; i = told.nextSetBit(i + 1)) {
            boolean apart = i > 0 && !told.get(i - 1) && text.length() > 0;
            text.append(apart ? "\n" : "").append(lines.get(i)).append('\n');
        }
        return text.toString();
    }

    private void reach(int from, int step) {
        int length = 0;
        for (int i = from; i >= 0 && i < lines.size() && length < REACH; i += step) {
            told.set(i);
            length += PageLines.bare(lines.get(i)).length();
        }
    }
}
