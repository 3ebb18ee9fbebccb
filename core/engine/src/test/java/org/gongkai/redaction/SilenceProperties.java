package org.gongkai.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.gongkai.TestRules.rule;
import static org.gongkai.TestRules.screening;
import static org.gongkai.TestRules.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongkai.legal.NonDisclosureGround;
import org.gongkai.logging.RecordingLoggerProvider;
import org.gongkai.rule.Condition;
import org.gongkai.rule.Confidence;
import org.gongkai.rule.Exclusion;
import org.gongkai.rule.NamedCheck;
import org.gongkai.rule.RedactionStyle;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RulePart;
import org.gongkai.screening.Finding;
import org.gongkai.screening.Screening;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.screening.Submission;
import org.gongkai.text.Gap;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextSpan;

/** No content of a document in any {@code toString}, message or log line: every text carries a marker, and all is searched for it. */
class SilenceProperties {
    private static final RedactionStyle NAME = new RedactionStyle(RedactionStyle.Kind.PERSON_NAME, null);
    private static final Rule[] RULES = {
        markers("r.mark", "MK\\d{9}")
                .confidence(new Confidence(0.5, Map.of("near", 0.9)))
                .find("near", RulePart.pattern("AD\\d{9}").build())
                .build(),
        markers("r.name", "NM\\d{9}").redaction(NAME).build(),
        markers("r.blocker", "BL\\d{9}").redaction(RedactionStyle.NOT_PERMITTED).build(),
        markers("r.leaky", "LK[\\d*█]{9}").redaction(RedactionStyle.mask("id")).build(),
        term("r.taken", "EX").unless(new Exclusion("EX\\d{9}", true)).build(),
        rule("r.fails")
                .find(
                        "a",
                        RulePart.pattern("FA\\d{9}")
                                .checked(new NamedCheck("fails", "x", found -> {
                                    throw new IllegalArgumentException(
                                            "bad number " + found, new RuntimeException(found));
                                }))
                                .build())
                .when(Condition.parse("a"))
                .build()
    };
    private static final Screening SCREENING = screening(RULES);

    private final List<String> said = new ArrayList<>();

    private static org.gongkai.rule.RuleBuilder markers(String id, String pattern) {
        return rule(id).find("a", RulePart.pattern(pattern).build()).when(Condition.parse("a"));
    }

    @Provide
    Arbitrary<String> markers() {
        return Arbitraries.strings().withCharRange('0', '9').ofLength(9);
    }

    @Provide
    Arbitrary<List<String>> kinds() {
        return Arbitraries.of("MK", "NM", "BL", "LK", "EX", "FA", "AD", "张")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property(tries = 300)
    void nothing_of_the_document_is_said(@ForAll("markers") String marker, @ForAll("kinds") List<String> kinds) {
        SourceText.Builder builder = SourceText.builder("报送件");
        kinds.forEach(
                kind -> builder.part(Place.of(PlaceKind.PARAGRAPH, builder.nextPart() + 1), "甲" + kind + marker + "乙"));
        builder.part(Place.of(PlaceKind.PARAGRAPH, 99), "附件：" + marker + "名单");
        SourceText source = builder.build();

        say(
                source,
                source.parts(),
                Submission.builder(source).attachment(source).atHand("x").build());
        ScreeningReport report =
                SCREENING.screen(Submission.builder(source).attachment(source).build());
        say(report, report.findings(), report.takenBack(), report.gaps(), SCREENING.ruleSet());
        for (Finding finding : report.findings()) {
            say(finding.location(), finding.evidence(), finding.alternatives(), finding.rule());
        }
        for (Gap gap : report.gaps()) {
            say(gap.says(Locale.CHINA), gap.says(Locale.US));
        }
        planAndRedact(source, report);

        assertThat(said).isNotEmpty().noneMatch(words -> words.contains(marker));
        assertThat(RecordingLoggerProvider.lines()).noneMatch(line -> line.contains(marker));
        if (kinds.contains("FA")) {
            assertThat(RecordingLoggerProvider.lines()).anyMatch(line -> line.contains("was not screened"));
        }
    }

    private void planAndRedact(SourceText source, ScreeningReport report) {
        RedactionPlan plan = RedactionPlan.of(source, report, SCREENING.ruleSet())
                .adding(0, new TextSpan(0, 4), NonDisclosureGround.TRADE_SECRET, "理由");
        say(plan, plan.covers(), plan.blockers(), plan.redactions(source));
        hear(() -> RedactedText.of(source, plan, SCREENING));
        hear(() -> RedactedText.of(SourceText.of(source.part(0).text()), plan, SCREENING));
        hear(() -> RedactedText.of(source, plan, screening(RULES[0])));
        hear(() -> plan.adding(0, new TextSpan(0, 5000), NonDisclosureGround.TRADE_SECRET, "x")
                .redactions(source));
        hear(() -> plan.adding(5000, new TextSpan(0, 1), NonDisclosureGround.TRADE_SECRET, "x")
                .redactions(source));
        hear(() -> source.part(0).codePoints(new TextSpan(0, 5000)));
        hear(() -> source.part(5000));
        hear(() -> RedactionPlan.of(source, SCREENING.screen(SourceText.of("x")), SCREENING.ruleSet()));
        hear(() -> Pseudonyms.of(List.of(source.part(0).text())).of("别人"));
        say(Pseudonyms.of(List.of(source.part(0).text())));
        RedactionPlan free = plan;
        for (Finding finding : report.findings()) {
            if (finding.location().text() == 0) {
                free = free.releasing(finding, "理由");
            }
        }
        say(free, free.releases());
        RedactionPlan released = free;
        hear(() -> say(RedactedText.of(source, released, SCREENING)));
    }

    private void say(Object... things) {
        for (Object thing : things) {
            said.add(String.valueOf(thing));
        }
    }

    private void hear(ThrowingCallable call) {
        for (Throwable thrown = catchThrowable(call); thrown != null; thrown = thrown.getCause()) {
            said.add(thrown.toString());
            if (thrown instanceof RedactionRefusedException refused) {
                said.add(refused.says(Locale.CHINA));
            }
        }
    }
}
