package org.gongkai.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.TestRules.allFolds;
import static org.gongkai.TestRules.rule;
import static org.gongkai.TestRules.screening;
import static org.gongkai.TestRules.term;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.match.GapClass;
import org.gongkai.match.GapTolerance;
import org.gongkai.match.StandsAlone;
import org.gongkai.rule.Condition;
import org.gongkai.rule.RedactionStyle;
import org.gongkai.rule.RulePart;
import org.gongkai.screening.Screening;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextSpan;

/** The truth is planted: prose without digits, and numbers each with what must stand in its place. */
class RedactedTextProperties {
    private static final Screening SCREENING = screening(
            rule("r.phone")
                    .folds(allFolds())
                    .find(
                            "n",
                            RulePart.pattern("1[3-9]\\d{9}")
                                    .standingAlone(StandsAlone.DIGIT)
                                    .withGap(new GapTolerance(1, Set.of(GapClass.SPACE, GapClass.DASH)))
                                    .build())
                    .when(Condition.parse("n"))
                    .redaction(RedactionStyle.mask("phone"))
                    .build(),
            term("r.word", "秘密").folds(allFolds()).build());

    /** A piece of a text, what must become of it, and whether it must change. */
    record Piece(String text, String expected, boolean planted) {}

    @Provide
    Arbitrary<Piece> prose() {
        return Arbitraries.of(
                        "关", "于", "公开，", "。\n", " ", "\t", "\u3000", "😀", "𠮷", "\uD83D", "\u200B", "e\u0301", "—",
                        "某密", "秘")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(words -> {
                    String text = "甲" + String.join("", words) + "乙";
                    return new Piece(text, text, false);
                });
    }

    @Provide
    Arbitrary<Piece> secrets() {
        return Arbitraries.of(
                new Piece("13812345678", "138****5678", true),
                new Piece("１３８１２３４５６７８", "１３８****５６７８", true),
                new Piece("138 1234-5678", "138 ****-5678", true),
                new Piece("138\u200B12345\n678", "138****5\n678", true),
                new Piece("𝟏𝟑𝟖12345678", "𝟏𝟑𝟖****5678", true),
                new Piece("1381234567〇", "138****567〇", true),
                new Piece("秘密", "██", true),
                new Piece("祕\u0301密\u0301\u0302", "██", true),
                new Piece("秘\n密", "█\n█", true));
    }

    @Property(tries = 1500)
    void the_planted_numbers_are_covered_and_nothing_else(
            @ForAll List<@From("prose") Piece> prose, @ForAll List<@From("secrets") Piece> secrets) {
        StringBuilder text = new StringBuilder();
        StringBuilder expected = new StringBuilder();
        int[] planted = {0};
        IntStream.range(0, Math.max(prose.size(), secrets.size())).forEach(i -> {
            if (i < prose.size()) {
                text.append(prose.get(i).text());
                expected.append(prose.get(i).expected());
            }
            if (i < secrets.size()) {
                text.append("：").append(secrets.get(i).text()).append("；");
                expected.append("：").append(secrets.get(i).expected()).append("；");
                planted[0]++;
            }
        });

        RedactedText redacted = redact(SourceText.of(text.toString()));

        assertThat(redacted.text().part(0).text()).isEqualTo(expected.toString());
        assertThat(redacted.redactions()).hasSize(planted[0]);
        assertThat(redacted.proof().findings()).isEmpty();
    }

    @Property(tries = 500)
    void text_outside_the_spans_is_untouched_in_every_part(
            @ForAll List<@From("prose") Piece> prose, @ForAll List<@From("secrets") Piece> secrets) {
        SourceText.Builder builder = SourceText.builder("多部分");
        prose.forEach(p -> builder.part(Place.of(PlaceKind.PARAGRAPH, builder.nextPart() + 1), p.text()));
        secrets.forEach(p -> builder.part(Place.of(PlaceKind.HEADER), p.text()));
        SourceText source = builder.build();

        RedactedText redacted = redact(source);

        for (int i = 0; i < prose.size(); i++) {
            assertThat(redacted.text().part(i).text()).isEqualTo(prose.get(i).text());
        }
        for (int i = 0; i < secrets.size(); i++) {
            assertThat(redacted.text().part(prose.size() + i).text())
                    .isEqualTo(secrets.get(i).expected());
            assertThat(redacted.redactions().get(i).span())
                    .isEqualTo(new TextSpan(0, secrets.get(i).text().length()));
        }
    }

    @Property(tries = 500)
    void stretches_are_disjoint_and_in_order_however_covers_overlap(@ForAll List<@From("spans") TextSpan> spans) {
        SourceText source = SourceText.of("甲乙丙丁戊己庚辛壬癸".repeat(3));
        RedactionPlan plan = RedactionPlan.of(source, SCREENING.screen(source), SCREENING.ruleSet());
        StringBuilder expected = new StringBuilder(source.part(0).text());
        for (TextSpan span : spans) {
            plan = plan.adding(0, span, org.gongkai.legal.NonDisclosureGround.TRADE_SECRET, "理由");
            for (int i = span.start(); i < span.end(); i++) {
                expected.setCharAt(i, '█');
            }
        }

        RedactedText redacted = RedactedText.of(source, plan, SCREENING);

        assertThat(redacted.text().part(0).text()).isEqualTo(expected.toString());
        assertThat(redacted.redactions().stream()
                        .mapToInt(r -> r.reasons().size())
                        .sum())
                .isEqualTo(spans.size());
        for (int i = 1; i < redacted.redactions().size(); i++) {
            assertThat(redacted.redactions().get(i).span().start())
                    .isGreaterThanOrEqualTo(
                            redacted.redactions().get(i - 1).span().end());
        }
    }

    @Provide
    Arbitrary<TextSpan> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(1, 9))
                .as((start, length) -> new TextSpan(start, start + length));
    }

    private static RedactedText redact(SourceText source) {
        return RedactedText.of(
                source, RedactionPlan.of(source, SCREENING.screen(source), SCREENING.ruleSet()), SCREENING);
    }
}
