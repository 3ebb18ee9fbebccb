package org.gongkai.testkit.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gongkai.exchange.internal.html.Html;
import org.gongkai.exchange.internal.html.PageFrame;
import org.gongkai.exchange.internal.html.Resources;
import org.gongkai.exchange.internal.html.Speech;

/**
 * Writes a comparison as a page for a browser or for print (对比网页): one file that needs neither network nor script. Words of
 * packs and names of documents are untrusted and never read as markup.
 */
public final class ComparisonPage {
    private final Html html;
    private final Speech speech;
    private final ComparisonWords words;
    private final PageFrame frame;

    private ComparisonPage(Writer out, Locale locale) throws IOException {
        this.html = new Html(out);
        this.speech = new Speech(locale);
        this.words = new ComparisonWords(locale);
        this.frame = new PageFrame(html, speech, Resources.styled(style()));
    }

    /** Writes {@code summary} to {@code out} in the language of {@code locale}, to be encoded as UTF-8; leaves the writer open. */
    public static void write(ComparisonSummary summary, Locale locale, Writer out) throws IOException {
        ComparisonPage page = new ComparisonPage(out, locale);
        page.frame.open(page.words.title());
        page.banner(summary.comparison());
        new OverviewSection(page.html, page.words).write(summary);
        new RuleChangesSection(page.html, page.words).write(summary.comparison());
        RuleSection rules = new RuleSection(page.html, page.words);
        for (RuleSummary rule : summary.rules()) {
            rules.write(rule);
        }
        page.frame.close(page.words.decides());
    }

    private void banner(PackComparison comparison) throws IOException {
        frame.openBanner(words.title(), words.standing(), words.care());
        frame.options(comparison.after().options());
        frame.fact(words.old(), words.packs(comparison.before().ruleSet()));
        frame.fact(
                speech.say("旧摘要", "digest of the old"),
                comparison.before().ruleSet().digest());
        frame.fact(words.neu(), words.packs(comparison.after().ruleSet()));
        frame.fact(
                speech.say("新摘要", "digest of the new"),
                comparison.after().ruleSet().digest());
        frame.closeBanner();
    }

    private static String style() throws IOException {
        try (InputStream in = ComparisonPage.class.getResourceAsStream("comparison.css")) {
            if (in == null) {
                throw new IOException("`comparison.css` is missing beside the classes; restore the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
