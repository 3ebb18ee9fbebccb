package org.gongkai.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongkai.text.Fold;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the compiled form of a set is bound to, and that nothing else is taken for it. */
class CompiledFormTest {
    private static final String OWNER = "sha256:rules";
    private static final int MAGIC = 0;
    private static final int VERSION = 4;
    private static final int LENGTH = 72;

    private static final GapTolerance GAP = new GapTolerance(1, Set.of(GapClass.SPACE));

    private final List<Probe> probes =
            List.of(terms().build(), Probe.pattern("1[0-9]{3}").build());
    private final byte[] form = saved(probes);

    private static Probe.Builder terms() {
        return Probe.terms(List.of("绝密", "机密"));
    }

    private static byte[] saved(List<Probe> probes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            MatchSet.compile(probes).save(out, OWNER);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static MatchSet load(byte[] form, String owner, List<Probe> probes) throws IOException {
        return MatchSet.load(new ByteArrayInputStream(form), owner, probes);
    }

    private static void assertRefused(ThrowingCallable load, String why) {
        assertThatExceptionOfType(CompiledFormRefusedException.class)
                .isThrownBy(load)
                .withMessageStartingWith("the compiled form ")
                .withMessageContaining(why)
                .withMessageEndingWith("; compile anew and save again")
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("绝", "密"));
    }

    @Nested
    class given_what_it_was_saved_for {
        @Test
        void when_it_is_loaded_then_it_finds_terms_and_patterns() throws IOException {
            assertThat(load(form, OWNER, probes).scan("绝密1234机密")).hasSize(3);
        }

        @Test
        void when_more_stands_behind_it_then_that_is_left_in_the_stream() throws IOException {
            InputStream in = new ByteArrayInputStream(Arrays.copyOf(form, form.length + 1));

            MatchSet.load(in, OWNER, probes);

            assertThat(in.available()).isEqualTo(1);
        }

        @Test
        void when_there_are_no_probes_then_it_finds_nothing() throws IOException {
            assertThat(load(saved(List.of()), OWNER, List.of()).scan("绝密")).isEmpty();
        }
    }

    @Nested
    class given_something_else {
        @Test
        void when_the_owner_differs_then_it_is_refused() {
            assertRefused(() -> load(form, "sha256:others", probes), "was saved for another rule set");
        }

        @Test
        void when_it_is_of_another_version_then_it_is_refused() {
            byte[] older = with(VERSION, CompiledForm.VERSION - 1);

            assertRefused(() -> load(older, OWNER, probes), "is of version 0, where this engine has 1");
        }

        @Test
        void when_it_is_no_compiled_form_then_it_is_refused() {
            assertRefused(() -> load(with(MAGIC, 0x504B0304), OWNER, probes), "is none");
        }

        @Test
        void when_probes_differ_in_one_thing_then_it_is_refused() {
            List<Probe> others = List.of(
                    Probe.terms(List.of("绝密", "秘密")).build(),
                    Probe.terms(List.of("绝密机", "密")).build(),
                    Probe.terms(List.of("机密", "绝密")).build(),
                    terms().folded(Set.of(Fold.WIDTH)).build(),
                    terms().withGap(GAP).build(),
                    terms().withGap(new GapTolerance(2, GAP.of())).build(),
                    terms().withGap(new GapTolerance(1, Set.of(GapClass.DASH))).build(),
                    terms().standingAlone(StandsAlone.LINE).build(),
                    terms().checked(found -> true).build(),
                    terms().overlapping().build(),
                    Probe.pattern("绝密|机密").build(),
                    Probe.pattern("(绝密|机密){1,2}").build(),
                    Probe.pattern("(绝密|机密){1,3}").build(),
                    Probe.pattern("[绝机]密").build(),
                    Probe.pattern("[^绝机]密").build());

            for (Probe other : others) {
                assertRefused(() -> load(form, OWNER, List.of(other, probes.get(1))), "look for something else");
                for (Probe saved : others) {
                    byte[] one = saved(List.of(saved));
                    if (saved != other) {
                        assertRefused(() -> load(one, OWNER, List.of(other)), "look for something else");
                    }
                }
            }
        }
    }

    @Nested
    class given_a_damaged_file {
        @Test
        void when_it_ends_anywhere_before_its_end_then_it_is_refused() {
            for (int length = 0; length < form.length; length++) {
                byte[] cut = Arrays.copyOf(form, length);
                assertRefused(() -> load(cut, OWNER, probes), "is cut off");
            }
        }

        @Test
        void when_any_byte_differs_then_it_is_refused() {
            for (int at = 0; at < form.length; at++) {
                byte[] other = form.clone();
                other[at] ^= 0x10;
                assertRefused(() -> load(other, OWNER, probes), "");
            }
        }

        @Test
        void when_it_claims_to_be_endless_then_no_room_is_made_for_that() {
            assertRefused(() -> load(with(LENGTH, Integer.MAX_VALUE), OWNER, probes), "is cut off");
            assertRefused(() -> load(with(LENGTH, -1), OWNER, probes), "is damaged");
        }
    }

    private byte[] with(int at, int number) {
        return ByteBuffer.wrap(form.clone()).putInt(at, number).array();
    }
}
