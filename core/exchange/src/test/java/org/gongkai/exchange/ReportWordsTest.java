package org.gongkai.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gongkai.legal.NonDisclosureGround;
import org.gongkai.screening.Outcome;
import org.gongkai.text.GapCause;
import org.junit.jupiter.api.Test;

class ReportWordsTest {
    @Test
    void when_anything_is_said_then_it_differs_from_the_rest_and_approves_nothing() {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            ReportWords words = new ReportWords(locale);
            Set<String> said = new LinkedHashSet<>();
            for (Outcome outcome : Outcome.values()) {
                assertThat(said.add(words.outcome(outcome))).isTrue();
            }
            for (GapCause cause : GapCause.values()) {
                assertThat(said.add(words.remedy(cause))).isTrue();
            }
            for (NonDisclosureGround ground : NonDisclosureGround.values()) {
                assertThat(said.add(words.ground(ground))).isTrue();
            }
            said.add(words.advice());
            assertThat(said).noneMatch(one -> one.contains("合规") || one.contains("approve") || one.contains("批准"));
        }
    }
}
