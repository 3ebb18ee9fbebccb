package org.gongkai.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.match.MatchSet;
import org.gongkai.match.Probe;
import org.gongkai.rule.Rule;
import org.gongkai.screening.spi.EntityRecognizer;
import org.gongkai.text.SourceText;

/** The rules of a screening, compiled together, and the recognisers they ask (已编译规则集). Immutable and thread-safe. */
final class CompiledRules {
    private final List<CompiledRule> rules;
    private final MatchSet matches;
    private final Recognition recognition;
    private final boolean withFields;

    CompiledRules(List<Rule> selected, List<EntityRecognizer> recognizers, Compiler compiler) {
        List<Probe> probes = new ArrayList<>();
        this.rules =
                selected.stream().map(rule -> new CompiledRule(rule, probes)).toList();
        this.matches = compiler.compile(probes);
        this.recognition = new Recognition(selected, recognizers);
        this.withFields = rules.stream().anyMatch(CompiledRule::hasFields);
    }

    /** Makes the match set of some probes (匹配集来源), anew or from what was saved of it. */
    interface Compiler {
        MatchSet compile(List<Probe> probes);
    }

    /** Returns the screening of {@code source}, the text of that number in its submission, with {@code watch} looking on. */
    TextScreening screening(int number, SourceText source, LocalDate asOf, Watch watch) {
        TextReading text = new TextReading(number, source, new DocumentMap(source), new Headings(matches));
        return new TextScreening(this, asOf, watch, text);
    }

    List<CompiledRule> all() {
        return rules;
    }

    MatchSet matches() {
        return matches;
    }

    Recognition recognition() {
        return recognition;
    }

    /** Returns whether some rule finds values below the heading of a column. */
    boolean withFields() {
        return withFields;
    }
}
