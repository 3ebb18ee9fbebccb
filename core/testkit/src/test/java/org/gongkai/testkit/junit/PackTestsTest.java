package org.gongkai.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.rule.RulePack;
import org.gongkai.testkit.PackUnderTest;
import org.gongkai.testkit.SamplePack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

@DisplayName("The tests of a pack from one line")
class PackTestsTest {
    @TempDir
    private Path directory;

    private SamplePack pack;

    @BeforeEach
    void write() {
        pack = SamplePack.in(directory);
    }

    /** Runs them and returns what each threw, by its path of names; null where it passed. */
    private Map<String, Throwable> run() {
        Map<String, Throwable> thrown = new LinkedHashMap<>();
        run("", PackTests.in(pack.root()).tests(), thrown);
        return thrown;
    }

    private static void run(String path, Stream<? extends DynamicNode> nodes, Map<String, Throwable> thrown) {
        nodes.forEach(node -> {
            String name = path + node.getDisplayName();
            if (node instanceof DynamicContainer container) {
                run(name + " > ", container.getChildren(), thrown);
            } else {
                thrown.put(
                        name,
                        catchThrowable(
                                () -> ((DynamicTest) node).getExecutable().execute()));
            }
        });
    }

    private Map<String, String> failures() {
        Map<String, String> failures = new LinkedHashMap<>();
        run().forEach((name, thrown) -> {
            if (thrown != null) {
                failures.put(name, thrown.getMessage());
            }
        });
        return failures;
    }

    @Nested
    class given_a_good_pack {
        @Test
        void when_it_is_tested_then_the_lint_comes_first_and_each_rule_has_its_cases() {
            assertThat(run().keySet())
                    .containsExactly(
                            "lint",
                            "yj.marks.slip > hit: 正文",
                            "yj.marks.slip > hit: 两个",
                            "yj.marks.slip > miss: 更长",
                            "yj.marks.slip > miss: 样例",
                            "yj.marks.slip > gap: 汉字",
                            "yj.marks.draft > hit: 标志",
                            "yj.marks.draft > hit: 另一个",
                            "yj.marks.draft > miss: 讨论",
                            "yj.marks.draft > miss: 意见");
            assertThat(failures()).isEmpty();
        }

        @Test
        void when_an_editor_asks_where_a_case_stands_then_file_and_line_are_known() {
            DynamicContainer slip = (DynamicContainer)
                    PackTests.in(pack.root()).tests().toList().get(1);
            DynamicNode gap = slip.getChildren().toList().get(4);

            assertThat(gap.getTestSourceUri())
                    .contains(URI.create(
                            pack.root().resolve(SamplePack.SLIP_CASES).toUri() + "?line=9"));
        }

        @Test
        void when_junit_runs_them_then_all_are_found() {
            assertThat(Judged.of(OfSample.class).tests()).hasSize(10).doesNotContainValue("skipped");
        }
    }

    @Nested
    class given_a_pack_with_a_fault {
        @Test
        void when_a_case_fails_then_its_test_and_the_lint_fail_and_tell_no_text() {
            pack.change(SamplePack.SLIP, "- {phrase: 样例LZ000000}", "- {regex: '号LZ\\d{6}'}");

            Map<String, String> failures = failures();

            assertThat(failures.keySet())
                    .containsExactly("lint", "yj.marks.slip > hit: 正文", "yj.marks.slip > miss: 样例");
            assertThat(failures.get("yj.marks.slip > hit: 正文"))
                    .contains(SamplePack.SLIP_CASES + ":3: expected [", "exclusions [0] of `unless`")
                    .doesNotContain("LZ000173");
            assertThat(failures.get("lint")).startsWith("2 faults, 0 warnings\n");
        }

        @Test
        void when_a_gap_is_closed_then_its_test_fails_with_a_hint() {
            pack.change(SamplePack.SLIP, "'LZ\\d{6}'", "'LZ[\\d〇一七三]{6}'");

            assertThat(failures())
                    .hasSize(1)
                    .containsKey("yj.marks.slip > gap: 汉字")
                    .extractingByKey("yj.marks.slip > gap: 汉字")
                    .asString()
                    .endsWith(SamplePack.SLIP_CASES + ":9: a known gap that is none any more; move the case to `hit`");
        }

        @Test
        void when_a_rule_is_a_draft_then_its_cases_are_skipped() {
            pack.change(SamplePack.DRAFT, "status: trial", "status: draft");

            assertThat(run().entrySet().stream()
                            .filter(one -> one.getValue() != null)
                            .map(Map.Entry::getKey))
                    .hasSize(4)
                    .allMatch(name -> name.startsWith("yj.marks.draft"));
            assertThat(run().values().stream().filter(TestAbortedException.class::isInstance))
                    .hasSize(4);
        }

        @Test
        void when_it_does_not_load_then_the_lint_says_all_and_there_is_nothing_else() {
            pack.change(SamplePack.SLIP, "severity: block", "severity: blok");
            pack.change(SamplePack.SLIP_CASES, "name: 两个", "nam: 两个");

            assertThat(failures()).containsOnlyKeys("lint");
            assertThat(failures().get("lint")).contains(SamplePack.SLIP + ":10: ", SamplePack.SLIP_CASES + ":4: ");
        }
    }

    @Nested
    class given_a_pack_before_it {
        @Test
        void when_both_define_a_rule_then_the_lint_fails() {
            SamplePack other = SamplePack.in(directory.resolve("other"));
            other.change("pack.yaml", "name: sample", "name: other");
            RulePack before = PackUnderTest.in(other.root()).pack();

            List<DynamicNode> tests =
                    PackTests.in(pack.root()).after(before).tests().toList();

            assertThat(tests).hasSize(1);
            assertThat(catchThrowable(
                            () -> ((DynamicTest) tests.get(0)).getExecutable().execute()))
                    .hasMessageContaining("a second time");
        }
    }

    static class OfSample {
        @TempDir
        private Path directory;

        @TestFactory
        Stream<DynamicNode> pack() {
            return PackTests.in(SamplePack.in(directory).root()).tests();
        }
    }
}
