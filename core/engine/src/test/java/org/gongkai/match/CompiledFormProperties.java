package org.gongkai.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.gongkai.match.EngineProperties.Sought;

/** A set that was saved and loaded is the set that was compiled; whatever else is loaded is refused. */
class CompiledFormProperties {
    private static final String OWNER = "sha256:owner";
    /** In front of what is stored and behind it, as {@link CompiledForm} lays it out. */
    private static final int HEAD = 76;

    private static final int DIGEST = 32;

    @Provide
    Arbitrary<List<Probe>> probes() {
        return new EngineProperties()
                .sought()
                .map(all -> all.stream()
                        .filter(Sought::canBeFound)
                        .map(Sought::probe)
                        .toList())
                .filter(all -> !all.isEmpty());
    }

    @Provide
    Arbitrary<String> texts() {
        return new EngineProperties().texts();
    }

    static byte[] saved(List<Probe> probes) throws IOException {
        return saved(MatchSet.compile(probes));
    }

    private static byte[] saved(MatchSet set) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        set.save(out, OWNER);
        return out.toByteArray();
    }

    private static MatchSet loaded(byte[] form, List<Probe> probes) throws IOException {
        return MatchSet.load(new ByteArrayInputStream(form), OWNER, probes);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void a_loaded_set_finds_what_the_compiled_one_does(
            @ForAll("probes") List<Probe> probes, @ForAll("texts") String text) throws IOException {
        MatchSet compiled = MatchSet.compile(probes);
        List<Hit> expected = compiled.scan(text);

        assertThat(loaded(saved(compiled), probes).scan(text)).isEqualTo(expected);
        Statistics.label("found").collect(!expected.isEmpty());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_same_probes_give_the_same_bytes_compiled_twice_or_loaded(@ForAll("probes") List<Probe> probes)
            throws IOException {
        byte[] form = saved(probes);

        assertThat(saved(probes)).isEqualTo(form);
        assertThat(saved(loaded(form, probes))).isEqualTo(form);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_form_of_other_probes_is_refused(
            @ForAll("probes") List<Probe> probes, @ForAll @IntRange(max = 5) int without) throws IOException {
        byte[] form = saved(probes);
        List<Probe> fewer = probes.stream()
                .filter(probe -> probe != probes.get(without % probes.size()))
                .toList();

        assertThatExceptionOfType(CompiledFormRefusedException.class)
                .isThrownBy(() -> loaded(form, fewer))
                .withMessageContaining("look for something else");
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void a_form_with_one_byte_changed_is_refused(
            @ForAll("probes") List<Probe> probes, @ForAll @IntRange(min = 1, max = 255) int mask, @ForAll int place)
            throws IOException {
        byte[] form = saved(probes);
        form[Math.floorMod(place, form.length)] ^= (byte) mask;

        assertThatExceptionOfType(CompiledFormRefusedException.class).isThrownBy(() -> loaded(form, probes));
    }

    /** Numbers are put where others stand, and the digest made right again, as only someone with bad intentions would. */
    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void a_form_made_up_on_purpose_is_refused_or_harmless(
            @ForAll("probes") List<Probe> probes,
            @ForAll("texts") String text,
            @ForAll("numbers") int number,
            @ForAll int place)
            throws IOException {
        byte[] form = saved(probes);
        byte[] content = Arrays.copyOfRange(form, HEAD, form.length - DIGEST);
        int at = 2 * Math.floorMod(place, content.length / 2 - 1);
        content[at] = (byte) (number >> 8);
        content[at + 1] = (byte) number;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CompiledForm.write(out, CompiledForm.digest(OWNER), ProbesDigest.of(probes), content);
        MatchSet set;
        try {
            set = loaded(out.toByteArray(), probes);
        } catch (CompiledFormRefusedException refused) {
            Statistics.label("refused").collect(true);
            return;
        }

        set.scan(text);
        set.session(3).scan(text, hit -> {});
        Statistics.label("refused").collect(false);
    }

    @Provide
    Arbitrary<Integer> numbers() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 12);
        Arbitrary<Integer> last = Arbitraries.integers().between(0xFFF0, 0xFFFF);
        return Arbitraries.oneOf(few, few, last, Arbitraries.integers().between(0, 0xFFFF));
    }
}
