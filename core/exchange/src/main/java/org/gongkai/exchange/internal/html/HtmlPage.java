package org.gongkai.exchange.internal.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.exchange.DocumentResult;
import org.gongkai.exchange.ReportOptions;
import org.gongkai.exchange.ReportWords;
import org.gongkai.exchange.Totals;
import org.gongkai.rule.PackEdition;

/**
 * The page around the documents (页面): its head, then one document after the other, then the overview, which stands first for
 * the eye by the style and for everyone by the script. One thread.
 */
public final class HtmlPage {
    private final Html html;
    private final ReportOptions options;
    private final Speech speech;
    private final DocumentSection documents;
    private final PageFrame frame;
    private final Totals totals = new Totals();
    private final List<Entry> entries = new ArrayList<>();

    /** Starts the page on {@code out}. */
    public HtmlPage(Writer out, ReportOptions options) throws IOException {
        this.html = new Html(out);
        this.options = options;
        this.speech = new Speech(options.locale());
        this.documents = new DocumentSection(html, options);
        this.frame = new PageFrame(html, speech, Resources.load());
        frame.open(title());
        banner();
    }

    /** Adds one document. */
    public void add(DocumentResult result) throws IOException {
        Entry entry = Entry.of(entries.size() + 1, result);
        entries.add(entry);
        totals.add(result.report());
        documents.write(entry, result);
    }

    /** Writes the overview and ends the page. */
    public void finish() throws IOException {
        new OverviewSection(html, options).write(entries, totals);
        frame.close(new ReportWords(options.locale()).advice());
    }

    private String title() {
        return speech.say("公开前审查报告", "Screening report before disclosure");
    }

    private void banner() throws IOException {
        frame.openBanner(
                title(),
                speech.say(
                        "机器提出建议，人作出决定：先审查、后公开，谁公开谁负责。",
                        "A machine advises, a person decides: review first, publish then; whoever publishes is responsible."),
                options.showText()
                        ? speech.say("本报告含有文件原文，不得公开。", "This report holds text of the documents: do not publish it.")
                        : speech.say(
                                "本报告不含文件原文；供内部审查，请勿公开。",
                                "This report holds no text of the documents; for internal review, do not publish it."));
        frame.options(options.screening());
        for (PackEdition pack : options.rules().packs()) {
            frame.fact(speech.say("规则包", "Rule pack"), pack.name() + " " + pack.edition());
        }
        frame.fact(speech.say("规则集摘要", "Digest of the rules"), options.rules().digest());
        frame.closeBanner();
    }
}
