package org.gongkai.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.text.GapCause;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The wall: child processes")
class ChildProcessTest {
    private static final byte[] TEXT = Archives.utf8("13900001234");
    /** Takes a parser much longer than a second. */
    private static final byte[] SLOW = Archives.utf8("<div>".repeat(400_000));

    @TempDir
    Path directory;

    private TikaExtractorBuilder builder() {
        return TikaExtractor.builder().temporaryDirectory(directory);
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }

    private static Set<Long> children() {
        return ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
    }

    private static ProcessHandle newest(Set<Long> before) {
        return ProcessHandle.current()
                .children()
                .filter(child -> !before.contains(child.pid()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void when_a_child_is_killed_at_work_then_one_document_is_lost_and_the_next_is_read() throws IOException {
        Set<Long> before = children();
        try (TikaExtractor extractor = builder().build()) {
            SourceText lost = extractor.extract("王某.zip", Archives.zip(Map.of("a.txt", TEXT)), (name, content) -> {
                kill(newest(before));
                return null;
            });
            SourceText next = extractor.extract("a.txt", TEXT);

            assertThat(Shared.onlyGap(lost).cause()).isEqualTo(GapCause.UNREADABLE);
            assertThat(Shared.shown(lost)).containsExactly("file name = 王某");
            assertThat(Shared.shown(next)).contains("paragraph 1 = 13900001234");
            assertThat(left()).hasSize(1);
        }
        assertThat(left()).isEmpty();
    }

    @Test
    void when_the_host_breaks_off_in_mid_conversation_then_the_next_document_gets_its_own_answer() throws IOException {
        byte[] two = Archives.tar(Map.of("a.txt", Archives.utf8("13900005678")));
        List<Error> errors = List.of(new OutOfMemoryError("host"), new StackOverflowError("host"));
        try (TikaExtractor extractor = builder().build()) {
            for (Error error : errors) {
                assertThatThrownBy(() -> extractor.extract("王某.tar", two, (name, content) -> {
                            throw error;
                        }))
                        .isSameAs(error);

                assertThat(Shared.shown(extractor.extract("b.txt", TEXT)))
                        .containsExactly("paragraph 1 = 13900001234", "file name = b");
            }
            assertThat(left()).hasSize(1);
        }
        assertThat(left()).isEmpty();
    }

    @Test
    void when_a_document_takes_too_long_then_it_is_a_gap_and_the_next_is_read() throws IOException {
        try (TikaExtractor extractor =
                builder().timeout(Duration.ofMillis(4000)).build()) {
            SourceText slow = extractor.extract("a.html", SLOW);
            SourceText next = extractor.extract("a.txt", TEXT);

            assertThat(Shared.onlyGap(slow).cause()).isEqualTo(GapCause.TIMEOUT);
            assertThat(Shared.onlyGap(slow).says(Locale.ENGLISH)).contains("4000");
            assertThat(next.gaps()).isEmpty();
        }
        assertThat(left()).isEmpty();
    }

    @Test
    void when_the_reader_of_embedded_files_is_slow_then_that_time_does_not_count() {
        try (TikaExtractor extractor =
                builder().timeout(Duration.ofMillis(4000)).build()) {
            extractor.start();
            SourceText source = extractor.extract("a.zip", Archives.zip(Map.of("a.txt", TEXT)), (name, content) -> {
                pause(5000);
                return null;
            });

            assertThat(source.gaps()).isEmpty();
        }
    }

    private static void kill(ProcessHandle child) {
        child.destroyForcibly();
        child.onExit().join();
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void when_a_document_needs_more_memory_than_there_is_then_that_is_the_gap() throws IOException {
        try (TikaExtractor extractor = builder().heapMegabytes(48).build()) {
            byte[] large = new byte[40 << 20];
            Arrays.fill(large, (byte) 'x');

            SourceText source = extractor.extract("a.txt", large);
            SourceText next = extractor.extract("a.txt", TEXT);

            assertThat(Shared.onlyGap(source).cause()).isEqualTo(GapCause.LIMIT);
            assertThat(Shared.onlyGap(source).says(Locale.ENGLISH)).contains("48 MB");
            assertThat(next.gaps()).isEmpty();
        }
        assertThat(left()).isEmpty();
    }

    @Test
    void when_a_child_has_read_enough_documents_then_another_takes_its_place() throws IOException {
        Set<Long> before = children();
        try (TikaExtractor extractor = builder().documentsPerProcess(2).build()) {
            extractor.start();
            long first = newest(before).pid();
            extractor.extract("a.txt", TEXT);
            assertThat(newest(before).pid()).isEqualTo(first);
            extractor.extract("a.txt", TEXT);
            extractor.extract("a.txt", TEXT);
            assertThat(newest(before).pid()).isNotEqualTo(first);
            assertThat(left()).hasSize(1);
        }
    }

    @Test
    void when_many_threads_come_then_they_wait_for_few_children() throws IOException {
        try (TikaExtractor extractor = builder().processes(2).build()) {
            List<Integer> parts = IntStream.range(0, 12)
                    .parallel()
                    .mapToObj(i -> extractor.extract("a.txt", TEXT).parts().size())
                    .toList();

            assertThat(parts).containsOnly(2);
            assertThat(left().size()).isLessThanOrEqualTo(2);
        }
        assertThat(left()).isEmpty();
    }

    @Test
    void when_it_is_closed_then_children_are_gone_and_it_reads_no_more() throws IOException {
        Set<Long> before = children();
        TikaExtractor extractor = builder().build();
        extractor.start();
        ProcessHandle child = newest(before);
        extractor.close();

        assertThat(child.isAlive()).isFalse();
        assertThat(left()).isEmpty();
        assertThatThrownBy(() -> extractor.extract("a.txt", TEXT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the extractor is closed");
    }

    @Test
    void when_tika_is_not_on_the_class_path_then_the_message_says_what_to_do() throws IOException {
        Path classes = Path.of(TikaExtractor.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        for (List<Path> wrong : List.of(List.of(directory), List.of(classes))) {
            try (TikaExtractor extractor = builder().classPath(wrong).build()) {
                assertThatThrownBy(extractor::start)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("`classPath(...)`");
                assertThat(extractor.extract("a.txt", TEXT).gaps())
                        .singleElement()
                        .extracting(gap -> gap.says(Locale.ENGLISH))
                        .asString()
                        .contains("`classPath(...)`");
            }
        }
        assertThat(left()).isEmpty();
    }

    @Test
    void when_the_host_dies_then_its_child_dies_and_leaves_nothing() throws IOException {
        Process host = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DyingHost.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader told = new BufferedReader(new InputStreamReader(host.getInputStream(), StandardCharsets.UTF_8));
        ProcessHandle child = ProcessHandle.of(Long.parseLong(told.readLine())).orElseThrow();

        host.destroyForcibly().onExit().join();

        assertThat(child.onExit().orTimeout(5, TimeUnit.SECONDS).join().isAlive())
                .isFalse();
        assertThat(left()).isEmpty();
    }
}
