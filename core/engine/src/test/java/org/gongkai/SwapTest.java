package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.TestRules.DAY;
import static org.gongkai.TestRules.pack;
import static org.gongkai.TestRules.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.gongkai.redaction.RedactedText;
import org.gongkai.rule.Rule;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@DisplayName("Rules are replaced by one reference while 64 threads screen")
class SwapTest {
    private static final int THREADS = 64;
    private static final int SWAPS = 300;
    private static final int SETS = 5;
    private static final String WORDS = "甲乙丙丁戊";
    private static final SourceText SOURCE = SourceText.of("前" + WORDS + "后" + WORDS);

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void end() throws InterruptedException {
        threads.shutdownNow();
        assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    /** Returns a front door whose rules find the words up to the one numbered {@code k}, and call themselves by {@code tenant}. */
    private static Gongkai door(String tenant, int k) {
        List<Rule> rules = new ArrayList<>();
        for (int word = 0; word <= k; word++) {
            rules.add(term(tenant + ".word-" + "abcde".charAt(word), WORDS.substring(word, word + 1))
                    .build());
        }
        return Gongkai.builder()
                .rules(pack(tenant, rules.toArray(Rule[]::new)))
                .asOf(DAY)
                .build();
    }

    private static List<String> said(ScreeningReport report) {
        return report.findings().stream().map(Object::toString).toList();
    }

    /** What each set finds, by its digest. */
    private static Map<String, List<String>> expected(List<Gongkai> doors) {
        Map<String, List<String>> expected = new HashMap<>();
        doors.forEach(door -> expected.put(door.screening().ruleSet().digest(), said(door.screen(SOURCE))));
        return expected;
    }

    private static List<Gongkai> doors(String tenant) {
        List<Gongkai> doors = new ArrayList<>();
        for (int k = 0; k < SETS; k++) {
            doors.add(door(tenant, k));
        }
        return doors;
    }

    @Test
    void when_sets_are_swapped_then_each_result_is_of_exactly_one_of_them() throws Exception {
        List<Gongkai> doors = doors("a");
        Map<String, List<String>> expected = expected(doors);
        assertThat(expected).hasSize(SETS);
        assertThat(Set.copyOf(expected.values())).hasSize(SETS);
        AtomicReference<Gongkai> current = new AtomicReference<>(doors.get(0));
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger screened = new AtomicInteger();
        Set<String> seen = ConcurrentHashMap.newKeySet();

        List<Future<String>> wrong = start(() -> {
            while (!over.get()) {
                Gongkai gongkai = current.get();
                ScreeningReport report = gongkai.screen(SOURCE);
                RedactedText copy = gongkai.redact(SOURCE, gongkai.plan(SOURCE, report));
                screened.incrementAndGet();
                seen.add(report.rulesDigest());
                if (!said(report).equals(expected.get(report.rulesDigest()))
                        || copy.redactions().size() != report.findings().size()
                        || !copy.proof().rulesDigest().equals(report.rulesDigest())) {
                    return report.toString();
                }
            }
            return "";
        });
        for (int swap = 1; swap <= SWAPS || screened.get() < 20 * THREADS || seen.size() < SETS; swap++) {
            int before = screened.get();
            current.set(doors.get(swap % SETS));
            while (screened.get() == before) {
                Thread.onSpinWait();
            }
        }
        over.set(true);

        assertThat(results(wrong)).containsOnly("");
        assertThat(seen).isEqualTo(expected.keySet());
    }

    @Test
    void when_several_tenants_screen_at_once_then_none_sees_rules_of_another() throws Exception {
        List<AtomicReference<Gongkai>> tenants = new ArrayList<>();
        List<List<Gongkai>> sets = new ArrayList<>();
        for (int tenant = 0; tenant < 4; tenant++) {
            sets.add(doors("tenant-" + "abcd".charAt(tenant)));
            tenants.add(new AtomicReference<>(sets.get(tenant).get(0)));
        }
        AtomicInteger next = new AtomicInteger();
        AtomicInteger screened = new AtomicInteger();

        List<Future<String>> wrong = start(() -> {
            int tenant = next.getAndIncrement() % 4;
            Map<String, List<String>> expected = expected(sets.get(tenant));
            String own = "tenant-" + "abcd".charAt(tenant);
            for (int k = 0; k < 100; k++) {
                ScreeningReport report = tenants.get(tenant).get().screen(SOURCE);
                tenants.get(tenant).set(sets.get(tenant).get(screened.incrementAndGet() % SETS));
                boolean ownPack = report.packs().get(0).name().equals(own);
                if (!ownPack || !said(report).equals(expected.get(report.rulesDigest()))) {
                    return report.toString();
                }
            }
            return "";
        });

        assertThat(results(wrong)).containsOnly("");
        assertThat(screened.get()).isEqualTo(100 * THREADS);
    }

    /** Starts all threads at once. */
    private List<Future<String>> start(Callable<String> work) throws InterruptedException {
        CountDownLatch ready = new CountDownLatch(THREADS);
        CountDownLatch go = new CountDownLatch(1);
        List<Future<String>> results = new ArrayList<>();
        for (int k = 0; k < THREADS; k++) {
            results.add(threads.submit(() -> {
                ready.countDown();
                go.await();
                return work.call();
            }));
        }
        assertThat(ready.await(60, TimeUnit.SECONDS)).isTrue();
        go.countDown();
        return results;
    }

    private static List<String> results(List<Future<String>> futures) throws Exception {
        List<String> results = new ArrayList<>();
        for (Future<String> future : futures) {
            results.add(future.get(120, TimeUnit.SECONDS));
        }
        return results;
    }
}
