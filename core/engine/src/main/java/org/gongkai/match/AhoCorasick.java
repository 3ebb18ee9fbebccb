package org.gongkai.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds all terms of a set in one pass (多模式匹配), by the algorithm of Aho and Corasick in its plain form. */
final class AhoCorasick {
    private final Node root = new Node(0);

    /** Takes in the terms, which are told by their position in the list. */
    AhoCorasick(List<String> terms) {
        for (int k = 0; k < terms.size(); k++) {
            Node node = root;
            for (char c : terms.get(k).toCharArray()) {
                Node parent = node;
                node = node.next.computeIfAbsent(c, unused -> new Node(parent.depth + 1));
            }
            node.ending.add(k);
        }
        link();
    }

    private void link() {
        ArrayDeque<Node> queue = new ArrayDeque<>();
        root.next.values().forEach(child -> {
            child.fallback = root;
            queue.add(child);
        });
        while (!queue.isEmpty()) {
            Node node = queue.remove();
            node.next.forEach((c, child) -> {
                child.fallback = step(node.fallback == null ? root : node.fallback, c);
                child.shorter = child.fallback.ending.isEmpty() ? child.fallback.shorter : child.fallback;
                queue.add(child);
            });
        }
    }

    private Node step(Node from, char c) {
        Node node = from;
        while (true) {
            Node next = node.next.get(c);
            if (next != null) {
                return next;
            }
            if (node.fallback == null) {
                return root;
            }
            node = node.fallback;
        }
    }

    /** Tells {@code found} of every term that ends in the view, by its position in the list and where it starts and ends. */
    void scan(JoinedView view, Found found) {
        Node node = root;
        for (int i = 0; i < view.length(); i++) {
            if (view.isTornBefore(i)) {
                node = root;
            }
            node = step(node, view.charAt(i));
            for (Node end = node; end != null; end = end.shorter) {
                for (int term : end.ending) {
                    found.term(term, i + 1 - end.depth, i + 1);
                }
            }
        }
    }

    /** Told of each occurrence. */
    interface Found {
        void term(int term, int start, int end);
    }

    private static final class Node {
        private final int depth;
        private final TreeMap<Character, Node> next = new TreeMap<>();
        private final List<Integer> ending = new ArrayList<>(1);
        private @Nullable Node fallback;
        private @Nullable Node shorter;

        Node(int depth) {
            this.depth = depth;
        }
    }
}
