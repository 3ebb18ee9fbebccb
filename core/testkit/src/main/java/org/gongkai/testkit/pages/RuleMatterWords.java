package org.gongkai.testkit.pages;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.rule.Exclusion;
import org.gongkai.rule.FieldForm;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RulePart;
import org.gongkai.rule.Zone;

/** Tells in words how a rule looks for something (查找方式): its parts, spellings and exclusions. */
final class RuleMatterWords {
    private static final int SHOWN = 12;

    private final PageWords words;
    private final Rule rule;

    RuleMatterWords(PageWords words, Rule rule) {
        this.words = words;
        this.rule = rule;
    }

    List<String> items() {
        List<String> items = new ArrayList<>();
        items.add(words.say("命中条件：", "found where: ")
                + Markdown.code(rule.condition().written()));
        if (!rule.span().isEmpty()) {
            items.add(words.say("覆盖：", "covers: ")
                    + words.joined(rule.span().stream().map(Markdown::code).toList()));
        }
        rule.parts().forEach((name, part) -> items.add(Markdown.code(name) + words.say("：", ": ") + part(part)));
        items.add(words.say("写法视为相同：", "spellings that count as one: ")
                + (rule.folds().isEmpty()
                        ? words.say("无", "none")
                        : words.joined(
                                rule.folds().stream().sorted().map(words::fold).toList())));
        if (rule.rowsNeeded() > 0) {
            items.add(words.say(
                    "只在同一张表有 " + rule.rowsNeeded() + " 行命中时才算",
                    "counts only where " + rule.rowsNeeded() + " rows of a table hold it"));
        }
        if (!rule.exclusions().isEmpty()) {
            items.add(words.say("不算的情形：", "taken back: ") + exclusions());
        }
        return items;
    }

    private String part(RulePart part) {
        List<String> said = new ArrayList<>(List.of(sought(part)));
        if (part.check() != null) {
            said.add(
                    words.say("经 ", "accepted by ") + Markdown.code(part.check().name()) + words.say(" 校验", ""));
        }
        if (part.termCheck() != null) {
            said.add(
                    switch (part.termCheck().what()) {
                        case ABOVE_LIMIT -> words.say("期限超过上限的", "whose term is above its limit");
                        case EXPIRED -> words.say("期限已满的", "whose term has run out");
                    });
        }
        if (!part.zones().isEmpty()) {
            said.add(words.say("限于", "only in ")
                    + words.joined(part.zones().stream().map(this::zone).toList()));
        }
        return String.join(words.say("，", ", "), said);
    }

    private String sought(RulePart part) {
        FieldForm field = part.field();
        if (field != null) {
            return words.say("标签后的值：", "the value behind a label: ") + terms(field.labels());
        }
        if (part.entity() != null) {
            return switch (part.entity()) {
                case PERSON -> words.say("识别器找到的人名", "names of persons that a recogniser finds");
                case PLACE -> words.say("识别器找到的地名", "names of places that a recogniser finds");
                case ORGANISATION -> words.say("识别器找到的机构名", "names of bodies that a recogniser finds");
            };
        }
        return part.terms().isEmpty()
                ? words.say("一种写法，见规则文件", "a pattern, see the rule's file")
                : words.say("词语：", "terms: ") + terms(part.terms());
    }

    private String terms(List<String> terms) {
        String shown =
                words.joined(terms.stream().limit(SHOWN).map(Markdown::text).toList());
        int more = terms.size() - SHOWN;
        return more <= 0 ? shown : shown + words.say(" 等 " + terms.size() + " 个", " and " + more + " more");
    }

    private String zone(Zone zone) {
        return switch (zone.kind()) {
            case FIRST_LINES -> words.say("首部 " + zone.lines() + " 行", "the first " + zone.lines() + " lines");
            case HEADER -> words.say("页眉页脚", "headers and footers");
            case FIRST_CELL -> words.say("表格首格", "the first cell of a table");
            case PROPERTIES -> words.say("文档属性", "document properties");
            case TITLE -> words.say("标题", "the title");
            case FILE_NAME -> words.say("文件名", "the file name");
            case COLUMN -> words.say("列", "columns headed ") + "“" + terms(zone.words()) + "”";
            case PROPERTY -> words.say("文档属性", "the properties ") + "“" + terms(zone.words()) + "”";
        };
    }

    private String exclusions() {
        List<String> said = new ArrayList<>();
        int patterns = 0;
        for (Exclusion one : rule.exclusions()) {
            switch (one.kind()) {
                case PHRASE -> said.add("“" + terms(one.texts()) + "”");
                case CONTEXT ->
                    said.add(words.say("近旁 ", "near, within ") + one.range().within()
                            + words.say(" 字内有“", " characters: “") + terms(one.texts()) + "”");
                case PATTERN -> patterns++;
            }
        }
        if (patterns > 0) {
            said.add(words.say(patterns + " 种写法", patterns + (patterns == 1 ? " pattern" : " patterns")));
        }
        return words.joined(said);
    }
}
