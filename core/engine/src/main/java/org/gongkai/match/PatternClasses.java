package org.gongkai.match;

import java.util.ArrayList;
import java.util.List;

/** The character classes of the pattern subset (字符类), from tables of our own so that the JDK's version plays no part. */
final class PatternClasses {
    static final CodePointSet DIGIT = CodePointSet.range('0', '9');
    static final CodePointSet HAN = CodePointSet.union(
            List.of(
                    CodePointSet.range(0x3007, 0x3007),
                    CodePointSet.range(0x3400, 0x4DBF),
                    CodePointSet.range(0x4E00, 0x9FFF),
                    CodePointSet.range(0xF900, 0xFAFF),
                    CodePointSet.range(0x20000, 0x3FFFF)),
            false);
    static final CodePointSet WORD = CodePointSet.union(
            List.of(DIGIT, CodePointSet.range('A', 'Z'), CodePointSet.range('a', 'z'), CodePointSet.range('_', '_')),
            false);
    static final CodePointSet BLANK =
            CodePointSet.union(List.of(CodePointSet.range(' ', ' '), CodePointSet.range(0x3000, 0x3000)), false);
    static final CodePointSet ANY =
            CodePointSet.union(List.of(CodePointSet.range('\n', '\r'), CodePointSet.range(0x2028, 0x2029)), true);

    private PatternClasses() {}

    /** Reads what follows a {@code [}. */
    static CodePointSet parse(PatternParser in) {
        boolean negated = in.peek() == '^';
        if (negated) {
            in.next("a class");
        }
        List<CodePointSet> members = new ArrayList<>();
        while (in.peek() != ']') {
            if (in.peek() == '&' || in.peek() == '[') {
                throw new PatternRefusedException(
                        "a class within a class", "escape `[` and `&`, or list the characters");
            }
            members.add(member(in));
        }
        in.next("a class");
        if (members.isEmpty()) {
            throw new PatternRefusedException("an empty class `[]`", "name its characters");
        }
        return CodePointSet.union(members, negated);
    }

    private static CodePointSet member(PatternParser in) {
        CodePointSet first = single(in);
        if (first.size() > 1 || in.peek() != '-') {
            return first;
        }
        in.next("a class");
        if (in.peek() == ']' || in.peek() == '[') {
            throw new PatternRefusedException("a `-` at the end of a class", "write it as `\\-`");
        }
        CodePointSet last = single(in);
        if (last.size() > 1) {
            throw new PatternRefusedException(
                    "a range that ends in a class", "end it in a character, or write `-` as `\\-`");
        }
        return CodePointSet.range(first.lowest(), last.lowest());
    }

    private static CodePointSet single(PatternParser in) {
        int c = in.next("a class");
        return c == '\\' ? escape(in) : CodePointSet.range(c, c);
    }

    /** Reads what follows a {@code \}. */
    static CodePointSet escape(PatternParser in) {
        int c = in.next("an escape");
        switch (c) {
            case 'd':
                return DIGIT;
            case 'w':
                return WORD;
            case 's':
                return BLANK;
            case 'p':
                return named(in);
            case 't':
                return CodePointSet.range('\t', '\t');
            case 'n':
                return CodePointSet.range('\n', '\n');
            default:
                if (c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                    throw PatternEscapes.refusal((char) c);
                }
                return CodePointSet.range(c, c);
        }
    }

    private static CodePointSet named(PatternParser in) {
        StringBuilder name = new StringBuilder();
        int c = in.next("`\\p{…}`");
        while (c != '}' && name.length() < 16) {
            name.appendCodePoint(c);
            c = in.next("`\\p{…}`");
        }
        if (!name.toString().equals("{Han")) {
            throw new PatternRefusedException(
                    "the class `\\p" + name + "}`", "write `\\p{Han}` or list the characters");
        }
        return HAN;
    }
}
