package org.gongkai.testkit.junit;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.rule.RulePack;
import org.gongkai.rulepack.PackProblem;
import org.gongkai.testkit.CaseOutcome;
import org.gongkai.testkit.CaseResult;
import org.gongkai.testkit.PackInspection;
import org.gongkai.testkit.PackUnderTest;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * The tests of a pack (规则包测试), in one line of a test class: first the lint, then every case, rule by rule. Immutable.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> pack() {
 *     return PackTests.in(Path.of("pack")).tests();
 * }
 * }</pre>
 *
 * <p>A known gap that is closed fails here, so that it becomes a hit and is kept. A case whose rule does not run, such as a
 * draft's, is shown as skipped. Failures name stretches, never text.
 */
public final class PackTests {
    private final PackUnderTest pack;

    private PackTests(PackUnderTest pack) {
        this.pack = pack;
    }

    /** Returns the tests of the pack in {@code folder}. */
    public static PackTests in(Path folder) {
        return of(PackUnderTest.in(folder));
    }

    /** Returns the tests of {@code pack}, with what it says of checks, day and place. */
    public static PackTests of(PackUnderTest pack) {
        return new PackTests(pack);
    }

    /** Returns the tests of the same pack on top of {@code packs}, in this order. */
    public PackTests after(RulePack... packs) {
        return new PackTests(pack.after(List.of(packs)));
    }

    /** Returns the tests. A pack that does not load has one, which fails with all its problems. The cases run at once. */
    public Stream<DynamicNode> tests() {
        PackInspection inspection = PackInspection.of(pack);
        List<DynamicNode> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest("lint", uri("pack.yaml", 1), () -> judge(inspection)));
        Map<String, List<DynamicNode>> byRule = new LinkedHashMap<>();
        for (CaseResult one : inspection.cases().results()) {
            byRule.computeIfAbsent(one.of().rule(), rule -> new ArrayList<>()).add(test(one));
        }
        byRule.forEach((rule, cases) -> tests.add(DynamicContainer.dynamicContainer(rule, cases)));
        return tests.stream();
    }

    private void judge(PackInspection inspection) {
        if (!inspection.isPassed()) {
            StringBuilder message = new StringBuilder(inspection.toString());
            for (PackProblem problem : inspection.errors()) {
                message.append("\n  ")
                        .append(pack.folder().normalize())
                        .append('/')
                        .append(problem);
            }
            Assertions.fail(message.toString());
        }
    }

    private DynamicTest test(CaseResult one) {
        String name = one.of().kind().code() + ": " + one.of().name();
        return DynamicTest.dynamicTest(name, uri(one.of().file(), one.of().line()), () -> judge(one));
    }

    private void judge(CaseResult one) {
        String at = pack.folder().normalize().resolve(one.of().file()) + ":"
                + one.of().line() + ": ";
        Assumptions.assumeFalse(
                one.outcome() == CaseOutcome.NOT_RUN,
                () -> at + "the rule does not run under these options, so its cases do not");
        if (one.outcome() == CaseOutcome.CLOSED_GAP) {
            Assertions.fail(at + "a known gap that is none any more; move the case to `hit`");
        }
        if (one.outcome() == CaseOutcome.FAILED) {
            Assertions.fail(at + "expected " + one.of().marked() + ", found " + one.found() + why(one));
        }
    }

    private static String why(CaseResult one) {
        String taken = one.missed().isEmpty() || one.exclusions().isEmpty()
                ? ""
                : "; exclusions " + one.exclusions() + " of `unless`, counted from 0, took something back";
        return one.unexamined().isEmpty()
                ? taken
                : taken + "; not examined: " + one.unexamined().get(0).says(Locale.ENGLISH);
    }

    private URI uri(String file, int line) {
        return URI.create(pack.folder().resolve(file).toUri() + "?line=" + line);
    }
}
