package org.gongkai.house.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One engine over a million characters in different documents; what it looks for is up to those that extend this. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public abstract class EngineBenchmark {
    private static final int CHARACTERS = 1_000_000;

    private List<String> documents = List.of();
    private Engine engine = new Idle();

    /** Returns the engine with what it looks for. */
    abstract Engine engine();

    /** Returns how long a document is. */
    abstract int documentLength();

    /** Makes text and engine. */
    @Setup
    public void make() {
        engine = engine();
        documents = Case.few(engine, Corpus.ofProperties(CHARACTERS).documents(documentLength()));
        engine.prepare(documents);
    }

    /** Looks through all documents. */
    @Benchmark
    public long scan(CpuPerCharacter cpu) {
        Tally tally = new Tally();
        long before = CpuClock.nanos();
        long characters = 0;
        for (int i = 0; i < documents.size(); i++) {
            engine.scan(i, documents.get(i), tally);
            characters += documents.get(i).length();
        }
        cpu.add(CpuClock.nanos() - before, characters);
        return tally.hits();
    }

    /** Lets go of native memory. */
    @TearDown
    public void end() {
        engine.close();
    }

    private static final class Idle implements Engine {
        @Override
        public String name() {
            return "idle";
        }

        @Override
        public void scan(int index, String document, Tally tally) {
            throw new IllegalStateException("no engine was made; call make() first");
        }
    }
}
