package org.gongkai.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.rule.Condition;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RulePart;
import org.gongkai.rule.RuleStatus;
import org.gongkai.text.Fold;
import org.gongkai.text.Wording;

/** Finds what two rules look for alike (相同匹配): both would find the same stretch, and a reader would not know why. */
final class SameMatchers {
    /** What to do about it. */
    static final Wording REMEDY =
            new Wording("保留其中之一，或者在其中一条规则写 `yields-to`", "keep one of them, or write `yields-to` in one of the rules");

    private final Map<Key, List<Found>> byMatcher = new HashMap<>();

    /** Compares the rules of {@code all} that run. */
    SameMatchers(List<Rule> all) {
        for (Rule rule : all) {
            if (rule.status() == RuleStatus.STABLE || rule.status() == RuleStatus.TRIAL) {
                keys(rule)
                        .forEach((name, key) -> byMatcher
                                .computeIfAbsent(key, same -> new ArrayList<>())
                                .add(new Found(rule, name)));
            }
        }
    }

    /** What is looked for, in which spellings. */
    private record Key(Set<Fold> folds, RulePart part) {}

    /** The part of a rule. */
    private record Found(Rule rule, String part) {}

    /**
     * Returns what {@code rule} looks for as another rule does that may run beside it. Rules that yield to
     * each other know of it.
     */
    List<Wording> of(Rule rule) {
        List<Wording> told = new ArrayList<>();
        keys(rule).forEach((name, key) -> {
            for (Found like : byMatcher.getOrDefault(key, List.of())) {
                Rule other = like.rule();
                if (!other.id().equals(rule.id()) && isBeside(rule, other) && !yields(rule, other)) {
                    told.add(new Wording(
                            "部分 `" + name + "` 与 `" + other.id() + "` 的 `" + like.part() + "` 找的相同",
                            "the part `" + name + "`, which looks for the same as `" + like.part() + "` of `"
                                    + other.id() + "`"));
                }
            }
        });
        return told;
    }

    private static Map<String, Key> keys(Rule rule) {
        Map<String, Key> keys = new TreeMap<>();
        Set<String> found = found(rule);
        rule.parts().forEach((name, part) -> {
            if (found.contains(name)) {
                keys.put(name, new Key(rule.folds(), part));
            }
        });
        return keys;
    }

    private static boolean isBeside(Rule rule, Rule other) {
        return rule.effective().meets(other.effective())
                && (isWithin(rule.jurisdiction(), other.jurisdiction())
                        || isWithin(other.jurisdiction(), rule.jurisdiction()));
    }

    private static boolean isWithin(String jurisdiction, String wider) {
        return wider.equals("CN") || jurisdiction.startsWith(wider.replaceFirst("(0000|00)$", ""));
    }

    private static boolean yields(Rule rule, Rule other) {
        return rule.yieldsTo().contains(other.id()) || other.yieldsTo().contains(rule.id());
    }

    /** Returns the parts that findings cover: what merely supports them may well be the same in many rules. */
    private static Set<String> found(Rule rule) {
        Set<String> names = new TreeSet<>(rule.span());
        if (names.isEmpty()) {
            collect(rule.condition(), names);
        }
        return names;
    }

    private static void collect(Condition condition, Set<String> names) {
        if (condition instanceof Condition.Named named) {
            names.add(named.part());
        } else if (condition instanceof Condition.AnyOf any) {
            any.options().forEach(one -> collect(one, names));
        } else if (condition instanceof Condition.AllOf all) {
            all.needed().forEach(one -> collect(one, names));
        } else if (condition instanceof Condition.Counted counted) {
            counted.options().forEach(one -> collect(one, names));
        } else if (condition instanceof Condition.Near near) {
            collect(near.what(), names);
        } else if (condition instanceof Condition.Then then) {
            collect(then.first(), names);
            collect(then.second(), names);
        }
    }
}
