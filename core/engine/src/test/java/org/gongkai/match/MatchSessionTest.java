package org.gongkai.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.gongkai.match.spi.NumberCheck;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is left in a session of a text that it could not look through to its end. */
class MatchSessionTest {
    private static final String TEXT = "甲绝密乙110乙机密丙-丁绝密";

    /** Terms, a pattern with a core, and one that is looked for everywhere, all in several blocks. */
    private static MatchSession session(NumberCheck check) {
        Probe terms = Probe.terms(List.of("绝密", "机密")).checked(check).build();
        Probe pattern = Probe.pattern("1{2}0").checked(check).build();
        Probe anywhere = Probe.terms(List.of("\u0001")).build();
        Probe signs = Probe.pattern("[- ]")
                .standingAlone(StandsAlone.DIGIT)
                .checked(check)
                .withGap(new GapTolerance(1, Set.of(GapClass.SYMBOL)))
                .build();
        Probe dashes = Probe.terms(List.of("乙"))
                .withGap(new GapTolerance(1, Set.of(GapClass.DASH)))
                .build();
        return MatchSet.compile(List.of(terms, pattern, anywhere, signs, dashes))
                .session(4);
    }

    private static List<Hit> hits(MatchSession session) {
        List<Hit> hits = new ArrayList<>();
        session.scan(TEXT, hits::add);
        return hits;
    }

    private static void fail(Hit hit) {
        throw new IllegalStateException("told of a hit");
    }

    @Nested
    class given_a_consumer_that_throws {
        @Test
        void when_the_text_is_a_string_then_the_session_drops_it() {
            MatchSession session = session(found -> true);

            assertThat(isHeldAfterFailing(session)).isFalse();
        }

        @Test
        void when_the_next_text_is_looked_through_then_all_is_found() throws IOException {
            MatchSession session = session(found -> true);
            List<Hit> expected = hits(session);

            for (int fine = 0; fine < expected.size(); fine++) {
                Consumer<Hit> picky = failingAfter(fine);
                assertThatThrownBy(() -> session.scan(TEXT, picky)).hasMessage("told of a hit");
                assertThat(hits(session)).isEqualTo(expected);
                Consumer<Hit> other = failingAfter(fine);
                assertThatThrownBy(() -> session.scan(new StringReader(TEXT), other))
                        .hasMessage("told of a hit");
                assertThat(hits(session)).isEqualTo(expected);
            }
            assertThat(expected).hasSize(7);
        }

        @Test
        void when_it_fails_to_write_then_that_is_not_taken_for_a_reader_that_fails() {
            UncheckedIOException full = new UncheckedIOException(new IOException("disk full"));

            assertThatThrownBy(() -> session(found -> true).scan(new StringReader(TEXT), hit -> {
                        throw full;
                    }))
                    .isSameAs(full);
            assertThatThrownBy(() -> session(found -> true).scan(failingReader(), hit -> {}))
                    .isInstanceOf(IOException.class)
                    .hasMessage("cannot read");
        }

        private static Reader failingReader() {
            return new FilterReader(new StringReader(TEXT)) {
                @Override
                public int read(char[] into, int from, int length) throws IOException {
                    throw new IOException("cannot read");
                }
            };
        }

        private static Consumer<Hit> failingAfter(int fine) {
            List<Hit> told = new ArrayList<>();
            return hit -> {
                told.add(hit);
                if (told.size() > fine) {
                    fail(hit);
                }
            };
        }
    }

    @Nested
    class given_a_check_that_throws {
        @Test
        void when_it_is_mended_then_the_session_finds_all() {
            List<Hit> expected = hits(session(found -> true));
            AtomicBoolean broken = new AtomicBoolean(true);
            MatchSession session = session(found -> {
                if (broken.get()) {
                    throw new IllegalStateException("cannot tell");
                }
                return true;
            });

            assertThatThrownBy(() -> hits(session)).hasMessage("cannot tell");
            broken.set(false);
            assertThat(hits(session)).isEqualTo(expected);
        }
    }

    @Test
    void when_it_is_closed_then_nothing_it_holds_shows_the_text() throws ReflectiveOperationException {
        MatchSession session = session(found -> true);
        session.scan("庚-庚 庚1100庚绝·密庚".repeat(9), hit -> {});

        assertThat(holds(session, '庚', new HashSet<>())).isTrue();
        session.close();
        assertThat(holds(session, '庚', new HashSet<>())).isFalse();
    }

    /** Looks into all that a session has room in; what is compiled is not the session's own. */
    private static boolean holds(Object in, char c, Set<Integer> seen) throws ReflectiveOperationException {
        boolean array = in instanceof Object[];
        boolean own = array || in.getClass().getPackageName().equals("org.gongkai.match");
        boolean compiled = in instanceof Lane
                || in instanceof LaneTerms
                || in instanceof LanePatterns
                || in instanceof CoarseFold
                || in instanceof ViewKey
                || in instanceof PatternEntry
                || in instanceof TermEntry
                || in instanceof TermIndex;
        if (in instanceof char[] units) {
            return new String(units).indexOf(c) >= 0;
        }
        if (in instanceof String text) {
            return text.indexOf(c) >= 0;
        }
        if (!own || compiled || !seen.add(System.identityHashCode(in))) {
            return false;
        }
        for (Object part : array ? (Object[]) in : parts(in)) {
            if (part != null && holds(part, c, seen)) {
                return true;
            }
        }
        return false;
    }

    private static Object[] parts(Object in) throws ReflectiveOperationException {
        List<Object> parts = new ArrayList<>();
        for (Class<?> type = in.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    parts.add(field.get(in));
                }
            }
        }
        return parts.toArray();
    }

    /** The text is made here, so that nothing but the session could hold it on. */
    private static boolean isHeldAfterFailing(MatchSession session) {
        WeakReference<String> text = new WeakReference<>(failing(session));
        for (int tries = 0; tries < 50 && text.get() != null; tries++) {
            System.gc();
        }
        return text.get() != null;
    }

    private static String failing(MatchSession session) {
        String text = new StringBuilder(TEXT).append(TEXT).toString();
        assertThatThrownBy(() -> session.scan(text, MatchSessionTest::fail)).hasMessage("told of a hit");
        return text;
    }
}
