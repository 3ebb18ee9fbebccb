package org.gongkai.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.match.GapClass;
import org.gongkai.match.GapTolerance;
import org.gongkai.match.PatternRefusedException;
import org.gongkai.match.StandsAlone;
import org.gongkai.rule.Condition.Range;
import org.gongkai.rule.Condition.Side;
import org.gongkai.rule.Marking.TermUse;
import org.junit.jupiter.api.Test;

/** The forms that parts, zones and exclusions may have. */
class PartValuesTest {
    @Test
    void when_a_field_has_not_its_form_then_it_is_refused() {
        assertThatThrownBy(() -> FieldForm.of(List.of())).hasMessageContaining("without a label");
        assertThatThrownBy(() -> FieldForm.of(List.of("姓名", " "))).hasMessageContaining("with a blank one");
        assertThatThrownBy(() -> new FieldForm(List.of("姓名"), null, 0)).hasMessageContaining("got 0");
        assertThatThrownBy(() -> new FieldForm(List.of("姓名"), null, 201)).hasMessageContaining("got 201");
        assertThatThrownBy(() -> new FieldForm(List.of("姓名"), "a+", 40)).isInstanceOf(PatternRefusedException.class);
        assertThat(FieldForm.of(List.of("姓名")).longest()).isEqualTo(40);
    }

    @Test
    void when_a_marking_has_not_its_form_then_it_is_refused() {
        assertThatThrownBy(() -> new Marking(List.of(), List.of("★"), TermUse.NONE))
                .hasMessageContaining("without a level");
        assertThatThrownBy(() -> new Marking(List.of("机密"), List.of(""), TermUse.NONE))
                .hasMessageContaining("with a blank word");
        assertThatThrownBy(() -> new Marking(List.of("机密"), List.of(), TermUse.OPTIONAL))
                .hasMessageContaining("is a word; add `stars`");
        assertThat(new Marking(List.of("机密"), List.of(), TermUse.NEEDED).stars())
                .isEmpty();
    }

    @Test
    void when_a_name_is_asked_for_more_than_a_recogniser_knows_then_it_is_refused() {
        GapTolerance blanks = new GapTolerance(1, Set.of(GapClass.SPACE));
        NamedCheck check = new NamedCheck("c", "e", found -> true);
        List<RulePart.Builder> wrong = List.of(
                RulePart.entity(EntityKind.PERSON).withGap(blanks),
                RulePart.entity(EntityKind.PERSON).standingAlone(StandsAlone.LINE),
                RulePart.entity(EntityKind.PERSON).checked(check),
                RulePart.entity(EntityKind.PERSON).checked(TermCheck.of(TermCheck.What.EXPIRED)));

        assertThat(wrong)
                .allSatisfy(one -> assertThatThrownBy(one::build).hasMessageContaining("no gap, neighbour or check"));
        assertThat(RulePart.entity(EntityKind.PERSON)
                        .in(new Zone(Zone.Kind.TITLE, 0))
                        .build()
                        .probe(Set.of()))
                .isEmpty();
    }

    @Test
    void when_a_zone_takes_words_then_they_are_there_and_no_other_zone_takes_any() {
        assertThatThrownBy(() -> Zone.column(List.of())).hasMessageContaining("`column` and `property` take words");
        assertThatThrownBy(() -> Zone.property(List.of(" "))).hasMessageContaining("name at least one heading");
        assertThatThrownBy(() -> new Zone(Zone.Kind.TITLE, 0, List.of("x"))).hasMessageContaining("got 1 for `title`");
        assertThatThrownBy(() -> new Zone(Zone.Kind.COLUMN, 2, List.of("x"))).hasMessageContaining("got 2");
        assertThat(Zone.column(List.of("姓名", "联系人")).code()).isEqualTo("column(姓名,联系人)");
        assertThat(Zone.parse("column")).isEmpty();
        assertThat(Zone.parse("property(author)")).isEmpty();
    }

    @Test
    void when_an_exclusion_has_not_its_form_then_it_is_refused() {
        assertThatThrownBy(() -> new Exclusion(Exclusion.Kind.PHRASE, List.of("a", "b"), Exclusion.COVERING))
                .hasMessageContaining("got 2; write one exclusion for each");
        assertThatThrownBy(() -> new Exclusion(Exclusion.Kind.PATTERN, List.of("a"), new Range(2, Side.AROUND)))
                .hasMessageContaining("stands over what it takes back");
        assertThatThrownBy(() ->
                        Exclusion.context(List.of(), new Range(2, Side.AROUND)).probe(Set.of()))
                .hasMessageContaining("no term");
    }

    @Test
    void when_a_check_of_terms_has_not_its_form_then_it_is_refused() {
        assertThatThrownBy(() -> new TermCheck(TermCheck.What.EXPIRED, Map.of()))
                .hasMessageContaining("without limits");
        assertThatThrownBy(() -> new TermCheck(TermCheck.What.EXPIRED, Map.of(" ", Period.ofYears(1))))
                .hasMessageContaining("a blank level");
        assertThatThrownBy(() -> new TermCheck(TermCheck.What.EXPIRED, Map.of("秘密", Period.ofDays(-1))))
                .hasMessageContaining("the limit of `秘密` is P-1D; give a longer one");
    }

    @Test
    void when_words_of_the_format_are_read_then_all_values_are_known_by_them() {
        for (Relation.Type one : Relation.Type.values()) {
            assertThat(Relation.Type.ofCode(one.code())).contains(one);
        }
        for (EntityKind one : EntityKind.values()) {
            assertThat(EntityKind.ofCode(one.code())).contains(one);
        }
        for (TermUse one : TermUse.values()) {
            assertThat(TermUse.ofCode(one.code())).contains(one);
        }
        for (TermCheck.What one : TermCheck.What.values()) {
            assertThat(TermCheck.What.ofCode(one.code())).contains(one);
        }
        assertThat(List.of(
                        Relation.Type.ofCode("x"),
                        EntityKind.ofCode("x"),
                        TermUse.ofCode("x"),
                        TermCheck.What.ofCode("x")))
                .allMatch(Optional::isEmpty);
    }
}
