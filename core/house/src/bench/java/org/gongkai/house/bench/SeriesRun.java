package org.gongkai.house.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;

/** Runs one series and writes its figures: {@code SeriesRun NAME FILE}. */
public final class SeriesRun {
    private SeriesRun() {}

    /** Measures and writes. */
    public static void main(String[] arguments) throws IOException {
        Lab lab = new Lab();
        Series.named(arguments[0]).measure(lab);
        new ObjectMapper().writeValue(Path.of(arguments[1]).toFile(), lab.measures());
    }
}
