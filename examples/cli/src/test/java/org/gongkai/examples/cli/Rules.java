package org.gongkai.examples.cli;

import java.time.LocalDate;
import org.gongkai.Gongkai;
import org.gongkai.rulepack.RulePacks;

/** The bundled rules on a fixed day. */
final class Rules {
    private Rules() {}

    static Gongkai national() {
        return Gongkai.builder()
                .rules(RulePacks.onClasspath(Rules.class.getClassLoader(), "national"))
                .asOf(LocalDate.of(2026, 11, 25))
                .build();
    }
}
