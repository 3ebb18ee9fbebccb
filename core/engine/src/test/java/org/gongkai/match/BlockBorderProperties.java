package org.gongkai.match;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.match.EngineProperties.Bits;
import org.gongkai.match.EngineProperties.Sought;

/** The engine against the plain matcher where blocks of the size that hosts get end, in texts of several of them. */
class BlockBorderProperties {
    private static final int BLOCK = 1 << 13;

    @Provide
    Arbitrary<List<Sought>> sought() {
        return new EngineProperties().sought();
    }

    @Provide
    Arbitrary<String> texts() {
        return new EngineProperties().texts();
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void what_stands_around_a_border_is_found_in_a_string_and_in_what_is_read(
            @ForAll("sought") List<Sought> all,
            @ForAll("texts") String first,
            @ForAll("texts") String second,
            @ForAll @IntRange(max = 100) int before)
            throws IOException {
        List<Sought> sought = all.stream().filter(Sought::canBeFound).toList();
        MatchSession session =
                MatchSet.compile(sought.stream().map(Sought::probe).toList()).session();
        String text = filledTo(2 * BLOCK - before, filledTo(BLOCK - before, "") + first) + second;
        List<Hit> hits = new ArrayList<>();
        session.scan(text, hits::add);
        List<Hit> read = new ArrayList<>();
        session.scan(new Bits(text, 1 + 50 * before), read::add);

        EngineProperties.assertEach(sought, text, hits);
        EngineProperties.assertEach(sought, text, read);
    }

    private static String filledTo(int length, String text) {
        return text + "文件".repeat(BLOCK).substring(0, length - text.length());
    }
}
