package org.gongkai.house.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.Gongkai;
import org.gongkai.rule.Condition;
import org.gongkai.rule.EntityKind;
import org.gongkai.rule.PackEdition;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RulePack;
import org.gongkai.rule.RulePart;
import org.gongkai.screening.ScreeningTrace;
import org.gongkai.screening.spi.EntityRecognizer;
import org.gongkai.screening.spi.RecognizedEntity;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextSpan;
import org.gongkai.text.Wording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The code that docs show of recognisers and of explanations. */
@DisplayName("Snippets: recognisers and explanations")
class RecognizerSnippetsTest {
    private final RulePack pack = packOf(Rule.builder("yj.privacy.person-name", 1)
            .title(new Wording("姓名", "Name"))
            .says(new Wording("隐去姓名", "Cover the name"))
            .kind("person-name")
            .find("name", RulePart.entity(EntityKind.PERSON).build())
            .when(Condition.parse("name"))
            .build());

    private static RulePack packOf(Rule rule) {
        return new RulePack(
                new PackEdition("agency", "2026-11-01"),
                new Wording("样例", "sample"),
                new RulePack.Contents(List.of(rule), List.of()),
                List.of());
    }

    // snippet: recognizer
    /** Finds the names of a list of persons, for example of the households in a register. */
    record RegisterRecognizer(Set<String> names) implements EntityRecognizer {
        @Override
        public String name() {
            return "register-2026-11";
        }

        @Override
        public Set<EntityKind> kinds() {
            return Set.of(EntityKind.PERSON);
        }

        @Override
        public List<RecognizedEntity> recognize(String text) {
            List<RecognizedEntity> found = new ArrayList<>();
            for (String name : names) {
                for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                    found.add(new RecognizedEntity(new TextSpan(at, at + name.length()), EntityKind.PERSON, 0.9));
                }
            }
            return found;
        }
    }
    // end

    @Test
    void when_a_recogniser_is_given_then_rules_find_names() {
        // snippet: recognizer-use
        Gongkai gongkai = Gongkai.builder()
                .rules(pack) // holds a rule with `entity: person`
                .asOf(LocalDate.of(2026, 11, 25))
                .recognizer(new RegisterRecognizer(Set.of("张某某", "李某某")))
                .build();
        // end
        SourceText source = SourceText.of("救助对象：张某某。");
        assertThat(gongkai.screen(source).findings())
                .extracting(finding -> finding.location().span())
                .containsExactly(new TextSpan(5, 8));
        // snippet: explain
        ScreeningTrace trace = gongkai.screening().explain(source);
        trace.rule("yj.privacy.person-name").ifPresent(rule -> {
            rule.standing().notRun(); // draft, trial, strictness, dates, place: empty where the rule ran
            rule.standing().adjustments(); // what layers changed of the rule
            rule.parts(); // where each named part was found, and what its zones or checks said
            rule.condition(); // how many places met each condition
            rule.matches(); // found, taken back, suppressed, yields, too few rows …, with the steps of the confidence
        });
        // end
        assertThat(trace.rule("yj.privacy.person-name").orElseThrow().matches()).hasSize(1);
    }
}
