package org.gongkai.house.bench;

import org.openjdk.jmh.annotations.Param;

/** Folds, 60,000 terms and the national rules in one pass, or a loop that shows what the machine allows. */
public class WholeJobBenchmark extends EngineBenchmark {
    /** The job, or the name of a limit. */
    @Param({
        "job",
        "indexOf of an absent character",
        "getChars",
        "charAt sum",
        "fold table",
        "empty bigram filter",
        "dependent chain"
    })
    public String work = "";

    @Override
    Engine engine() {
        return work.equals("job")
                ? Gongkai.of(WholeJob.set(TermList.read().first(60_000)))
                : Limits.all().stream()
                        .filter(limit -> limit.name().equals(work))
                        .findFirst()
                        .orElseThrow();
    }

    @Override
    int documentLength() {
        return 10_000;
    }
}
