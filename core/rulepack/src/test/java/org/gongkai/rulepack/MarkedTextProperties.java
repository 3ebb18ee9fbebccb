package org.gongkai.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.text.TextSpan;

class MarkedTextProperties {
    /** Marks are planted, so the expected text and spans are known without the code under test. */
    @Property
    void finds_the_planted_marks_and_nothing_else(@ForAll("planted") List<Piece> pieces) {
        StringBuilder marked = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        List<TextSpan> spans = new java.util.ArrayList<>();
        for (Piece piece : pieces) {
            marked.append(piece.marked() ? "⟦" + piece.text() + "⟧" : piece.text());
            if (piece.marked()) {
                spans.add(new TextSpan(
                        plain.length(), plain.length() + piece.text().length()));
            }
            plain.append(piece.text());
        }

        assertThat(MarkedText.of(marked.toString())).isEqualTo(new MarkedText(plain.toString(), spans));
    }

    @Provide
    Arbitrary<List<Piece>> planted() {
        Arbitrary<String> text =
                Arbitraries.strings().withChars("张某1X，\n\t").ofMinLength(1).ofMaxLength(6);
        Arbitrary<String> rare = Arbitraries.of("𠮷", "★", "⟨⟩");
        return Combinators.combine(Arbitraries.oneOf(text, rare), Arbitraries.of(true, false))
                .as(Piece::new)
                .list()
                .ofMaxSize(8);
    }

    record Piece(String text, boolean marked) {}
}
