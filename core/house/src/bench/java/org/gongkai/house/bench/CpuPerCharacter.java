package org.gongkai.house.bench;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/** The second figure of each benchmark: CPU time of the thread per character, which a busy machine does not inflate. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class CpuPerCharacter {
    private long nanos;
    private long characters;
    private int iterations;

    /** Begins anew with each iteration. */
    @Setup(Level.Iteration)
    public void begin(BenchmarkParams params) {
        iterations = params.getMeasurement().getCount() * Math.max(1, params.getForks());
        nanos = 0;
        characters = 0;
    }

    void add(long spent, long over) {
        nanos += spent;
        characters += over;
    }

    /** Returns the iteration's share of the figure: JMH adds up what the iterations of all forks return. */
    public double cpuNanosPerCharacter() {
        return characters == 0 ? 0 : (double) nanos / characters / iterations;
    }
}
