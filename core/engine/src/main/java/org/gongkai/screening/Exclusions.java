package org.gongkai.screening;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.match.Hit;
import org.gongkai.rule.Exclusion;
import org.gongkai.text.TextSpan;
import org.jspecify.annotations.Nullable;

/** What takes a rule's findings back in one part (排除判定): phrases over them, words near them. */
final class Exclusions {
    private final List<Exclusion> exclusions;
    private final int firstProbe;
    private final Reading reading;
    private final List<@Nullable Neighbours> words = new ArrayList<>();

    /** Asks for {@code exclusions}, whose probes stand from {@code firstProbe} on. */
    Exclusions(List<Exclusion> exclusions, int firstProbe, Reading reading) {
        this.exclusions = exclusions;
        this.firstProbe = firstProbe;
        this.reading = reading;
        for (int k = 0; k < exclusions.size(); k++) {
            boolean isContext = exclusions.get(k).kind() == Exclusion.Kind.CONTEXT;
            words.add(isContext ? neighbours(firstProbe + k) : null);
        }
    }

    private Neighbours neighbours(int probe) {
        return new Neighbours(
                reading.distances(),
                reading.hits().of(probe).stream()
                        .map(hit -> Match.of("unless", hit))
                        .toList());
    }

    /** Returns which exclusion takes {@code span} back, counted from 0, or -1. */
    int over(TextSpan span) {
        for (int k = 0; k < exclusions.size(); k++) {
            Neighbours near = words.get(k);
            boolean takesBack = near == null
                    ? isCovered(span, firstProbe + k)
                    : near.near(span, exclusions.get(k).range()) != null;
            if (takesBack) {
                return k;
            }
        }
        return -1;
    }

    private boolean isCovered(TextSpan span, int probe) {
        Hit phrase = reading.hits().lastUpTo(probe, span.start());
        return phrase != null && phrase.span().covers(span) && phrase.span().length() > span.length();
    }
}
