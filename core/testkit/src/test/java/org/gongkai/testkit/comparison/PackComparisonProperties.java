package org.gongkai.testkit.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.rule.Condition;
import org.gongkai.rule.Confidence;
import org.gongkai.rule.Exclusion;
import org.gongkai.rule.RedactionStyle;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleBuilder;
import org.gongkai.rule.RulePart;
import org.gongkai.rule.RuleStatus;
import org.gongkai.rule.Severity;
import org.gongkai.screening.Finding;
import org.gongkai.screening.Screening;
import org.gongkai.testkit.comparison.FindingChange.Type;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.gongkai.text.Wording;

/** What holds for any two packs and any text, on rules that overlap as much as they can. */
class PackComparisonProperties {
    private static final List<String> PATTERNS = List.of(
            "a{1,3}", "ab|bc", "[ab]{2,4}", "b{1,9}", "abc|c", "[abc]{3}", "[abc]{4}", "[bc][ab]{3}", "c[abc]{2}");

    @Provide
    Arbitrary<Screening> packs() {
        return Combinators.combine(rules("t.one"), rules("t.two"), rules("t.three"))
                .as((one, two, three) -> {
                    List<Rule> all = new ArrayList<>(one);
                    all.addAll(two);
                    all.addAll(three);
                    // something always runs: an empty screening cannot be built
                    all.add(rule("t.always", "zz").build());
                    return Packs.pack(all.toArray(new Rule[0]));
                });
    }

    private static Arbitrary<List<Rule>> rules(String id) {
        Arbitrary<Rule> rule = Combinators.combine(
                        Arbitraries.of(PATTERNS),
                        Arbitraries.of(Severity.values()),
                        Arbitraries.of(RuleStatus.STABLE, RuleStatus.STABLE, RuleStatus.TRIAL, RuleStatus.DRAFT),
                        Arbitraries.integers().between(0, 7))
                .as((pattern, severity, status, bits) -> {
                    RuleBuilder one = rule(id, pattern).severity(severity).status(status);
                    if ((bits & 1) != 0) {
                        one.unless(new Exclusion("cab", false));
                    }
                    if ((bits & 2) != 0) {
                        one.confidence(new Confidence(0.5, Map.of()));
                    }
                    // to the one next in the alphabet, so that there is no circle
                    if ((bits & 4) != 0 && !id.equals("t.two")) {
                        one.yieldsTo(id.equals("t.one") ? "t.three" : "t.two");
                    }
                    return one.build();
                });
        return rule.list().ofMaxSize(1);
    }

    private static RuleBuilder rule(String id, String pattern) {
        return Rule.builder(id, 1)
                .title(new Wording("试", "test"))
                .says(new Wording("遮", "cover"))
                .kind("test")
                .redaction(RedactionStyle.NOT_PERMITTED)
                .find("x", RulePart.pattern(pattern).build())
                .when(Condition.parse("x"));
    }

    @Provide
    Arbitrary<SourceText> texts() {
        return Arbitraries.strings()
                .withChars("abcabc z")
                .ofMaxLength(14)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> {
                    SourceText.Builder source = SourceText.builder("text");
                    parts.forEach(part -> source.part(Place.of(PlaceKind.PARAGRAPH, source.nextPart() + 1), part));
                    return source.build();
                });
    }

    @Property(tries = 300)
    void a_pack_against_itself_changes_nothing(@ForAll("packs") Screening pack, @ForAll("texts") SourceText text) {
        PackComparison comparison = PackComparison.between(pack, pack);

        assertThat(comparison.ruleChanges()).isEmpty();
        assertThat(comparison.compare(text).isChanged()).isFalse();
    }

    @Property(tries = 600)
    void exchanging_the_packs_exchanges_gained_and_lost(
            @ForAll("packs") Screening one, @ForAll("packs") Screening other, @ForAll("texts") SourceText text) {
        ComparedDocument there = PackComparison.between(one, other).compare(text);
        ComparedDocument back = PackComparison.between(other, one).compare(text);

        assertThat(told(there, false)).isEqualTo(told(back, true));
        assertThat(back.outcome())
                .isEqualTo(
                        new OutcomeMove(there.outcome().after(), there.outcome().before()));
    }

    /** Returns all changes as sets of words, the sides exchanged where asked for. */
    private static Set<String> told(ComparedDocument document, boolean exchanged) {
        return document.changes().stream()
                .map(change -> {
                    Finding before = exchanged ? change.after() : change.before();
                    Finding after = exchanged ? change.before() : change.after();
                    return before + " " + after + " " + change.aspects() + " " + change.absence() + " "
                            + change.coveredBy();
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Property(tries = 600)
    void every_finding_is_told_once_and_nothing_is_told_that_did_not_change(
            @ForAll("packs") Screening one, @ForAll("packs") Screening other, @ForAll("texts") SourceText text) {
        List<Finding> before = one.screen(text).findings();
        List<Finding> after = other.screen(text).findings();
        List<FindingChange> changes =
                PackComparison.between(one, other).compare(text).changes();

        Set<String> lost = places(before);
        lost.removeAll(places(after));
        Set<String> gained = places(after);
        gained.removeAll(places(before));
        for (FindingChange change : changes) {
            Finding old = change.before();
            Finding neu = change.after();
            boolean moved = change.type() != Type.CHANGED || change.aspects().contains(Aspect.SPAN);
            assertThat(old == null || !moved || lost.remove(place(old)))
                    .as("%s", change)
                    .isTrue();
            assertThat(neu == null || !moved || gained.remove(place(neu)))
                    .as("%s", change)
                    .isTrue();
        }
        assertThat(lost).isEmpty();
        assertThat(gained).isEmpty();
    }

    private static Set<String> places(List<Finding> findings) {
        return findings.stream().map(PackComparisonProperties::place).collect(Collectors.toCollection(HashSet::new));
    }

    private static String place(Finding finding) {
        return finding.rule().id() + " " + finding.location();
    }

    /** These rules may not be covered. Where they may, a severity raised from review to block lets covering replace a person. */
    @Property(tries = 600)
    void where_nothing_is_weaker_and_all_was_examined_no_outcome_is_looser(
            @ForAll("packs") Screening one, @ForAll("packs") Screening other, @ForAll("texts") SourceText text) {
        ComparedDocument document = PackComparison.between(one, other).compare(text);

        if (document.changes().stream().noneMatch(FindingChange::weakens)) {
            assertThat(document.outcome().isLooser()).isFalse();
        }
    }
}
