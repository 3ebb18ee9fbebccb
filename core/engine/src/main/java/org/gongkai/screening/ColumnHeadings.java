package org.gongkai.screening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.match.Hit;
import org.gongkai.rule.Condition;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextPart;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the cells of a table (列标题): a number is told by the heading of its column as well as by a word beside
 * it. A heading answers each question once. One thread, one text.
 */
final class ColumnHeadings {
    private final Headings headings;
    private final Map<Question, Optional<Match>> met = new HashMap<>();

    ColumnHeadings(Headings headings) {
        this.headings = headings;
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
            return heading.isEmpty()
                    ? null
                    : met.computeIfAbsent(new Question(rule, condition, heading), ColumnHeadings.this::answer)
                            .orElse(null);
        }
    }

    private Optional<Match> answer(Question question) {
        HitsByProbe all = headings.read(question.heading());
        Map<String, List<Hit>> hits = all.isEmpty() ? Map.of() : question.rule().hitsInHeading(all);
        if (hits.values().stream().allMatch(List::isEmpty)) {
            return Optional.empty();
        }
        TextPart alone = SourceText.of(question.heading()).part(0);
        Above nothing = new Above(alone, question.rule());
        return new Evaluation(new Distances(alone), hits, nothing, RuleWatch.NONE)
                .of(question.condition()).stream().findFirst();
    }

    /** What is asked of a heading; the same heading stands over every row of a table. */
    private record Question(CompiledRule rule, Condition condition, String heading) {}
}
