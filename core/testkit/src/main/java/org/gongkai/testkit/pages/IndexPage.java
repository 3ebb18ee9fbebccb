package org.gongkai.testkit.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.legal.NonDisclosureGround;
import org.gongkai.rule.Adjustment;
import org.gongkai.rule.Rule;
import org.gongkai.rule.Tombstone;
import org.gongkai.rulepack.RuleCase;
import org.jspecify.annotations.Nullable;

/** Writes the page that lists the rules of a pack by ground and by kind (规则目录页). */
final class IndexPage {
    private final PagesOf pack;
    private final PageWords words;
    private final Markdown page = new Markdown();

    IndexPage(PagesOf pack, PageWords words) {
        this.pack = pack;
        this.words = words;
    }

    String print() {
        page.comment(pack.mark());
        page.heading(1, words.of(pack.pack().title()));
        page.paragraph(words.say(
                "规则包 `" + pack.edition().name() + "`，版次 " + pack.edition().edition() + "，"
                        + pack.rules().size() + " 条规则 · " + pack.otherLanguage(words, PagesOf.INDEX),
                "The pack `" + pack.edition().name() + "`, edition "
                        + pack.edition().edition() + ", " + pack.rules().size() + " rules · "
                        + pack.otherLanguage(words, PagesOf.INDEX)));
        page.heading(2, words.say("按不予公开情形", "By ground"));
        for (NonDisclosureGround ground : NonDisclosureGround.values()) {
            byGround(ground);
        }
        byGround(null);
        byKind();
        adjustments();
        tombstones();
        return page.toString().stripLeading();
    }

    private void byGround(@Nullable NonDisclosureGround ground) {
        List<Rule> rules =
                pack.rules().stream().filter(rule -> rule.ground() == ground).toList();
        if (rules.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.say("规则", "rule"),
                words.say("严重程度", "severity"),
                words.say("状态", "status"),
                words.say("严格度", "strictness"),
                words.say("用例", "cases")));
        for (Rule rule : rules) {
            rows.add(List.of(
                    pack.link(rule.id(), words) + " " + Markdown.code(rule.id()),
                    words.severity(rule.severity()),
                    words.status(rule.status()),
                    String.valueOf(rule.strictness()),
                    cases(rule)));
        }
        page.heading(3, words.capital(words.ground(ground))).table(rows);
    }

    private String cases(Rule rule) {
        int gaps = 0;
        List<RuleCase> cases = pack.cases(rule.id());
        for (RuleCase one : cases) {
            gaps += one.kind() == RuleCase.Kind.GAP ? 1 : 0;
        }
        String known = gaps == 0 ? "" : words.say("，缺口 " + gaps, ", " + gaps + (gaps == 1 ? " gap" : " gaps"));
        return cases.size() - gaps + known;
    }

    private void byKind() {
        Set<String> kinds = new TreeSet<>();
        pack.rules().forEach(rule -> kinds.add(rule.kind()));
        page.heading(2, words.say("按类别", "By kind"));
        page.list(kinds.stream()
                .map(kind -> Markdown.code(kind)
                        + words.say("：", ": ")
                        + words.joined(pack.rules().stream()
                                .filter(rule -> rule.kind().equals(kind))
                                .map(rule -> pack.link(rule.id(), words))
                                .toList()))
                .toList());
    }

    private void adjustments() {
        if (pack.pack().adjustments().isEmpty()) {
            return;
        }
        page.heading(2, words.say("对其他规则的调整", "Changes of other rules"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.say("规则", "rule"),
                words.say("改为", "becomes"),
                words.say("理由", "reason"),
                words.say("由谁负责", "by whom"),
                words.say("期限", "until")));
        for (Adjustment one : pack.pack().adjustments()) {
            rows.add(List.of(
                    Markdown.code(one.rule()),
                    changes(one),
                    Markdown.text(one.reason()),
                    one.by() == null ? "" : Markdown.text(one.by()),
                    one.until() == null ? "" : one.until().toString()));
        }
        page.table(rows);
    }

    private String changes(Adjustment one) {
        List<String> said = new ArrayList<>();
        add(said, words.say("严重程度", "severity"), one.severity() == null ? null : words.severity(one.severity()));
        add(said, words.say("严格度", "strictness"), one.strictness());
        add(said, words.say("状态", "status"), one.status() == null ? null : words.status(one.status()));
        add(said, words.say("适用期间", "applies"), one.effective() == null ? null : words.period(one.effective()));
        add(
                said,
                words.say("遮盖", "covering"),
                one.redaction() == null ? null : new CoveringWords(pack, words).style(one.redaction()));
        add(
                said,
                words.say("增加的排除项", "exclusions added"),
                count(one.exclusions().size()));
        add(said, words.say("增加的归一化", "folds added"), count(one.folds().size()));
        add(said, words.say("去掉的归一化", "folds dropped"), count(one.droppedFolds().size()));
        return String.join(words.say("；", "; "), said);
    }

    private static @Nullable Integer count(int number) {
        return number == 0 ? null : number;
    }

    private void add(List<String> said, String what, @Nullable Object value) {
        if (value != null) {
            said.add(what + words.say("：", ": ") + value);
        }
    }

    private void tombstones() {
        if (pack.pack().tombstones().isEmpty()) {
            return;
        }
        page.heading(2, words.say("不再使用的编号", "Ids no longer in use"));
        List<String> items = new ArrayList<>();
        for (Tombstone one : pack.pack().tombstones()) {
            items.add(Markdown.code(one.rule())
                    + words.say("，自 ", ", since ")
                    + one.since()
                    + words.say("：", ": ")
                    + Markdown.text(one.reason()));
        }
        page.list(items);
    }
}
