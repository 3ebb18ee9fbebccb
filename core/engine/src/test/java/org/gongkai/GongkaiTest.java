package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.TestRules.DAY;
import static org.gongkai.TestRules.pack;
import static org.gongkai.TestRules.pattern;
import static org.gongkai.TestRules.term;

import org.gongkai.redaction.RedactedText;
import org.gongkai.redaction.RedactionPlan;
import org.gongkai.rule.RedactionStyle;
import org.gongkai.rule.RulePack;
import org.gongkai.rule.RuleStatus;
import org.gongkai.screening.Outcome;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.screening.Submission;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.Test;

class GongkaiTest {
    private static final RulePack PACK = pack(
            "test",
            pattern("r.phone", "1\\d{10}")
                    .redaction(RedactionStyle.mask("phone"))
                    .build(),
            term("r.strict", "疑").strictness(3).build(),
            term("r.trial", "试").status(RuleStatus.TRIAL).build(),
            term("r.local", "闽").jurisdiction("CN-350000").build());

    @Test
    void when_a_text_goes_the_whole_way_then_it_comes_out_covered_and_proven() {
        Gongkai gongkai = Gongkai.builder().rules(PACK).asOf(DAY).build();
        SourceText source = SourceText.of("联系人张某，电话13812345678。");

        ScreeningReport report = gongkai.screen(source);
        RedactionPlan plan = gongkai.plan(source, report);
        RedactedText redacted = gongkai.redact(source, plan);

        assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHABLE_AFTER_REDACTION);
        assertThat(redacted.text().part(0).text()).isEqualTo("联系人张某，电话138****5678。");
        assertThat(redacted.proof().outcome()).isEqualTo(Outcome.PUBLISHABLE);
        assertThat(gongkai.screen(Submission.of(source)).findings()).isEqualTo(report.findings());
        assertThat(redacted).hasToString("1 stretches covered");
    }

    @Test
    void when_options_are_set_then_the_rules_they_select_run() {
        Gongkai.Builder builder = Gongkai.builder().rules(PACK).asOf(DAY);
        SourceText source = SourceText.of("疑试闽");

        assertThat(builder.build().screen(source).findings()).isEmpty();
        assertThat(builder.strictness(3).build().screen(source).findings()).hasSize(1);
        assertThat(builder.withTrialRules().build().screen(source).findings()).hasSize(2);
        assertThat(builder.jurisdiction("CN-350481").build().screen(source).findings())
                .hasSize(3);
    }

    @Test
    void when_pack_or_day_lack_then_there_is_no_front_door() {
        assertThatThrownBy(() -> Gongkai.builder().asOf(DAY).build()).hasMessageContaining("`rules(…)` and `asOf(…)`");
        assertThatThrownBy(() -> Gongkai.builder().rules(PACK).build()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() ->
                        Gongkai.builder().rules(PACK).rules(PACK).asOf(DAY).build())
                .hasMessageContaining("a second time");
        assertThatThrownBy(
                        () -> Gongkai.builder().rules(pack("empty")).asOf(DAY).build())
                .hasMessageContaining("no rule of");
    }
}
