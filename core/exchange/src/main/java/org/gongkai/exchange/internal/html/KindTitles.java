package org.gongkai.exchange.internal.html;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleSet;

/** What kinds are called (类别名称): the title that all rules of a kind share, else the kind's own word. */
final class KindTitles {
    private final Map<String, Set<String>> titles = new TreeMap<>();

    KindTitles(RuleSet rules, Locale locale) {
        for (Rule rule : rules.rules()) {
            titles.computeIfAbsent(rule.kind(), kind -> new TreeSet<>())
                    .add(rule.title().in(locale));
        }
    }

    String of(String kind) {
        Set<String> known = titles.getOrDefault(kind, Set.of());
        return known.size() == 1 ? known.iterator().next() + " " + kind : kind;
    }
}
