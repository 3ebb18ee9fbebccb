package org.gongkai.testkit.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleNotes;
import org.gongkai.rulepack.RuleCase;
import org.gongkai.text.Wording;
import org.jspecify.annotations.Nullable;

/** Writes the page of one rule in one language (单条规则说明页). */
final class RulePage {
    private static final int EXAMPLES = 6;

    private final PagesOf pack;
    private final PageWords words;
    private final Rule rule;
    private final Markdown page = new Markdown();

    RulePage(PagesOf pack, PageWords words, Rule rule) {
        this.pack = pack;
        this.words = words;
        this.rule = rule;
    }

    String print() {
        page.comment(pack.mark());
        page.heading(1, words.of(rule.title()));
        page.paragraph(Markdown.code(rule.id()) + " · " + pack.otherLanguage(words, PagesOf.file(rule.id())) + " · "
                + Markdown.link(words.say("全部规则", "all rules"), PagesOf.INDEX));
        page.table(new RuleFacts(pack, words, rule).rows());
        notes();
        basis();
        page.heading(2, words.say("处理意见", "What to do")).paragraph(words.of(rule.says()));
        covering();
        page.heading(2, words.say("如何查找", "How it looks for it"));
        page.list(new RuleMatterWords(words, rule).items());
        examples();
        related();
        return page.toString().stripLeading();
    }

    private void notes() {
        RuleNotes notes = rule.notes();
        note(words.say("能发现什么", "What it finds"), notes == null ? null : notes.detects());
        note(words.say("会漏掉什么", "What it misses"), notes == null ? null : notes.misses());
        note(words.say("会误报什么", "What it finds wrongly"), notes == null ? null : notes.falseAlarms());
    }

    private void note(String heading, @Nullable Wording said) {
        page.heading(2, heading).paragraph(said == null ? words.say("没有说明。", "Nothing is said.") : words.of(said));
    }

    private void basis() {
        page.heading(2, words.say("依据", "Why"));
        page.paragraph(words.capital(words.ground(rule.ground()))
                + words.say("。", ".")
                + (rule.basis().isEmpty() ? words.say("没有法律依据。", " It rests on no legal basis.") : ""));
        if (!rule.basis().isEmpty()) {
            page.list(rule.basis().stream().map(words::basis).toList());
        }
    }

    private void covering() {
        CoveringWords covering = new CoveringWords(pack, words);
        page.heading(2, words.say("如何遮盖", "How it is covered")).paragraph(covering.style(rule.redaction()));
        List<List<String>> masks = covering.masks(rule.redaction());
        if (masks.size() > 1) {
            page.table(masks);
        }
    }

    private void examples() {
        page.heading(2, words.say("示例", "Examples"));
        page.paragraph(words.say(
                "取自规则的用例，⟦⟧ 标出查到的内容；⇥ 是单元格的边界，⏎ 是换行。",
                "From the rule's own cases; ⟦⟧ marks what is found, ⇥ is the border of two cells, ⏎ a line break."));
        examples(words.say("查到", "Found"), RuleCase.Kind.HIT, EXAMPLES);
        examples(words.say("不查", "Left alone"), RuleCase.Kind.MISS, EXAMPLES);
        examples(words.say("已知缺口", "Known gaps"), RuleCase.Kind.GAP, Integer.MAX_VALUE);
    }

    private void examples(String heading, RuleCase.Kind kind, int most) {
        List<String> items = pack.cases(rule.id()).stream()
                .filter(one -> one.kind() == kind)
                .limit(most)
                .flatMap(one -> new ShownCase(one, words).items().stream())
                .toList();
        page.heading(3, heading);
        if (items.isEmpty()) {
            page.paragraph(words.say("没有。", "None."));
        } else {
            page.list(items);
        }
    }

    private void related() {
        List<String> items = new ArrayList<>();
        rule.related()
                .forEach(one ->
                        items.add(words.relation(one.type()) + words.say("：", ": ") + pack.link(one.rule(), words)));
        rule.yieldsTo().forEach(id -> items.add(words.say("让位于：", "yields to: ") + pack.link(id, words)));
        winsOver().forEach(id -> items.add(words.say("优先于：", "wins over: ") + pack.link(id, words)));
        page.heading(2, words.say("相关规则", "Related rules"));
        if (items.isEmpty()) {
            page.paragraph(words.say("没有。", "None."));
        } else {
            page.list(items);
        }
    }

    private Stream<String> winsOver() {
        return pack.rules().stream()
                .filter(other -> other.yieldsTo().contains(rule.id()))
                .map(Rule::id);
    }
}
