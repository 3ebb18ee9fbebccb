package org.gongkai.rule;

import java.util.stream.Collectors;

/** Writes conditions as packs do (条件书写), in parentheses wherever another condition holds them. */
final class ConditionWriter {
    private ConditionWriter() {}

    static String write(Condition condition) {
        if (condition instanceof Condition.Named named) {
            return named.part();
        } else if (condition instanceof Condition.AnyOf) {
            return joined(condition, " or ");
        } else if (condition instanceof Condition.AllOf) {
            return joined(condition, " and ");
        } else if (condition instanceof Condition.Counted counted) {
            String options =
                    counted.options().stream().map(ConditionWriter::write).collect(Collectors.joining(", "));
            return counted.least() + " of (" + options + ")";
        } else if (condition instanceof Condition.Not not) {
            return "not " + inner(not.absent());
        } else if (condition instanceof Condition.Near near) {
            return inner(near.what()) + (near.wanted() ? " with " : " without ") + inner(near.other()) + " within "
                    + near.range().within() + side(near.range().side());
        }
        Condition.Then then = (Condition.Then) condition;
        return inner(then.first()) + " then " + inner(then.second()) + " within " + then.within();
    }

    private static String joined(Condition condition, String word) {
        return condition.inner().stream().map(ConditionWriter::inner).collect(Collectors.joining(word));
    }

    private static String side(Condition.Side side) {
        return switch (side) {
            case BEFORE -> " before";
            case AFTER -> " after";
            case AROUND -> "";
        };
    }

    private static String inner(Condition condition) {
        boolean bare = condition instanceof Condition.Named
                || condition instanceof Condition.Counted
                || condition instanceof Condition.Not;
        return bare ? write(condition) : "(" + write(condition) + ")";
    }
}
