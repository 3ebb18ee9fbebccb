package org.gongkai.match;

/** What other dialects of regular expressions write with {@code \\} or {@code (?} and the subset refuses (不支持的写法), each with its remedy. */
final class PatternEscapes {
    private PatternEscapes() {}

    /** Returns the refusal of the escape of a letter or digit that means nothing in the subset. */
    static PatternRefusedException refusal(char c) {
        if (c >= '0' && c <= '9' || c == 'k') {
            return new PatternRefusedException(
                    "the back-reference `\\" + c + "`", "write out what may stand there, or use a `check`");
        }
        return switch (c) {
            case 'b', 'B' ->
                new PatternRefusedException("the word boundary `\\b`", "write `stands-alone: digit` or another");
            case 'A', 'Z', 'z', 'G' ->
                new PatternRefusedException("the anchor `\\" + c + "`", "write `stands-alone: line` or a zone");
            case 'D', 'W', 'S', 'P', 'H', 'V', 'N' ->
                new PatternRefusedException(
                        "the escape `\\" + c + "`", "write a class that names what it is not, such as `[^0-9]`");
            case 'x', 'u', 'U', 'c' ->
                new PatternRefusedException("the escape `\\" + c + "`", "write the character itself");
            case 'Q', 'E' ->
                new PatternRefusedException(
                        "the quotation `\\" + c + "`", "write `\\` before each sign that means itself");
            default ->
                new PatternRefusedException(
                        "the escape `\\" + c + "`", "use a class such as `[0-9]` or `\\d \\w \\s \\p{Han}`");
        };
    }

    /** Takes the group that starts with {@code (?:} and refuses what else starts with {@code (?}, by the two signs behind. */
    static void requirePlainGroup(int first, int second) {
        if (first == ':') {
            return;
        }
        boolean behind = first == '<' && (second == '=' || second == '!');
        if (first == '=' || first == '!' || behind) {
            throw new PatternRefusedException("look-around", "use the rule's `stands-alone`, `condition` or `unless`");
        }
        if (first == '<' || first == 'P' || first == '>' || first == '|') {
            throw new PatternRefusedException("a named or atomic group", "write a plain group `(…)`");
        }
        throw new PatternRefusedException("flags in a pattern", "use the rule's `fold`, which knows `case` and more");
    }
}
