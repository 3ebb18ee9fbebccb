package org.gongkai.rulepack.internal.yaml;

import java.util.List;

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
    public String form() {
        return "a list";
    }
}
