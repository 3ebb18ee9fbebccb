package org.gongkai.house.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where a series measures: the plan, the text, the terms, and the figures so far. */
final class Lab {
    private final Plan plan = Plan.ofProperties();
    private final Corpus corpus = Corpus.ofProperties(plan.characters());
    private final TermList terms = TermList.read();
    private final List<Measure> measures = new ArrayList<>();

    Plan plan() {
        return plan;
    }

    Corpus corpus() {
        return corpus;
    }

    TermList terms() {
        return terms;
    }

    List<Measure> measures() {
        return List.copyOf(measures);
    }

    void add(Measure measure) {
        measures.add(measure);
        System.out.printf(
                Locale.ROOT,
                "%-12s %-44s %-28s %12.4f %-8s %s%n",
                measure.series(),
                measure.setting(),
                measure.subject(),
                measure.value(),
                measure.unit(),
                measure.note());
    }

    /**
     * Times the cases in turns and closes their engines, after checking that those of one setting do the same work: the
     * first of them is what the others are held against.
     */
    void compare(String series, List<Case> cases) {
        Map<String, Engine> first = new LinkedHashMap<>();
        for (Case one : cases) {
            Engine reference = first.computeIfAbsent(one.setting(), setting -> one.engine());
            Tally found = one.check();
            Tally expected = reference == one.engine() ? found : one.checkedBy(reference);
            add(new Measure(
                    series,
                    one.setting(),
                    one.engine().name(),
                    Measure.HITS,
                    found.hits(),
                    found.equalTo(expected) ? "" : difference(found, expected, one.engine())));
        }
        time(series, cases);
    }

    private static String difference(Tally found, Tally expected, Engine engine) {
        String why = engine.differs();
        return "not the same work: " + found + " against " + expected + (why.isEmpty() ? "" : " (" + why + ")");
    }

    /** Times the cases in turns and closes their engines. */
    void time(String series, List<Case> cases) {
        List<RoundRobin.Timing> timings = new RoundRobin(plan).time(cases);
        for (int i = 0; i < cases.size(); i++) {
            Case one = cases.get(i);
            RoundRobin.Timing timing = timings.get(i);
            String middle = String.format(Locale.ROOT, "median %.3f", timing.middle());
            add(new Measure(series, one.setting(), one.engine().name(), Measure.CPU, timing.best(), middle));
            add(new Measure(series, one.setting(), one.engine().name(), Measure.ALLOCATED, timing.allocated(), ""));
        }
        cases.forEach(one -> one.engine().close());
    }
}
