package org.gongkai.house.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gongkai.Gongkai;
import org.gongkai.documents.CheckedCopy;
import org.gongkai.documents.DocumentReader;
import org.gongkai.documents.HtmlText;
import org.gongkai.documents.OpenedDocument;
import org.gongkai.documents.RedactedFile;
import org.gongkai.legal.NonDisclosureGround;
import org.gongkai.redaction.RedactedText;
import org.gongkai.redaction.Redaction;
import org.gongkai.redaction.RedactionPlan;
import org.gongkai.redaction.RedactionRefusedException;
import org.gongkai.redaction.SecondScreening;
import org.gongkai.screening.Finding;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextSpan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The code that docs show of redaction; the documents are compared with it. */
@DisplayName("Snippets: redaction")
class RedactionSnippetsTest {
    private final Gongkai gongkai = FrontDoorSnippetsTest.gongkai();

    @Test
    void when_a_person_changes_the_plan_then_the_redaction_follows() {
        SourceText source = SourceText.of("办公电话13912345678，家住幸福路8号3单元。");
        // snippet: plan
        ScreeningReport report = gongkai.screen(source);
        Finding phone = report.findings().get(0);

        RedactionPlan plan = gongkai.plan(source, report) // every blocking finding of the main text
                .releasing(phone, "对外公布的值班手机，条例第二十条第二项")
                .adding(0, new TextSpan(18, 26), NonDisclosureGround.PERSONAL_PRIVACY, "家庭住址");
        RedactedText redacted = gongkai.redact(source, plan);

        String text = redacted.text().part(0).text(); // 办公电话13912345678，家住████████。
        ScreeningReport proof = redacted.proof(); // the second screening, of the rewritten text
        // end
        assertThat(text).isEqualTo("办公电话13912345678，家住████████。");
        assertThat(proof.findings()).hasSize(1);
    }

    @Test
    void when_a_mark_of_secrecy_is_found_then_nothing_is_handed_out() {
        SourceText source = SourceText.of("机密★10年\n关于某事项的请示");
        String reason = "";
        // snippet: refused
        ScreeningReport report = gongkai.screen(source);
        try {
            gongkai.redact(source, gongkai.plan(source, report));
        } catch (RedactionRefusedException e) {
            reason = e.says(Locale.CHINESE); // names the rule, never the text
        }
        // end
        assertThat(reason).contains("不得遮盖后公开");
    }

    @Test
    void when_a_file_is_redacted_then_the_copy_passed_both_checks() {
        byte[] content = "联系人张某，手机13912345678。\n".getBytes(StandardCharsets.UTF_8);

        RedactedFile copy = copyForPublication("联系方式.txt", content);

        assertThat(new String(copy.bytes(), StandardCharsets.UTF_8)).isEqualTo("联系人张某，手机139****5678。\n");
    }

    // snippet: redact-file
    /** Returns a copy that may be submitted for publication, or throws and hands out nothing. */
    RedactedFile copyForPublication(String fileName, byte[] content) {
        DocumentReader reader = DocumentReader.withDefaults();
        OpenedDocument document = reader.open(fileName, content);
        RedactionPlan plan = gongkai.plan(document.source(), gongkai.screen(document.source()));

        CheckedCopy copy = reader.redact(document, plan, gongkai.screening());
        return copy.file();
    }
    // end

    @Test
    void when_a_body_in_html_is_redacted_then_the_mark_up_stays() {
        String body = "<p>联系人<b>张某</b>，手机139<span>1234</span>5678。</p>";
        // snippet: redact-html
        HtmlText html = HtmlText.of(body);
        SourceText source = html.source();
        RedactionPlan plan = gongkai.plan(source, gongkai.screen(source));
        RedactedText.requireNoBlockers(plan);

        String copy = html.redact(
                plan.redactions(source).stream().map(Redaction::replacement).toList());
        SecondScreening.of(source, plan).require(HtmlText.of(copy).source(), gongkai.screening());
        // end
        assertThat(copy).startsWith("<p>联系人<b>张某</b>，手机").doesNotContain("1234");
    }
}
