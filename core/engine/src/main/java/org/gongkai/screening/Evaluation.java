package org.gongkai.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gongkai.match.Hit;
import org.gongkai.rule.Condition;
import org.jspecify.annotations.Nullable;

/** Works out a condition over the hits in one part (条件求值). */
final class Evaluation {
    private static final Comparator<Match> BY_START = Comparator.comparing(Match::span);

    private final Distances distances;
    private final Map<String, List<Hit>> hits;
    private final ColumnHeadings.Above headings;
    private final RuleWatch watch;

    Evaluation(Distances distances, Map<String, List<Hit>> hits, ColumnHeadings.Above headings, RuleWatch watch) {
        this.distances = distances;
        this.hits = hits;
        this.headings = headings;
        this.watch = watch;
    }

    /** Returns all matches, ordered by place. */
    List<Match> of(Condition condition) {
        List<Match> matches = new ArrayList<>();
        if (condition instanceof Condition.Named named) {
            hits.getOrDefault(named.part(), List.of()).forEach(hit -> matches.add(Match.of(named.part(), hit)));
        } else if (condition instanceof Condition.AnyOf any) {
            any.options().forEach(option -> matches.addAll(of(option)));
        } else if (condition instanceof Condition.AllOf all) {
            matches.addAll(allOf(all));
        } else if (condition instanceof Condition.Counted counted) {
            matches.addAll(counted(counted));
        } else if (condition instanceof Condition.Near near) {
            matches.addAll(near(near));
        } else if (condition instanceof Condition.Then then) {
            matches.addAll(then(then));
        }
        matches.sort(BY_START);
        watch.worked(condition, !matches.isEmpty(), matches.size());
        return matches;
    }

    private List<Match> allOf(Condition.AllOf all) {
        List<Match> matches = new ArrayList<>();
        boolean holds = true;
        for (Condition need : all.needed()) {
            if (need instanceof Condition.Not not) {
                boolean absent = of(not.absent()).isEmpty();
                watch.worked(not, absent, 0);
                holds &= absent;
            } else {
                List<Match> each = of(need);
                holds &= !each.isEmpty();
                matches.addAll(each);
            }
        }
        return holds ? matches : List.of();
    }

    private List<Match> counted(Condition.Counted counted) {
        List<List<Match>> found = counted.options().stream()
                .map(this::of)
                .filter(each -> !each.isEmpty())
                .toList();
        return found.size() < counted.least()
                ? List.of()
                : found.stream().flatMap(List::stream).toList();
    }

    private List<Match> near(Condition.Near near) {
        Neighbours others = new Neighbours(distances, of(near.other()));
        List<Match> kept = new ArrayList<>();
        for (Match match : of(near.what())) {
            Match other = others.near(match.span(), near.range());
            if (other == null && near.range().side() != Condition.Side.AFTER) {
                other = headings.meeting(near.other(), match.span().start());
                if (other != null) {
                    watch.metAbove(near.other());
                }
            }
            if (other != null && near.wanted()) {
                kept.add(match.supportedBy(other));
            } else if (other == null && !near.wanted()) {
                kept.add(match);
            }
        }
        return kept;
    }

    private List<Match> then(Condition.Then then) {
        Neighbours seconds = new Neighbours(distances, of(then.second()));
        List<Match> joined = new ArrayList<>();
        for (Match first : of(then.first())) {
            @Nullable Match second = seconds.after(first.span(), then.within());
            if (second != null) {
                joined.add(first.then(second));
            }
        }
        return joined;
    }
}
