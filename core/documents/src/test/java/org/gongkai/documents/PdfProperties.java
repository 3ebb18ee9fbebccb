package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;

class PdfProperties {
    /** A word on a page, cut into strings of one TJ array. */
    record Word(int page, int x, int y, String text, int cut) {
        String operators() {
            String first = text.substring(0, cut);
            return "BT /F1 10 Tf " + x + " " + y + " Td [(" + first + ") -30 (" + text.substring(cut) + ")] TJ ET\n";
        }
    }

    @Property(tries = 150)
    void every_word_is_found_on_its_page_wherever_it_stands(@ForAll("words") List<Word> words) {
        PdfFixture fixture = PdfFixture.pdf().object(2, "<< /Type /Pages /Count 3 /Kids [10 0 R 20 0 R 30 0 R] >>");
        for (int page = 1; page <= 3; page++) {
            StringBuilder content = new StringBuilder();
            for (Word word : words) {
                content.append(word.page() == page ? word.operators() : "");
            }
            fixture.object(
                    page * 10,
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents " + (page * 10 + 1)
                            + " 0 R /Resources << /Font << /F1 5 0 R >> >> >>");
            fixture.stream(page * 10 + 1, "", content.toString());
        }

        SourceText source =
                DocumentReader.withDefaults().open("a.pdf", fixture.build()).source();

        for (Word word : words) {
            assertThat(source.parts())
                    .anyMatch(part -> (part.place().toString() + " ").contains("page " + word.page() + " ")
                            && part.text().contains(word.text()));
        }
        assertThat(source.parts())
                .filteredOn(part -> part.place().kind() == PlaceKind.PAGE)
                .hasSize(3);
    }

    /** Each word has a line and a column of its own, so that none is printed over another. */
    @Provide
    Arbitrary<List<Word>> words() {
        Arbitrary<String> text =
                Arbitraries.strings().withChars("0123456789abcXYZ").ofLength(8);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        text,
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, 30))
                .as((page, word, cut, jitter) -> new Word(page, jitter, 0, word, cut))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .flatMap(list -> Arbitraries.shuffle(slots()).map(slots -> placed(list, slots)));
    }

    private static List<Integer> slots() {
        List<Integer> slots = new ArrayList<>();
        for (int i = 0; i < 160; i++) {
            slots.add(i);
        }
        return slots;
    }

    private static List<Word> placed(List<Word> words, List<Integer> slots) {
        List<Word> placed = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            int x = 40 + 130 * (slots.get(i) % 4) + word.x();
            placed.add(new Word(word.page(), x, 40 + 19 * (slots.get(i) / 4), word.text(), word.cut()));
        }
        return placed;
    }
}
