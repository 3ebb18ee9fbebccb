package org.gongkai.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.TestRules.pack;
import static org.gongkai.TestRules.rule;
import static org.gongkai.TestRules.term;
import static org.gongkai.TestRules.words;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.legal.DisclosureAttribute;
import org.gongkai.legal.NonDisclosureGround;
import org.gongkai.legal.ProactiveItem;
import org.gongkai.rule.Condition.Range;
import org.gongkai.rule.Condition.Side;
import org.junit.jupiter.api.Test;

/** What a rule means beyond its words: what is told about it, and what changes its digest. */
class RuleMeaningTest {
    private static final RuleNotes NOTES = new RuleNotes(words("能"), words("漏"), words("误"));
    private static final AdviceEvidence CLOSED =
            new AdviceEvidence(DisclosureAttribute.WITHHELD, NonDisclosureGround.INTERNAL_AFFAIRS, null, 0.6);

    private static String digest(RuleBuilder rule) {
        return RuleSet.of(List.of(pack("national", rule.build()))).digest();
    }

    private static void differ(Stream<RuleBuilder> rules) {
        List<String> digests = new ArrayList<>();
        rules.forEach(rule -> digests.add(digest(rule)));
        assertThat(digests).hasSizeGreaterThan(1);
        assertThat(new HashSet<>(digests)).hasSize(digests.size());
    }

    @Test
    void when_something_is_told_about_a_rule_then_it_keeps_it_and_finds_the_same() {
        Rule rule = term("cn.a.b", "x")
                .notes(NOTES)
                .related(new Relation(Relation.Type.DERIVED, "cn.a.c"))
                .author(new RuleAuthor("示例工作组", LocalDate.of(2026, 11, 1)))
                .build();

        assertThat(rule.notes()).isEqualTo(NOTES);
        assertThat(rule.related()).containsExactly(new Relation(Relation.Type.DERIVED, "cn.a.c"));
        assertThat(rule.author()).isEqualTo(new RuleAuthor("示例工作组", LocalDate.of(2026, 11, 1)));
        assertThat(RuleSet.of(List.of(pack("national", rule))).digest()).isEqualTo(digest(term("cn.a.b", "x")));
    }

    @Test
    void when_nothing_is_told_about_a_rule_then_nothing_is_there() {
        Rule rule = term("cn.a.b", "x").build();

        assertThat(rule.notes()).isNull();
        assertThat(rule.author()).isNull();
        assertThat(rule.related()).isEmpty();
        assertThat(rule.advice()).isEmpty();
        assertThat(rule.rowsNeeded()).isZero();
    }

    @Test
    void when_what_counts_changes_then_the_digest_does() {
        differ(Stream.of(
                term("cn.a.b", "x"),
                term("cn.a.b", "x").rowsNeeded(2),
                term("cn.a.b", "x").rowsNeeded(3),
                term("cn.a.b", "x").advice(CLOSED),
                term("cn.a.b", "x").advice(new AdviceEvidence(DisclosureAttribute.WITHHELD, null, null, 0.6)),
                term("cn.a.b", "x").advice(new AdviceEvidence(null, NonDisclosureGround.INTERNAL_AFFAIRS, null, 0.6)),
                term("cn.a.b", "x").advice(new AdviceEvidence(null, NonDisclosureGround.INTERNAL_AFFAIRS, null, 0.7)),
                term("cn.a.b", "x")
                        .advice(new AdviceEvidence(DisclosureAttribute.PROACTIVE, null, ProactiveItem.A20_07, 0.6)),
                term("cn.a.b", "x").unless(new Exclusion("xx", false)),
                term("cn.a.b", "x").unless(Exclusion.context(List.of("xx"), new Range(0, Side.AROUND))),
                term("cn.a.b", "x").unless(Exclusion.context(List.of("xx"), new Range(1, Side.AROUND))),
                term("cn.a.b", "x").unless(Exclusion.context(List.of("xx"), new Range(0, Side.BEFORE))),
                term("cn.a.b", "x").unless(Exclusion.context(List.of("x", "x"), new Range(0, Side.AROUND)))));
    }

    @Test
    void when_what_a_part_looks_for_changes_then_the_digest_does() {
        TermCheck expired = TermCheck.of(TermCheck.What.EXPIRED);
        differ(Stream.of(
                        RulePart.terms(List.of("姓名")),
                        RulePart.pattern("姓名"),
                        RulePart.field(FieldForm.of(List.of("姓名"))),
                        RulePart.field(FieldForm.of(List.of("姓", "名"))),
                        RulePart.field(new FieldForm(List.of("姓名"), null, 12)),
                        RulePart.field(new FieldForm(List.of("姓名"), "\\p{Han}{2,4}", 40)),
                        RulePart.marking(new Marking(List.of("姓名"), List.of("★"), Marking.TermUse.NEEDED)),
                        RulePart.marking(new Marking(List.of("姓名"), List.of("☆"), Marking.TermUse.NEEDED)),
                        RulePart.marking(new Marking(List.of("姓名"), List.of("★"), Marking.TermUse.NONE)),
                        RulePart.entity(EntityKind.PERSON),
                        RulePart.entity(EntityKind.PLACE),
                        RulePart.pattern("姓名").checked(expired),
                        RulePart.pattern("姓名").checked(TermCheck.of(TermCheck.What.ABOVE_LIMIT)),
                        RulePart.pattern("姓名").checked(new TermCheck(expired.what(), Map.of("秘密", Period.ofYears(9)))),
                        RulePart.pattern("姓名").in(Zone.column(List.of("a", "b"))),
                        RulePart.pattern("姓名").in(Zone.column(List.of("a,b"))),
                        RulePart.pattern("姓名").in(Zone.property(List.of("a,b"))))
                .map(part -> rule("cn.a.b").find("a", part.build()).when(Condition.parse("a"))));
    }

    @Test
    void when_rows_are_out_of_bounds_then_they_are_refused() {
        for (int rows : new int[] {-1, 1, 10_001}) {
            assertThatThrownBy(() -> term("cn.a.b", "x").rowsNeeded(rows).build())
                    .hasMessageContaining("from 2 to 10000 rows of a table, got " + rows);
        }
        assertThat(term("cn.a.b", "x").rowsNeeded(10_000).build().rowsNeeded()).isEqualTo(10_000);
    }

    @Test
    void when_evidence_contradicts_itself_then_it_is_refused() {
        assertThatThrownBy(() -> new AdviceEvidence(null, null, null, 1)).hasMessageContaining("neither attribute nor");
        assertThatThrownBy(() -> new AdviceEvidence(DisclosureAttribute.ON_REQUEST, null, ProactiveItem.A20_01, 1))
                .hasMessageContaining("speaks for `proactive` only");
        assertThatThrownBy(() ->
                        new AdviceEvidence(DisclosureAttribute.PROACTIVE, NonDisclosureGround.STATE_SECRET, null, 1))
                .hasMessageContaining("`state-secret` speaks against `proactive`");
        for (double weight : new double[] {0, -1, 1.5, Double.NaN}) {
            assertThatThrownBy(() -> new AdviceEvidence(DisclosureAttribute.PROACTIVE, null, null, weight))
                    .hasMessageContaining("above 0 and up to 1");
        }
    }

    @Test
    void when_a_relation_or_an_author_has_no_name_then_it_is_refused() {
        assertThatThrownBy(() -> new Relation(Relation.Type.SIMILAR, "x")).hasMessageContaining("got `x`");
        assertThatThrownBy(() -> new RuleAuthor(" ", null)).hasMessageContaining("an author has a name");
    }
}
