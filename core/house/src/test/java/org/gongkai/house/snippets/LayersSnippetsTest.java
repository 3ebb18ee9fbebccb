package org.gongkai.house.snippets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.Gongkai;
import org.gongkai.rule.Adjustment;
import org.gongkai.rule.Lapsed;
import org.gongkai.rule.PackEdition;
import org.gongkai.rule.RulePack;
import org.gongkai.rule.RuleSet;
import org.gongkai.rule.RuleStatus;
import org.gongkai.rule.Severity;
import org.gongkai.rulepack.RulePacks;
import org.gongkai.screening.Finding;
import org.gongkai.screening.Outcome;
import org.gongkai.screening.Screening;
import org.gongkai.screening.ScreeningOptions;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.screening.SuppressedFinding;
import org.gongkai.screening.Suppressions;
import org.gongkai.text.SourceText;
import org.gongkai.text.Wording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The code that docs show of layers, suppressions, trial, tenants and replaying. */
@DisplayName("Snippets: layers and suppressions")
class LayersSnippetsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private final RulePack national = RulePacks.onClasspath(getClass().getClassLoader(), "national");
    private final SourceText source = SourceText.of("值班手机13912345678，联系人身份证号11010519491231002X。");

    private static RulePack pack(String name, Adjustment... changes) {
        return new RulePack(
                new PackEdition(name, "2026-11-01"),
                new Wording("样例", "sample"),
                new RulePack.Contents(List.of(), List.of()),
                List.of(changes));
    }

    @Test
    void when_a_layer_loosens_then_it_says_until_when() {
        List<String> warnings = new ArrayList<>();
        RulePack site = pack(
                "site",
                Adjustment.builder("cn.privacy.email", "本站从严").strictness(1).build());
        // snippet: loosen
        Adjustment review = Adjustment.builder("cn.privacy.email", "值班邮箱对外公开，先由人判断")
                .by("例州市政务公开办公室")
                .until(LocalDate.of(2026, 6, 30)) // its last day
                .severity(Severity.REVIEW)
                .build();
        // end
        RulePack city = pack("city", review);
        // snippet: layers-until
        RuleSet rules = RuleSet.builder()
                .layer(national)
                .layer(city) // may loosen, saying why, by whom and until when
                .tightening(site) // refused if it loosens anything
                .build();
        for (Lapsed lapsed : rules.on(LocalDate.of(2026, 11, 25)).lapsed()) {
            warnings.add(lapsed.says().in(Locale.CHINESE)); // what it was before is back
        }
        Screening screening = Screening.of(rules, ScreeningOptions.asOf(LocalDate.of(2026, 11, 25)));
        // end
        assertThat(warnings).containsExactly("规则 cn.privacy.email 的调整（city）已于 2026-06-30 期满，原规定恢复适用");
        assertThat(screening.screen(source).lapsed()).hasSize(1);
        assertThatThrownBy(
                        () -> RuleSet.builder().layer(national).tightening(city).build())
                .hasMessageContaining("is loaded to tighten only");
    }

    @Test
    void when_a_finding_is_suppressed_then_it_is_told_apart() {
        byte[] key = "a key of 32 random bytes, kept..".getBytes(StandardCharsets.US_ASCII);
        // snippet: suppress
        Gongkai gongkai = Gongkai.builder()
                .rules(national)
                .asOf(LocalDate.of(2026, 11, 25))
                .suppressions(Suppressions.keyed(key)) // so that findings have fingerprints
                .build();
        Finding hotline = gongkai.screen(source).findings().get(0);

        SuppressedFinding entry = new SuppressedFinding(
                Objects.requireNonNull(hotline.fingerprint()), // h1:… goes into the file of suppressions
                hotline.rule().id(),
                "对外公布的值班手机",
                "例州市政务公开办公室",
                LocalDate.of(2027, 6, 30));
        Screening screening =
                gongkai.screening().suppressing(Suppressions.keyed(key).with(List.of(entry)));
        ScreeningReport report = screening.screen(source);

        int counting = report.findings().size(); // 1: the identity number
        ScreeningReport.Suppressed apart = report.suppressed().get(0); // the finding, and the person's word
        List<SuppressedFinding> stale = report.unusedSuppressions(); // none; expired ones are told as well
        // end
        assertThat(counting).isEqualTo(1);
        assertThat(apart.entry()).isEqualTo(entry);
        assertThat(stale).isEmpty();
    }

    @Test
    void when_rules_in_trial_run_then_they_are_counted_and_change_nothing() {
        RulePack pilot = pack(
                "pilot",
                Adjustment.builder("cn.privacy.mobile-phone", "试点")
                        .by("例州市政务公开办公室")
                        .until(LocalDate.of(2027, 6, 30))
                        .status(RuleStatus.TRIAL)
                        .build());
        // snippet: shadow
        Gongkai gongkai = Gongkai.builder()
                .rules(national)
                .rules(pilot) // has rules in trial
                .asOf(LocalDate.of(2026, 11, 25))
                .withTrialRules()
                .build();
        ScreeningReport report = gongkai.screen(source);

        Map<String, Integer> counts = report.trialFindings(); // by rule, 0 for those that found nothing
        Outcome outcome = report.outcome(); // as if they had not run
        // end
        assertThat(counts).containsExactly(Map.entry("cn.privacy.mobile-phone", 1));
        assertThat(outcome).isEqualTo(Outcome.PUBLISHABLE_AFTER_REDACTION);
    }

    // snippet: tenants
    /** The rules of each tenant; what one replaces, no other sees. */
    static final class Tenants {
        private final Map<String, Gongkai> current = new ConcurrentHashMap<>();

        Gongkai of(String tenant) {
            return Objects.requireNonNull(current.get(tenant), "no rules for this tenant");
        }

        void replace(String tenant, Gongkai next) {
            current.put(tenant, next);
        }
    }
    // end

    @Test
    void when_tenants_have_their_own_rules_then_each_keeps_them() {
        Tenants tenants = new Tenants();
        Gongkai first = Gongkai.builder().rules(national).asOf(DAY).build();
        Gongkai second =
                Gongkai.builder().rules(national).asOf(DAY).strictness(4).build();
        tenants.replace("a", first);
        tenants.replace("b", second);

        assertThat(tenants.of("a")).isSameAs(first);
        assertThat(tenants.of("b")).isSameAs(second);
    }

    @Test
    void when_an_old_result_is_run_again_then_it_is_the_same() {
        RulePack keptPack = national;
        ScreeningReport old =
                Gongkai.builder().rules(national).asOf(DAY).build().screen(source);
        // snippet: replay
        Gongkai asThen = Gongkai.builder()
                .rules(keptPack) // the editions that `old.packs()` names, in that order
                .asOf(old.options().asOf())
                .strictness(old.options().strictness())
                .jurisdiction(old.options().jurisdiction())
                .build();
        ScreeningReport again = asThen.screen(source);

        boolean sameRules = again.rulesDigest().equals(old.rulesDigest());
        boolean sameFindings = again.findings().equals(old.findings());
        // end
        assertThat(sameRules).isTrue();
        assertThat(sameFindings).isTrue();
    }
}
