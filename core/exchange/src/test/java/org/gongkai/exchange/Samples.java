package org.gongkai.exchange;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gongkai.Gongkai;
import org.gongkai.legal.LegalBasis;
import org.gongkai.legal.NonDisclosureGround;
import org.gongkai.rule.Condition;
import org.gongkai.rule.PackEdition;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleBuilder;
import org.gongkai.rule.RulePack;
import org.gongkai.rule.RulePart;
import org.gongkai.rule.RuleStatus;
import org.gongkai.rule.Severity;
import org.gongkai.text.SourceText;
import org.gongkai.text.Wording;

/** Small rules, documents and reports to test with. */
final class Samples {
    static final Rule PHONE = pattern("t.privacy.phone", "139\\d{8}")
            .title(new Wording("移动电话号码", "Mobile phone number"))
            .says(new Wording("应遮盖", "Cover it"))
            .kind("mobile-phone")
            .ground(NonDisclosureGround.PERSONAL_PRIVACY)
            .basis(LegalBasis.of("政府信息公开条例", "15"))
            .build();
    static final Rule LINE = pattern("t.line", "联系人[^。]{0,40}")
            .title(new Wording("联系人整句", "Contact sentence"))
            .says(new Wording("请复核", "Look at it"))
            .kind("contact")
            .severity(Severity.REVIEW)
            .build();
    static final Rule TRIAL = pattern("t.trial", "试行词")
            .title(new Wording("试行", "Trial"))
            .says(new Wording("请判断", "Judge it"))
            .kind("trial")
            .status(RuleStatus.TRIAL)
            .severity(Severity.NOTICE)
            .build();
    static final Gongkai GONGKAI = gongkai(PHONE, LINE, TRIAL);

    private Samples() {}

    static RuleBuilder pattern(String id, String pattern) {
        return Rule.builder(id, 3).find("a", RulePart.pattern(pattern).build()).when(Condition.parse("a"));
    }

    static Gongkai gongkai(Rule... rules) {
        return Gongkai.builder()
                .rules(new RulePack(
                        new PackEdition("test", "2026-11-01"),
                        new Wording("测试", "test"),
                        new RulePack.Contents(Arrays.asList(rules), List.of()),
                        List.of()))
                .asOf(LocalDate.of(2026, 11, 23))
                .withTrialRules()
                .build();
    }

    static DocumentResult result(String file, SourceText source) {
        return result(GONGKAI, file, source);
    }

    static DocumentResult result(Gongkai gongkai, String file, SourceText source) {
        return new DocumentResult(file, null, source, gongkai.screen(source));
    }

    static ReportOptions options(Gongkai gongkai, Locale locale, boolean showText) {
        return new ReportOptions(
                gongkai.screening().ruleSet(), gongkai.screening().options(), locale, showText);
    }

    static String html(ReportOptions options, DocumentResult... results) {
        return written(out -> {
            HtmlReport report = new HtmlReport(out, options);
            for (DocumentResult result : results) {
                report.add(result);
            }
            report.finish();
        });
    }

    static String csv(ReportOptions options, DocumentResult... results) {
        return written(out -> {
            CsvReport report = new CsvReport(out, options);
            for (DocumentResult result : results) {
                report.add(result);
            }
            report.finish();
        });
    }

    static String json(boolean showText, DocumentResult... results) {
        return written(out -> {
            DocumentsJson report = new DocumentsJson(out, GONGKAI.screening().ruleSet(), Locale.CHINESE, showText);
            for (DocumentResult result : results) {
                report.add(result);
            }
            report.finish();
        });
    }

    private static String written(Work work) {
        StringWriter out = new StringWriter();
        try {
            work.on(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private interface Work {
        void on(Writer out) throws IOException;
    }
}
