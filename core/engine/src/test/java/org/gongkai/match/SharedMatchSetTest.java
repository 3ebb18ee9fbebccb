package org.gongkai.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gongkai.text.Fold;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A set is shared by threads, which fill what it remembers of texts while others read it. */
@Timeout(120)
class SharedMatchSetTest {
    private static final int THREADS = 4;
    private static final String LETTERS = "绝密机件甲乙丙号第年月日1234567890abcXYZ-—（）·。， \n𝟏😀";

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    /** Patterns of many states and classes, some of which start together, beside terms. */
    private static MatchSet set() {
        return MatchSet.compile(List.of(
                Probe.pattern("[甲乙]?(第|[^号\\d]{1,3})?\\d{1,6}[年号月]").build(),
                Probe.pattern("(绝|机)密[^。]{0,5}(件|号|[a-c]\\d)").build(),
                Probe.pattern("[a-zA-Z]{1,3}\\d{2,5}")
                        .folded(Set.of(Fold.DIGIT, Fold.CASE))
                        .standingAlone(StandsAlone.ALPHANUMERIC)
                        .build(),
                Probe.pattern("\\d{3,8}")
                        .standingAlone(StandsAlone.DIGIT)
                        .withGap(new GapTolerance(1, Set.of(GapClass.DASH)))
                        .build(),
                Probe.terms(List.of("绝密", "密机", "1", "123", "甲乙丙丁"))
                        .folded(EnumSet.allOf(Fold.class))
                        .build(),
                Probe.terms(List.of("绝密", "第1", "密"))
                        .withGap(new GapTolerance(2, Set.of(GapClass.SYMBOL)))
                        .overlapping()
                        .build()));
    }

    /** Returns a text of its own for each number, always the same. */
    private static String text(int number, int length) {
        StringBuilder text = new StringBuilder();
        long state = number + 1;
        int[] letters = LETTERS.codePoints().toArray();
        while (text.length() < length) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            text.appendCodePoint(letters[(int) ((state >>> 33) % letters.length)]);
        }
        return text.toString();
    }

    private static List<Hit> hits(MatchSession session, String text) {
        List<Hit> hits = new ArrayList<>();
        session.scan(text, hits::add);
        return hits;
    }

    /** Lets all begin at the same time. */
    private <T> List<T> together(List<Callable<T>> tasks) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(THREADS);
        List<Future<T>> futures = new ArrayList<>();
        for (Callable<T> task : tasks) {
            futures.add(threads.submit(() -> {
                barrier.await();
                return task.call();
            }));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> future : futures) {
            results.add(future.get());
        }
        return results;
    }

    @Test
    void when_each_thread_has_a_session_then_each_finds_what_one_alone_finds() throws Exception {
        List<List<Hit>> expected = new ArrayList<>();
        MatchSession alone = set().session();
        for (int k = 0; k < 40; k++) {
            expected.add(hits(alone, text(k, 500 * k)));
        }
        MatchSet shared = set();
        List<Callable<List<List<Hit>>>> tasks = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int first = 10 * thread;
            tasks.add(() -> {
                MatchSession session = shared.session();
                List<List<Hit>> found = new ArrayList<>();
                for (int k = 0; k < 40; k++) {
                    found.add(hits(session, text((first + k) % 40, 500 * ((first + k) % 40))));
                }
                return found;
            });
        }

        List<List<List<Hit>>> found = together(tasks);
        for (int thread = 0; thread < THREADS; thread++) {
            for (int k = 0; k < 40; k++) {
                assertThat(found.get(thread).get(k)).isEqualTo(expected.get((10 * thread + k) % 40));
            }
        }
        assertThat(expected.get(39)).hasSizeGreaterThan(1000);
    }

    @Test
    void when_all_begin_on_a_fresh_set_then_what_they_remember_together_is_right() throws Exception {
        for (int round = 0; round < 80; round++) {
            MatchSet fresh = set();
            List<Callable<List<Hit>>> tasks = new ArrayList<>();
            List<List<Hit>> expected = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                String text = text(round + thread / 2, 400);
                expected.add(set().scan(text));
                tasks.add(() -> fresh.scan(text));
            }

            assertThat(together(tasks)).isEqualTo(expected);
        }
    }
}
