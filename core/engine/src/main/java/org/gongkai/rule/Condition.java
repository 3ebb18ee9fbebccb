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
        }
    }

    /** Every place of all of them, where each is found somewhere in the same part of the text (且). */
    record AllOf(List<Condition> needed) implements Condition {
        public AllOf {
            needed = List.copyOf(needed);
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
    record Near(Condition what, Condition other, Range range, boolean wanted) implements Condition {}

    /** The stretch from {@code first} to {@code second}, where the second follows at most {@code within} later (先后). */
    record Then(Condition first, Condition second, int within) implements Condition {
        public Then {
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
     * {@code A with B within N before|after}, {@code A without B within N}, {@code A then B within N}.
     *
     * @throws IllegalArgumentException if it is no condition, with what to write instead
     */
    static Condition parse(String text) {
        return new ConditionParser(text).parse();
    }

    /** Returns the names of all parts that the condition speaks of, in alphabetical order. */
    default Set<String> parts() {
        Set<String> names = new TreeSet<>();
        collect(names);
        return names;
    }

    /** Returns whether wherever the condition holds one of {@code names} is part of what it found. */
    default boolean alwaysHolds(Collection<String> names) {
        if (this instanceof Named named) {
            return names.contains(named.part());
        } else if (this instanceof AnyOf any) {
            return any.options().stream().allMatch(option -> option.alwaysHolds(names));
        } else if (this instanceof AllOf all) {
            return all.needed().stream().anyMatch(need -> need.alwaysHolds(names));
        } else if (this instanceof Near near) {
            return near.what().alwaysHolds(names);
        }
        return this instanceof Then then
                && (then.first().alwaysHolds(names) || then.second().alwaysHolds(names));
    }

    private void collect(Set<String> names) {
        if (this instanceof Named named) {
            names.add(named.part());
        } else if (this instanceof AnyOf any) {
            any.options().forEach(option -> option.collect(names));
        } else if (this instanceof AllOf all) {
            all.needed().forEach(need -> need.collect(names));
        } else if (this instanceof Near near) {
            near.what().collect(names);
            near.other().collect(names);
        } else if (this instanceof Then then) {
            then.first().collect(names);
            then.second().collect(names);
        }
    }
}
