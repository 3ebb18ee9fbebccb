package org.gongkai.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextPart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Screens one text (单文本审查): every rule is asked in every part, then rows are counted. One thread, one text.
 */
final class TextScreening {
    private static final Logger LOG = LoggerFactory.getLogger(TextScreening.class);

    private final CompiledRules rules;
    private final LocalDate asOf;
    private final Watch watch;
    private final TextReading text;
    private final ColumnHeadings headings;
    private final List<Gap> gaps = new ArrayList<>();
    private final List<TakenBack> takenBack = new ArrayList<>();

    TextScreening(CompiledRules rules, LocalDate asOf, Watch watch, TextReading text) {
        this.rules = rules;
        this.asOf = asOf;
        this.watch = watch;
        this.text = text;
        this.headings = new ColumnHeadings(text.headings());
    }

    /** Asks every rule in every part. */
    TextFindings run() {
        SourceText source = text.source();
        gaps.addAll(rules.recognition().missing());
        List<List<Finding>> byPart = new ArrayList<>();
        source.parts().forEach(part -> byPart.add(screen(part)));
        return new TextFindings(source, RowCounts.enough(source, byPart, watch), gaps, takenBack);
    }

    private List<Finding> screen(TextPart part) {
        try {
            HitsByProbe hits = new HitsByProbe(rules.matches().scan(part.text()));
            Reading reading = new Reading(text, part, hits, rules.recognition().read(part, gaps));
            PartScreening screening = new PartScreening(reading, asOf, headings, watch);
            if (!reading.isEmpty(rules.withFields())) {
                rules.all().forEach(screening::ask);
            }
            takenBack.addAll(screening.takenBack());
            return screening.findings();
        } catch (RuntimeException e) {
            watch.failed(part, rules.all());
            LOG.warn("part {} was not screened: {}", part.id(), e.getClass().getName());
            gaps.add(Gap.of(GapCause.RECOGNISER)
                    .inPart(part.id())
                    .saying(
                            "校验或识别出错（" + e.getClass().getName() + "）",
                            "a check failed with " + e.getClass().getName()));
            return List.of();
        }
    }
}
