package org.gongkai.match;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the pattern subset (模式解析): characters, {@code .}, classes, {@code \d \w \s \p{Han}}, groups, alternation,
 * {@code ?} and bounded repeats. Look-around, back-references, {@code \b}, anchors and unbounded repeats are refused.
 */
public final class PatternParser {
    private static final int DEEPEST = 32;

    private final int[] pattern;
    private int at;
    private int depth;

    private PatternParser(String pattern) {
        this.pattern = pattern.codePoints().toArray();
    }

    /**
     * Returns the syntax tree of {@code pattern}.
     *
     * @throws PatternRefusedException if it lies outside the subset, with what to write instead
     */
    public static PatternNode parse(String pattern) {
        PatternParser parser = new PatternParser(pattern);
        PatternNode tree = parser.choice();
        if (parser.at < parser.pattern.length) {
            throw new PatternRefusedException("a `)` without its `(`", "remove it or write `\\)`");
        }
        if (tree.minLength() == 0) {
            throw new PatternRefusedException(
                    "a pattern that matches nothing at all", "make some part of it mandatory");
        }
        if (tree.maxLength() > 1024) {
            throw new PatternRefusedException(
                    "a pattern of up to " + tree.maxLength() + " characters", "bound it to 1,024 characters");
        }
        return tree;
    }

    private PatternNode choice() {
        List<PatternNode> options = new ArrayList<>();
        options.add(sequence());
        while (peek() == '|') {
            at++;
            options.add(sequence());
        }
        return options.size() == 1 ? options.get(0) : new PatternNode.Choice(options);
    }

    private PatternNode sequence() {
        List<PatternNode> nodes = new ArrayList<>();
        while (peek() != -1 && peek() != '|' && peek() != ')') {
            nodes.add(repeated(atom()));
        }
        return nodes.size() == 1 ? nodes.get(0) : new PatternNode.Sequence(nodes);
    }

    private PatternNode atom() {
        int c = pattern[at++];
        return switch (c) {
            case '(' -> group();
            case '[' -> new PatternNode.One(PatternClasses.parse(this));
            case '.' -> new PatternNode.One(PatternClasses.ANY);
            case '\\' -> new PatternNode.One(PatternClasses.escape(this));
            case '^', '$' ->
                throw new PatternRefusedException(
                        "the anchor `" + (char) c + "`", "write `stands-alone: line` or a zone, or escape it");
            case '*', '+', '?', '{' ->
                throw new PatternRefusedException(
                        "a repeat sign `" + (char) c + "` with nothing before it", "escape it with `\\`");
            default -> new PatternNode.One(CodePointSet.range(c, c));
        };
    }

    private PatternNode group() {
        if (peek() == '?') {
            at++;
            PatternEscapes.requirePlainGroup(next("a group"), peek());
        }
        if (++depth > DEEPEST) {
            throw new PatternRefusedException("groups more than " + DEEPEST + " deep", "split the pattern into parts");
        }
        PatternNode inner = choice();
        depth--;
        if (peek() != ')') {
            throw new PatternRefusedException("a `(` without its `)`", "close it or write `\\(`");
        }
        at++;
        return inner;
    }

    private PatternNode repeated(PatternNode node) {
        PatternNode result = node;
        int c = peek();
        if (c == '*' || c == '+') {
            throw new PatternRefusedException(
                    "the unbounded repeat `" + (char) c + "`", "write a bounded one such as `{1,20}`");
        }
        if (c == '?') {
            at++;
            result = new PatternNode.Repeat(node, 0, 1);
        } else if (c == '{') {
            at++;
            result = bounded(node);
        }
        if (result != node && (peek() == '?' || peek() == '+')) {
            throw new PatternRefusedException(
                    "a lazy or possessive repeat", "leave out its second sign, since the longest match always counts");
        }
        if (result != node && (peek() == '*' || peek() == '{')) {
            throw new PatternRefusedException("a repeat of a repeat", "put the inner one in a group `(…)`");
        }
        return result;
    }

    private PatternNode bounded(PatternNode node) {
        int min = number();
        int max = min;
        if (peek() == ',') {
            at++;
            if (peek() == '}') {
                throw new PatternRefusedException("the unbounded repeat `{" + min + ",}`", "write an upper bound");
            }
            max = number();
        }
        if (peek() != '}') {
            throw new PatternRefusedException("a `{` without its `}`", "write `{3}` or `{3,5}`, or escape it");
        }
        at++;
        return new PatternNode.Repeat(node, min, max);
    }

    private int number() {
        int value = 0;
        int digits = 0;
        while (peek() >= '0' && peek() <= '9' && digits++ < 4) {
            value = value * 10 + pattern[at++] - '0';
        }
        if (digits == 0) {
            throw new PatternRefusedException("a repeat without a number", "write `{3}` or `{3,5}`, or escape the `{`");
        }
        return value;
    }

    int peek() {
        return at < pattern.length ? pattern[at] : -1;
    }

    int next(String missing) {
        if (at >= pattern.length) {
            throw new PatternRefusedException("the pattern ends within " + missing, "complete it");
        }
        return pattern[at++];
    }
}
