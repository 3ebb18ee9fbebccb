package org.gongkai.testkit.pages;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.rule.MaskTable;
import org.gongkai.rule.PackEdition;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RulePack;
import org.gongkai.rulepack.RuleCase;
import org.gongkai.rulepack.RuleCases;

/** What the pages of a pack are written from (说明页素材). Immutable. */
final class PagesOf {
    /** The page that lists the others. */
    static final String INDEX = "README.md";

    private final List<RulePack> packs;
    private final RulePack own;
    private final RuleCases cases;

    PagesOf(List<RulePack> packs, RuleCases cases) {
        this.packs = List.copyOf(packs);
        this.own = packs.get(packs.size() - 1);
        this.cases = cases;
    }

    static String file(String rule) {
        return rule + ".md";
    }

    RulePack pack() {
        return own;
    }

    PackEdition edition() {
        return own.edition();
    }

    /** Returns the rules of the pack, in its order. */
    List<Rule> rules() {
        return own.rules();
    }

    List<RuleCase> cases(String rule) {
        return cases.of(rule);
    }

    /** Returns the mask tables of all packs, in their order. */
    List<MaskTable> masks() {
        List<MaskTable> tables = new ArrayList<>();
        packs.forEach(pack -> tables.addAll(pack.masks()));
        return tables;
    }

    /** Returns what stands at the head of each page, by which it is known again. */
    String mark() {
        return "written by `rules docs` from the pack " + own.edition().name() + "; change its rules, not this page";
    }

    /** Returns the rule's title with a link to its page, or its id where it belongs to another pack. */
    String link(String rule, PageWords words) {
        return rules().stream()
                .filter(one -> one.id().equals(rule))
                .findFirst()
                .map(one -> Markdown.link(words.of(one.title()), file(rule)))
                .orElseGet(() -> Markdown.code(rule));
    }

    /** Returns a link to the same page in the other language, from the folders that {@link RulePages} writes. */
    String otherLanguage(PageWords words, String file) {
        return words.isChinese()
                ? Markdown.link("English", "../../FOLDER/" + file)
                : Markdown.link("中文", "../zh/FOLDER/" + file);
    }
}
