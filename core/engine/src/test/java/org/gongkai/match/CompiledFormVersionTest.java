package org.gongkai.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.text.Fold;
import org.gongkai.text.FoldTable;
import org.gongkai.text.Sha256;
import org.junit.jupiter.api.Test;

/**
 * What a form of this version holds and how it is understood. Where a digest differs from the one here, forms that were saved before must
 * not be loaded any more: raise {@link CompiledForm#VERSION} and write the new digest here.
 */
class CompiledFormVersionTest {
    private static List<Probe> probes() {
        Set<Fold> folds = Set.of(Fold.WIDTH, Fold.CASE, Fold.TRADITIONAL, Fold.DIGIT, Fold.DASH, Fold.INVISIBLE);
        GapTolerance blanks = new GapTolerance(2, Set.of(GapClass.SPACE, GapClass.DASH));
        GapTolerance signs = new GapTolerance(1, Set.of(GapClass.SYMBOL));
        return List.of(
                Probe.terms(List.of("绝密", "绝密件", "機密", "Top Secret", "绝密"))
                        .folded(folds)
                        .build(),
                Probe.terms(List.of("-密", "秘密", "𠮷野"))
                        .withGap(blanks)
                        .overlapping()
                        .build(),
                Probe.terms(List.of("--", "-")).build(),
                Probe.pattern("1[3-9]\\d{9}").folded(folds).withGap(blanks).build(),
                Probe.pattern("[- ]{1,2}").standingAlone(StandsAlone.LINE).build(),
                Probe.pattern(".{0,3}(绝|机|秘)密(级|长[^期]{1,20})?").withGap(signs).build(),
                Probe.pattern("([A-Z]\\w{5,40}|[😀-😎])\\p{Han}").folded(folds).build());
    }

    @Test
    void the_form_is_laid_out_as_this_version_says() throws IOException {
        byte[] form = CompiledFormProperties.saved(probes());

        assertThat("version " + CompiledForm.VERSION + " " + Sha256.of(form))
                .isEqualTo("version 1 sha256:25ad22c1d99a2131abbdd2d3592c82b1712c190ebe7dd37fa8df2102fe05685c");
    }

    /** Terms and patterns are stored folded, so that the tables they were folded by must be those that texts are folded by. */
    @Test
    void characters_are_folded_and_classed_as_this_version_says() {
        List<Set<Fold>> sets = new ArrayList<>(List.of(EnumSet.allOf(Fold.class)));
        EnumSet.allOf(Fold.class).forEach(fold -> sets.add(EnumSet.of(fold)));
        FormWriter all = new FormWriter();
        for (Set<Fold> folds : sets) {
            FoldTable table = FoldTable.of(folds);
            for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
                all.number(c > 0xFFFF ? table.foldRare(c) : table.fold((char) c));
            }
        }
        for (GapClass gap : GapClass.values()) {
            for (int c = 0; c <= 0xFFFF; c++) {
                all.number(gap.contains((char) c) ? 1 : 0);
            }
        }

        assertThat("version " + CompiledForm.VERSION + " " + Sha256.of(all.finish()))
                .isEqualTo("version 1 sha256:f1da6d7b9e2b3f97c66767b1e75375465c110746e56b4f800f05e1ad492def49");
    }
}
