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
    private final Resources resources;
    private final Totals totals = new Totals();
    private final List<Entry> entries = new ArrayList<>();

    /** Starts the page on {@code out}. */
    public HtmlPage(Writer out, ReportOptions options) throws IOException {
        this.html = new Html(out);
        this.options = options;
        this.speech = new Speech(options.locale());
        this.documents = new DocumentSection(html, options);
        this.resources = Resources.load();
        head();
        html.open("body");
        html.element("a", speech.say("跳到总览", "Skip to the overview"), "class", "skip", "href", "#overview");
        banner();
        html.line().open("main", "class", "report", "id", "report");
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
        html.line().close("main").line();
        html.open("footer", "class", "foot")
                .element("p", new ReportWords(options.locale()).advice())
                .close("footer")
                .line();
        html.open("script").trusted(resources.script()).close("script").line();
        html.close("body").close("html").line();
        html.flush();
    }

    private void head() throws IOException {
        html.trusted("<!DOCTYPE html>").line();
        html.open("html", "lang", speech.say("zh-CN", "en")).line().open("head").line();
        html.open("meta", "charset", "utf-8").line();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", resources.policy())
                .line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.open("meta", "name", "color-scheme", "content", "light dark").line();
        html.open("meta", "name", "referrer", "content", "no-referrer").line();
        html.open("meta", "name", "robots", "content", "noindex").line();
        html.element("title", title()).line();
        html.open("style").trusted(resources.style()).close("style").line();
        html.close("head").line();
    }

    private String title() {
        return speech.say("公开前审查报告", "Screening report before disclosure");
    }

    private void banner() throws IOException {
        html.line().open("header", "class", "banner");
        html.element("h1", title());
        html.element(
                "p",
                speech.say(
                        "机器提出建议，人作出决定：先审查、后公开，谁公开谁负责。",
                        "A machine advises, a person decides: review first, publish then; whoever publishes is responsible."),
                "class",
                "standing");
        html.element(
                "p",
                options.showText()
                        ? speech.say("本报告含有文件原文，不得公开。", "This report holds text of the documents: do not publish it.")
                        : speech.say(
                                "本报告不含文件原文；供内部审查，请勿公开。",
                                "This report holds no text of the documents; for internal review, do not publish it."),
                "class",
                "care");
        html.open("dl", "class", "facts run");
        fact(speech.say("审查日", "Day of review"), options.screening().asOf().toString());
        fact(speech.say("严格度", "Strictness"), options.screening().strictness() + " / 4");
        fact(speech.say("适用地区", "Jurisdiction"), options.screening().jurisdiction());
        fact(
                speech.say("试行规则", "Rules in trial"),
                options.screening().withTrial()
                        ? speech.say("运行，不计入结论", "run, do not count")
                        : speech.say("不运行", "do not run"));
        for (PackEdition pack : options.rules().packs()) {
            fact(speech.say("规则包", "Rule pack"), pack.name() + " " + pack.edition());
        }
        fact(speech.say("规则集摘要", "Digest of the rules"), options.rules().digest());
        html.close("dl").close("header");
    }

    private void fact(String name, String value) throws IOException {
        html.open("div").element("dt", name).element("dd", value).close("div");
    }
}
