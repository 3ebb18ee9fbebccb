package org.gongkai.rule;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a rule's named parts must come together (命中条件), for example
 * {@code n18 or (n15 with label within 20 before)}.
 */
public sealed interface Condition {
    /** Every place where the named part is found. */
    record Named(String part) implements Condition {}

    /** Every place where one of several holds (或). */
    record AnyOf(List<Condition> options) implements Condition {
        public AnyOf {
            options = List.copyOf(options);
            options.forEach(Condition::requireFound);
        }
    }

    /** Every place of all of them, where each is found, or not found, somewhere in the same part of the text (且). */
    record AllOf(List<Condition> needed) implements Condition {
        public AllOf {
            needed = List.copyOf(needed);
            if (needed.stream().allMatch(Not.class::isInstance)) {
                throw new IllegalArgumentException(
                        "`and` joins nothing that is found; name a part without `not` beside the others");
            }
        }
    }

    /**
     * Every place of {@code options}, where at least so many of them are found somewhere in the same part of the text (计数).
     *
     * @param least how many, from 1 to all of them
     * @param options what is counted
     */
    record Counted(int least, List<Condition> options) implements Condition {
        public Counted {
            options = List.copyOf(options);
            options.forEach(Condition::requireFound);
            if (least < 1 || least > options.size()) {
                throw new IllegalArgumentException("`of` counts from 1 to the " + options.size() + " in its list, got "
                        + least + "; lower it or list more");
            }
        }
    }

    /** No place; holds where {@code absent} is found nowhere in the same part of the text (非). Stands within {@code and} only. */
    record Not(Condition absent) implements Condition {
        public Not {
            requireFound(absent);
        }
    }

    /**
     * Every place of {@code what} that has, or has not, {@code other} near it.
     *
     * @param what what is found
     * @param other what stands near it; it is not part of what is found
     * @param range how near, and on which side
     * @param wanted whether it must stand there ({@code with}) or must not ({@code without})
     */
    record Near(Condition what, Condition other, Range range, boolean wanted) implements Condition {
        public Near {
            requireFound(what);
            requireFound(other);
        }
    }

    /** The stretch from {@code first} to {@code second}, where the second follows at most {@code within} later (先后). */
    record Then(Condition first, Condition second, int within) implements Condition {
        public Then {
            requireFound(first);
            requireFound(second);
            Range.require(within);
        }
    }

    /**
     * How near (邻近范围).
     *
     * @param within how many visible characters may stand between, 0 to 1,000
     * @param side on which side of what is found the other stands
     */
    record Range(int within, Side side) {
        public Range {
            require(within);
        }

        private static void require(int within) {
            if (within < 0 || within > 1000) {
                throw new IllegalArgumentException("a distance is 0 to 1,000 characters, got " + within);
            }
        }
    }

    /** On which side (方位). */
    enum Side {
        /** Before what is found. */
        BEFORE,
        /** After what is found. */
        AFTER,
        /** On either side. */
        AROUND
    }

    /**
     * Returns the condition that {@code text} writes: names of parts, {@code or}, {@code and}, parentheses,
     * {@code A with B within N before|after}, {@code A without B within N}, {@code A then B within N}, {@code A and not B},
     * {@code 2 of (A, B, C)}.
     *
     * @throws IllegalArgumentException if it is no condition, with what to write instead
     */
    static Condition parse(String text) {
        return new ConditionParser(text).parse();
    }

    /** Returns the condition as {@link #parse} reads it. */
    default String written() {
        return ConditionWriter.write(this);
    }

    /** Returns the names of all parts that the condition speaks of, in alphabetical order. */
    default Set<String> parts() {
        Set<String> names = new TreeSet<>();
        collect(names);
        return names;
    }

    /** Returns the conditions that this one is made of, in the order they are written. */
    default List<Condition> inner() {
        if (this instanceof AnyOf any) {
            return any.options();
        } else if (this instanceof AllOf all) {
            return all.needed();
        } else if (this instanceof Counted counted) {
            return counted.options();
        } else if (this instanceof Not not) {
            return List.of(not.absent());
        } else if (this instanceof Near near) {
            return List.of(near.what(), near.other());
        }
        return this instanceof Then then ? List.of(then.first(), then.second()) : List.of();
    }

    /** Returns whether wherever the condition holds one of {@code names} is part of what it found. */
    default boolean alwaysHolds(Collection<String> names) {
        if (this instanceof Named named) {
            return names.contains(named.part());
        } else if (this instanceof AnyOf any) {
            return any.options().stream().allMatch(option -> option.alwaysHolds(names));
        } else if (this instanceof Counted counted) {
            long others = counted.options().stream()
                    .filter(option -> !option.alwaysHolds(names))
                    .count();
            return others < counted.least();
        } else if (this instanceof Near near) {
            return near.what().alwaysHolds(names);
        }
        return !(this instanceof Not) && inner().stream().anyMatch(one -> one.alwaysHolds(names));
    }

    /** Returns whether it asks that something be absent, so that finding more of that finds less of the whole. */
    default boolean denies() {
        return this instanceof Not
                || this instanceof Near near && !near.wanted()
                || inner().stream().anyMatch(Condition::denies);
    }

    private void collect(Set<String> names) {
        if (this instanceof Named named) {
            names.add(named.part());
        }
        inner().forEach(one -> one.collect(names));
    }

    private static void requireFound(Condition condition) {
        if (condition instanceof Not) {
            throw new IllegalArgumentException("`not` outside `and`; write `A and not B`, or `A without B within N`");
        }
    }
}
