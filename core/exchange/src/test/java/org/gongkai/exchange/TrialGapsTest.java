package org.gongkai.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.gongkai.Gongkai;
import org.gongkai.rule.Condition;
import org.gongkai.rule.EntityKind;
import org.gongkai.rule.PackEdition;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RulePack;
import org.gongkai.rule.RulePart;
import org.gongkai.rule.RuleStatus;
import org.gongkai.text.SourceText;
import org.gongkai.text.Wording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What rules in trial could not examine")
class TrialGapsTest {
    private static final Rule PERSON = Rule.builder("t.person", 1)
            .status(RuleStatus.TRIAL)
            .title(new Wording("人名", "person"))
            .says(new Wording("核对", "check"))
            .kind("person-name")
            .find("who", RulePart.entity(EntityKind.PERSON).build())
            .when(Condition.parse("who"))
            .build();
    private static final Gongkai BLIND = Gongkai.builder()
            .rules(new RulePack(
                    new PackEdition("trial", "2026-01-01"),
                    new Wording("试", "trial"),
                    new RulePack.Contents(List.of(PERSON), List.of()),
                    List.of()))
            .asOf(LocalDate.of(2026, 11, 23))
            .withTrialRules()
            .build();
    private static final DocumentResult RESULT = Samples.result(BLIND, "甲.txt", SourceText.of("张三"));

    @Test
    void when_a_rule_in_trial_could_not_look_then_its_count_of_none_does_not_stand_alone() throws IOException {
        StringWriter out = new StringWriter();
        DocumentsJson json = new DocumentsJson(out, Samples.options(BLIND, Locale.ENGLISH, false));
        json.add(RESULT);
        json.finish();
        JsonNode totals = JsonMapper.builder().build().readTree(out.toString()).at("/totals");

        assertThat(totals.at("/trial")).hasToString("{\"t.person\":0}");
        assertThat(totals.at("/trialGaps").asInt()).isEqualTo(1);
        assertThat(totals.at("/gaps")).as("it never counts").isEmpty();
        assertThat(Samples.html(Samples.options(BLIND, Locale.ENGLISH, false), RESULT))
                .contains("1 gap of rules in trial, whose counts are not whole");
        assertThat(Samples.csv(Samples.options(BLIND, Locale.CHINESE, false), RESULT))
                .contains("试行规则未审 1 处，其计数不全");
    }
}
