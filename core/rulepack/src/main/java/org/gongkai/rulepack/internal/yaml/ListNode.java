package org.gongkai.rulepack.internal.yaml;

import java.util.List;
import org.gongkai.text.Wording;

/**
 * A list (列表).
 *
 * @param line where it starts
 * @param items the items in order
 */
public record ListNode(int line, List<Node> items) implements Node {
    public ListNode {
        items = List.copyOf(items);
    }

    @Override
    public Wording form() {
        return new Wording("列表", "a list");
    }
}
