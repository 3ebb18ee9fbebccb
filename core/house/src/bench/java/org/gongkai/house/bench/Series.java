package org.gongkai.house.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One question, measured in a virtual machine of its own. */
interface Series {
    void measure(Lab lab);

    /** Returns the series in the order in which a report tells them. */
    static List<String> names() {
        return List.of("terms", "length", "patterns", "whole", "clean", "adversarial", "noise", "footprint", "threads");
    }

    static Series named(String name) {
        Map<String, Series> all = new TreeMap<>();
        all.put("terms", TermSeries::bySize);
        all.put("length", TermSeries::byLength);
        all.put("clean", TermSeries::clean);
        all.put("patterns", PatternSeries::peers);
        all.put("whole", WholeJob::measure);
        all.put("adversarial", HardTexts::adversarial);
        all.put("noise", HardTexts::noise);
        all.put("footprint", Footprint::measure);
        all.put("threads", Threads::measure);
        Series series = all.get(name);
        if (series == null) {
            throw new IllegalArgumentException("no series `" + name + "`; choose of " + all.keySet());
        }
        return series;
    }
}
