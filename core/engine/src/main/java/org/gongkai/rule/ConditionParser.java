package org.gongkai.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads conditions (条件解析), by descent from {@code or} down to names. */
final class ConditionParser {
    private static final Pattern TOKEN = Pattern.compile("[()]|[A-Za-z0-9][A-Za-z0-9-]*|\\S");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Set<String> WORDS =
            Set.of("or", "and", "not", "of", "with", "without", "then", "within", "before", "after");
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}");
    private static final int DEEPEST = 32;
    private static final int MOST_LINKS = 128;
    private static final int MOST_NAMES = 256;

    private final List<String> tokens = new ArrayList<>();
    private int at;
    private int depth;
    private int links;
    private int names;

    ConditionParser(String text) {
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
    }

    Condition parse() {
        Condition condition = anyOf();
        if (at < tokens.size()) {
            throw bad("`" + peek() + "` where the condition should end", "join parts by `or`, `and`, `with` or `then`");
        }
        return condition;
    }

    private Condition anyOf() {
        List<Condition> options = new ArrayList<>(List.of(allOf()));
        while (accept("or")) {
            options.add(allOf());
        }
        return options.size() == 1 ? options.get(0) : new Condition.AnyOf(options);
    }

    private Condition allOf() {
        List<Condition> needed = new ArrayList<>();
        do {
            needed.add(accept("not") ? new Condition.Not(sequence()) : sequence());
        } while (accept("and"));
        if (needed.stream().allMatch(Condition.Not.class::isInstance)) {
            throw bad("`not` with nothing that is found beside it", "write `A and not B`");
        }
        return needed.size() == 1 ? needed.get(0) : new Condition.AllOf(needed);
    }

    private Condition sequence() {
        Condition condition = near();
        while (accept("then")) {
            countLink();
            Condition second = near();
            condition = new Condition.Then(condition, second, within());
        }
        return condition;
    }

    private Condition near() {
        Condition condition = primary();
        while (peek().equals("with") || peek().equals("without")) {
            countLink();
            boolean wanted = tokens.get(at++).equals("with");
            Condition other = primary();
            Condition.Range range = new Condition.Range(within(), side());
            condition = new Condition.Near(condition, other, range, wanted);
        }
        return condition;
    }

    private Condition primary() {
        if (accept("(")) {
            enter();
            Condition inner = anyOf();
            leave();
            return inner;
        }
        String name = peek();
        if (COUNT.matcher(name).matches()) {
            return counted();
        }
        if (!NAME.matcher(name).matches() || WORDS.contains(name)) {
            throw bad(name.isEmpty() ? "an end" : "`" + name + "`", "write the name of a part under `find` there");
        }
        if (++names > MOST_NAMES) {
            throw bad("more than " + MOST_NAMES + " names", "split the rule");
        }
        at++;
        return new Condition.Named(name);
    }

    private Condition counted() {
        int least = Integer.parseInt(tokens.get(at++));
        if (!accept("of") || !accept("(")) {
            throw bad("a number without `of (…)`", "write `2 of (a, b, c)`");
        }
        enter();
        List<Condition> options = new ArrayList<>();
        do {
            options.add(anyOf());
        } while (accept(","));
        leave();
        if (least < 1 || least > options.size()) {
            throw bad("`" + least + " of` a list of " + options.size(), "count from 1 to as many as the list has");
        }
        return new Condition.Counted(least, options);
    }

    private void enter() {
        if (++depth > DEEPEST) {
            throw bad("parentheses more than " + DEEPEST + " deep", "split the rule");
        }
    }

    private void leave() {
        if (!accept(")")) {
            throw bad("a `(` without its `)`", "close it");
        }
        depth--;
    }

    /** Neighbours lie in each other like parentheses, so that they need a bound as well. */
    private void countLink() {
        if (++links > MOST_LINKS) {
            throw bad("more than " + MOST_LINKS + " neighbours", "split the rule");
        }
    }

    private int within() {
        if (!accept("within") || !peek().matches("\\d{1,4}")) {
            throw bad("no `within N` after `with`, `without` or `then`", "say how many characters may stand between");
        }
        return Integer.parseInt(tokens.get(at++));
    }

    private Condition.Side side() {
        if (accept("before")) {
            return Condition.Side.BEFORE;
        }
        return accept("after") ? Condition.Side.AFTER : Condition.Side.AROUND;
    }

    private boolean accept(String word) {
        boolean there = peek().equals(word);
        at += there ? 1 : 0;
        return there;
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private static IllegalArgumentException bad(String what, String remedy) {
        return new IllegalArgumentException("the condition has " + what + "; " + remedy);
    }
}
