package org.gongkai.screening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.match.Hit;
import org.gongkai.match.MatchSet;
import org.gongkai.rule.Condition;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextPart;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the cells of a table (列标题): a number is told by the heading of its column as well as by a word beside
 * it. Each heading is read once for a text. One thread, one text.
 */
final class ColumnHeadings {
    private final MatchSet matches;
    private final Map<String, HitsByProbe> read = new HashMap<>();

    ColumnHeadings(MatchSet matches) {
        this.matches = matches;
    }

    /** Returns what {@code rule} sees above the cells of {@code part}. */
    Above above(TextPart part, CompiledRule rule) {
        return new Above(part, rule);
    }

    /** The headings over one part, in the eyes of one rule. */
    final class Above {
        private final TextPart part;
        private final CompiledRule rule;

        private Above(TextPart part, CompiledRule rule) {
            this.part = part;
            this.rule = rule;
        }

        /** Returns what meets {@code condition} in the heading over {@code position}, or {@code null}. */
        @Nullable
        Match meeting(Condition condition, int position) {
            String heading = part.headingAt(position);
            if (heading.isEmpty()) {
                return null;
            }
            HitsByProbe all = read.computeIfAbsent(heading, text -> new HitsByProbe(matches.scan(text)));
            Map<String, List<Hit>> hits = all.isEmpty() ? Map.of() : rule.hitsOutsideZones(all);
            if (hits.values().stream().allMatch(List::isEmpty)) {
                return null;
            }
            TextPart alone = SourceText.of(heading).part(0);
            Above nothing = new Above(alone, rule);
            return new Evaluation(new Distances(alone), hits, nothing)
                    .of(condition).stream().findFirst().orElse(null);
        }
    }
}
