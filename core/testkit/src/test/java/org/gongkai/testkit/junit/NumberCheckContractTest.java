package org.gongkai.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.match.spi.NumberCheck;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The contract of number checks")
class NumberCheckContractTest {
    /** Nine digits and one that is their sum's last digit. */
    private static boolean isNumber(String folded) {
        if (!folded.matches("[0-9]{10}")) {
            return false;
        }
        int sum = folded.chars().limit(9).map(c -> c - '0').sum();
        return sum % 10 == folded.charAt(9) - '0';
    }

    @Nested
    class given_a_good_check {
        @Test
        void when_it_is_judged_then_it_passes() {
            Judged judged = Judged.of(Good.class);

            assertThat(judged.tests()).hasSize(7);
            assertThat(judged.failed()).isEmpty();
        }
    }

    @Nested
    class given_a_bad_check {
        @Test
        void when_it_has_no_example_then_that_fails() {
            assertThat(Judged.of(WithoutExamples.class).failed())
                    .containsExactly("it_has_examples_and_counter_examples");
        }

        @Test
        void when_it_refuses_an_example_then_that_fails() {
            assertThat(Judged.of(RefusesAll.class).failed()).containsExactly("it_accepts_its_examples");
        }

        @Test
        void when_it_accepts_a_counter_example_then_that_fails() {
            assertThat(Judged.of(AcceptsAll.class).failed()).containsExactly("it_refuses_its_counter_examples");
        }

        @Test
        void when_it_trusts_its_input_to_be_digits_then_its_exception_fails() {
            Judged judged = Judged.of(Trusting.class);

            assertThat(judged.failed()).contains("it_answers_every_text_without_an_exception");
            assertThat(judged.tests().get("it_answers_every_text_without_an_exception"))
                    .contains("NumberFormatException", "; answer false");
        }

        @Test
        void when_it_recurses_once_a_character_then_a_long_text_fails() {
            assertThat(Judged.of(Recursive.class).tests().get("its_work_is_linear_in_the_text"))
                    .contains("it threw java.lang.StackOverflowError");
        }

        @Test
        void when_it_remembers_what_it_saw_then_that_fails() {
            assertThat(Judged.of(Remembering.class).failed()).contains("it_remembers_nothing");
        }

        @Test
        void when_threads_may_not_share_it_then_that_fails() {
            assertThat(Judged.of(Shared.class).failed()).containsExactly("threads_may_share_it");
        }

        @Test
        void when_its_work_is_quadratic_then_that_fails() {
            Judged judged = Judged.of(Quadratic.class);

            assertThat(judged.failed()).containsExactly("its_work_is_linear_in_the_text");
            assertThat(judged.tests().get("its_work_is_linear_in_the_text")).contains("not done after 1000 passes");
        }

        @Test
        void when_its_work_doubles_with_each_character_then_that_fails() {
            assertThat(Judged.of(Backtracking.class).failed()).contains("its_work_is_linear_in_the_text");
        }
    }

    abstract static class Example extends NumberCheckContract {
        @Override
        protected List<String> accepted() {
            return List.of("1234567895", "0000000000");
        }

        @Override
        protected List<String> refused() {
            return List.of("1234567890", "123456789", "12345678955");
        }
    }

    static class Good extends Example {
        @Override
        protected NumberCheck check() {
            return NumberCheckContractTest::isNumber;
        }
    }

    static class WithoutExamples extends NumberCheckContract {
        @Override
        protected NumberCheck check() {
            return NumberCheckContractTest::isNumber;
        }

        @Override
        protected List<String> accepted() {
            return List.of();
        }

        @Override
        protected List<String> refused() {
            return List.of();
        }
    }

    static class RefusesAll extends Example {
        @Override
        protected NumberCheck check() {
            return folded -> false;
        }
    }

    static class AcceptsAll extends Example {
        @Override
        protected NumberCheck check() {
            return folded -> true;
        }
    }

    static class Trusting extends Example {
        @Override
        protected NumberCheck check() {
            return folded -> Long.parseLong(folded) >= 0 && isNumber(folded);
        }
    }

    static class Recursive extends Example {
        @Override
        protected NumberCheck check() {
            return folded -> digits(folded, 0) >= 0 && isNumber(folded);
        }

        private static int digits(String folded, int from) {
            return from == folded.length() ? 0 : 1 + digits(folded, from + 1);
        }
    }

    static class Remembering extends Example {
        @Override
        protected NumberCheck check() {
            String[] last = {""};
            return folded -> {
                boolean afterNumber = isNumber(last[0]);
                last[0] = folded;
                return isNumber(folded) || afterNumber && folded.length() == 1;
            };
        }
    }

    static class Shared extends Example {
        @Override
        protected NumberCheck check() {
            String[] working = {""};
            return folded -> {
                working[0] = folded;
                Thread.yield();
                return isNumber(working[0]);
            };
        }
    }

    static class Quadratic extends Example {
        @Override
        protected NumberCheck check() {
            return folded -> {
                int same = 0;
                for (int i = 0; i < folded.length(); i++) {
                    for (int k = 0; k < folded.length(); k += 16) {
                        same += folded.charAt(i) == folded.charAt(k) ? 1 : 0;
                    }
                }
                return same >= 0 && isNumber(folded);
            };
        }
    }

    static class Backtracking extends Example {
        /** What a pattern machine that goes back does on {@code (1|1)*x}. */
        private static boolean isFollowedByX(String folded, int from) {
            return from < Math.min(31, folded.length())
                    && (folded.charAt(from) == 'x'
                            || isFollowedByX(folded, from + 1)
                            || isFollowedByX(folded, from + 1));
        }

        @Override
        protected NumberCheck check() {
            return folded -> folded.length() > 100 && isFollowedByX(folded, 0) || isNumber(folded);
        }
    }
}
