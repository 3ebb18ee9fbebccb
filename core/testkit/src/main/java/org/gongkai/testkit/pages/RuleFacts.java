package org.gongkai.testkit.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.rule.AdviceEvidence;
import org.gongkai.rule.Confidence;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleAuthor;

/** The facts of a rule in a table (规则要目). */
final class RuleFacts {
    private final PagesOf pack;
    private final PageWords words;
    private final Rule rule;

    RuleFacts(PagesOf pack, PageWords words, Rule rule) {
        this.pack = pack;
        this.words = words;
        this.rule = rule;
    }

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.say("项目", "fact"), words.say("内容", "value")));
        rows.add(List.of(words.say("类别", "kind"), Markdown.code(rule.kind())));
        rows.add(List.of(words.say("严重程度", "severity"), words.severity(rule.severity())));
        rows.add(List.of(words.say("不予公开情形", "ground"), words.ground(rule.ground())));
        rows.add(List.of(words.say("严格度", "strictness"), words.strictness(rule.strictness())));
        rows.add(List.of(words.say("适用地区", "applies in"), words.jurisdiction(rule.jurisdiction())));
        rows.add(List.of(words.say("适用期间", "applies"), words.period(rule.effective())));
        rows.add(List.of(words.say("置信度", "confidence"), confidence(rule.confidence())));
        if (!rule.advice().isEmpty()) {
            rows.add(List.of(
                    words.say("公开属性依据", "speaks for"),
                    words.joined(rule.advice().stream().map(this::advice).toList())));
        }
        rows.add(List.of(words.say("状态", "status"), words.status(rule.status())));
        rows.add(List.of(
                words.say("版本", "version"),
                rule.version() + words.say("，规则包 ", ", pack ")
                        + Markdown.code(pack.edition().name()) + " "
                        + pack.edition().edition()));
        RuleAuthor author = rule.author();
        if (author != null) {
            rows.add(List.of(
                    words.say("编写者", "author"),
                    Markdown.text(author.name())
                            + (author.date() == null ? "" : words.say("，", ", ") + author.date())));
        }
        return rows;
    }

    private String confidence(Confidence confidence) {
        List<String> steps = new ArrayList<>(List.of(String.valueOf(confidence.base())));
        for (Map.Entry<String, Double> with : confidence.with().entrySet()) {
            String part = Markdown.code(with.getKey());
            steps.add(words.say("有 " + part + " 时 " + with.getValue(), with.getValue() + " with " + part));
        }
        return words.joined(steps);
    }

    private String advice(AdviceEvidence one) {
        List<String> said = new ArrayList<>();
        if (one.attribute() != null) {
            said.add(words.say(one.attribute().term(), one.attribute().code()));
        }
        if (one.ground() != null) {
            said.add(words.ground(one.ground()));
        }
        if (one.item() != null) {
            said.add(words.say(
                    "条例第二十条：" + one.item().term(), "Article 20, " + one.item().code()));
        }
        return String.join(words.say("，", "; "), said)
                + words.say("（权重 ", " (weight ")
                + one.weight()
                + words.say("）", ")");
    }
}
