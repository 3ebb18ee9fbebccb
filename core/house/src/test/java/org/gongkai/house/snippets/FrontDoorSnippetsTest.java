package org.gongkai.house.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.Gongkai;
import org.gongkai.documents.DocumentReader;
import org.gongkai.legal.LegalBasis;
import org.gongkai.redaction.RedactedText;
import org.gongkai.rulepack.RulePacks;
import org.gongkai.screening.Finding;
import org.gongkai.screening.Outcome;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.screening.Submission;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextSpan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The code that README and docs show of the front door; the documents are compared with it. */
@DisplayName("Snippets: the front door")
class FrontDoorSnippetsTest {
    static Gongkai gongkai() {
        return Gongkai.builder()
                .rules(RulePacks.onClasspath(FrontDoorSnippetsTest.class.getClassLoader(), "national"))
                .asOf(LocalDate.of(2026, 11, 25)) // the day of review
                .build();
    }

    @Test
    void when_a_text_is_screened_and_redacted_then_the_identifiers_are_masked() {
        // snippet: front-door
        Gongkai gongkai = Gongkai.builder()
                .rules(RulePacks.onClasspath(getClass().getClassLoader(), "national"))
                .asOf(LocalDate.of(2026, 11, 25)) // the day of review
                .build();

        SourceText source = SourceText.of("联系人张某，身份证号11010519491231002X，手机13912345678。");
        ScreeningReport report = gongkai.screen(source);
        Outcome outcome = report.outcome(); // PUBLISHABLE_AFTER_REDACTION

        RedactedText redacted = gongkai.redact(source, gongkai.plan(source, report));
        String text = redacted.text().part(0).text(); // 联系人张某，身份证号110105********002X，手机139****5678。
        // end
        assertThat(outcome).isEqualTo(Outcome.PUBLISHABLE_AFTER_REDACTION);
        assertThat(text).isEqualTo("联系人张某，身份证号110105********002X，手机139****5678。");
    }

    @Test
    void when_a_report_is_read_then_it_names_place_basis_and_what_to_do() {
        Gongkai gongkai = gongkai();
        SourceText source = SourceText.of("联系人张某，身份证号11010519491231002X。");
        List<String> lines = new ArrayList<>();
        // snippet: read-report
        ScreeningReport report = gongkai.screen(source);
        for (Finding finding : report.findings()) {
            TextSpan span = finding.location().span(); // UTF-16 units of the part, as String.substring counts
            String basis = finding.basis().stream().map(LegalBasis::cite).collect(Collectors.joining("、"));
            lines.add(finding.rule().title().in(Locale.CHINESE) + "，"
                    + finding.location().place().in(Locale.CHINESE) + " " + span.start() + "–" + span.end()
                    + "，依据" + basis + "，" + finding.rule().says().in(Locale.CHINESE));
        }
        for (Gap gap : report.gaps()) {
            lines.add("未审：" + gap.says(Locale.CHINESE));
        }
        // end
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0)).contains("全文 10–28").contains("《政府信息公开条例》第15条");
    }

    @Test
    void when_an_outcome_is_handled_then_every_one_leads_to_a_person() {
        ScreeningReport report = gongkai().screen(SourceText.of("关于公开年度工作要点的通知"));
        // snippet: outcome
        String next = switch (report.outcome()) {
            case PUBLISHABLE -> "nothing found, everything examined: submit for the person's decision";
            case PUBLISHABLE_AFTER_REDACTION -> "cover what was found, then submit the copy";
            case REFER_FOR_REVIEW -> "do not publish; a person looks at findings and gaps";
        };
        // end
        assertThat(next).startsWith("nothing found");
    }

    @Test
    void when_a_submission_lacks_an_attachment_then_the_report_has_a_gap() {
        Gongkai gongkai = gongkai();
        byte[] notice = "关于公示补助对象的通知\n现予公示。\n附件：1.补助对象名单\n2.联系方式\n".getBytes(StandardCharsets.UTF_8);
        byte[] list = "序号\t姓名\n1\t张某\n".getBytes(StandardCharsets.UTF_8);
        // snippet: submission
        DocumentReader reader = DocumentReader.withDefaults();
        Submission submission = Submission.builder(reader.extract("通知.txt", notice))
                .attachment(reader.extract("补助对象名单.txt", list))
                .build(); // the notice also lists 联系方式, which is not handed in
        ScreeningReport report = gongkai.screen(submission);

        boolean complete = report.isComplete(); // false
        List<Gap> ofTheNotice = report.gaps(0); // one gap, cause MISSING_ATTACHMENT
        List<Gap> ofTheList = report.gaps(1); // none
        // end
        assertThat(complete).isFalse();
        assertThat(ofTheNotice).extracting(Gap::cause).containsExactly(GapCause.MISSING_ATTACHMENT);
        assertThat(ofTheList).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.REFER_FOR_REVIEW);
    }

    @Test
    void when_the_rules_are_replaced_then_the_next_call_uses_the_new_ones() {
        GongkaiHolder holder = new GongkaiHolder(gongkai());
        Gongkai before = holder.current();

        holder.replace(gongkai());

        assertThat(holder.current()).isNotSameAs(before);
    }

    // snippet: holder
    /** Holds the rules in use. Build the new front door first; only a complete one takes the old one's place. */
    static final class GongkaiHolder {
        private volatile Gongkai current;

        GongkaiHolder(Gongkai first) {
            current = first;
        }

        Gongkai current() {
            return current; // take it once per document, so that plan and redaction use the rules of the report
        }

        void replace(Gongkai next) {
            current = next;
        }
    }
    // end
}
