package org.gongkai.exchange.internal.html;

import java.io.IOException;
import org.gongkai.screening.ScreeningOptions;

/** What every page has around its content (页面框架): head and policy, the way past the banner, banner, end. One thread. */
public final class PageFrame {
    private final Html html;
    private final Speech speech;
    private final Resources resources;

    /** Frames what is written to {@code html}; {@code resources} alone style it and run in it. */
    public PageFrame(Html html, Speech speech, Resources resources) {
        this.html = html;
        this.speech = speech;
        this.resources = resources;
    }

    /** Writes the head, and opens the body with the way to the element called {@code overview}. */
    public void open(String title) throws IOException {
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
        html.element("title", title).line();
        html.open("style").trusted(resources.style()).close("style").line();
        html.close("head").line();
        html.open("body");
        html.element("a", speech.say("跳到总览", "Skip to the overview"), "class", "skip", "href", "#overview");
    }

    /** Opens the banner: its title, where the page stands, how to handle it, then facts of the run. */
    public void openBanner(String title, String standing, String care) throws IOException {
        html.line().open("header", "class", "banner");
        html.element("h1", title);
        html.element("p", standing, "class", "standing");
        html.element("p", care, "class", "care");
        html.open("dl", "class", "facts run");
    }

    /** Writes one fact of a list of facts. */
    public void fact(String name, String value) throws IOException {
        html.open("div").element("dt", name).element("dd", value).close("div");
    }

    /** Writes the facts on how documents were screened. */
    public void options(ScreeningOptions options) throws IOException {
        fact(speech.say("审查日", "Day of review"), options.asOf().toString());
        fact(speech.say("严格度", "Strictness"), options.strictness() + " / 4");
        fact(speech.say("适用地区", "Jurisdiction"), options.jurisdiction());
        fact(
                speech.say("试行规则", "Rules in trial"),
                options.withTrial() ? speech.say("运行，不计入结论", "run, do not count") : speech.say("不运行", "do not run"));
    }

    /** Closes the banner and opens the room for the content. */
    public void closeBanner() throws IOException {
        html.close("dl").close("header");
        html.line().open("main", "class", "report", "id", "report");
    }

    /** Closes the room for the content and ends the page with {@code last} in its foot. */
    public void close(String last) throws IOException {
        html.line().close("main").line();
        html.open("footer", "class", "foot").element("p", last).close("footer").line();
        if (!resources.script().isEmpty()) {
            html.open("script").trusted(resources.script()).close("script").line();
        }
        html.close("body").close("html").line();
        html.flush();
    }
}
