package org.gongkai.rulepack.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.legal.Instrument;
import org.gongkai.legal.Instruments;
import org.gongkai.legal.LegalBasis;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.MapNode;
import org.gongkai.rulepack.internal.yaml.Nearest;
import org.gongkai.text.Wording;
import org.jspecify.annotations.Nullable;

/** Checks citations against the instruments that the engine knows (依据检查). */
final class BasisLint {
    private final PackHead head;
    private final FileProblems errors;
    private final FileProblems warnings;

    BasisLint(PackHead head, FileProblems errors, FileProblems warnings) {
        this.head = head;
        this.errors = errors;
        this.warnings = warnings;
    }

    void check(LegalBasis basis, MapNode at) {
        Optional<Instrument> instrument = Instruments.named(basis.law());
        if (instrument.isPresent()) {
            known(basis, instrument.get(), at);
            if (!head.statutes().contains(basis.law())) {
                warnings.add(
                        at.lineOf("law"),
                        new Wording(
                                "规则包的 `statutes` 没有列出 `" + basis.law() + "`",
                                "the law `" + basis.law() + "`, which `statutes` of the pack lacks"),
                        new Wording("在那里列出", "list it there"));
            }
        } else if (head.statutes().contains(basis.law())) {
            warnings.add(
                    at.lineOf("law"),
                    new Wording(
                            "不掌握 `" + basis.law() + "` 的版本",
                            "the law `" + basis.law() + "`, whose editions are not known here"),
                    new Wording("请人工核对条号和日期", "check its article and days by hand"));
        } else {
            String likely = Nearest.likely(basis.law().replace('—', '-'), Instruments.names());
            errors.add(
                    at.lineOf("law"),
                    new Wording("不认识的法律文件 `" + basis.law() + "`", "unknown law `" + basis.law() + "`"),
                    new Wording(
                            (likely.isEmpty() ? "请改正" : "写 `" + likely + "`") + "，或者列入规则包的 `statutes`",
                            (likely.isEmpty() ? "correct it" : "write `" + likely + "`")
                                    + ", or list it under `statutes` of the pack"));
        }
    }

    private void known(LegalBasis basis, Instrument instrument, MapNode at) {
        List<Instrument.Edition> editions = instrument.during(basis.inForce());
        int day = at.lineOf(basis.inForce().from() == null ? "to" : "from");
        if (editions.isEmpty()) {
            errors.add(
                    day,
                    new Wording(
                            "在这些日期，所掌握的 `" + instrument.name() + "` 各版本都不施行",
                            "days on which no edition of `" + instrument.name() + "` known here was in force"),
                    new Wording(
                            "写下列期间以内的日期：" + periodsZh(instrument.editions()),
                            "write days within " + periods(instrument.editions())));
        } else if (editions.size() > 1) {
            errors.add(
                    day,
                    new Wording(
                            "对 `" + instrument.name() + "` 的引用跨了几个版本：" + periodsZh(editions),
                            "a citation of `" + instrument.name() + "` across its editions " + periods(editions)),
                    new Wording("每个版本各写一条，写明 `from` 和 `to`", "write one for each edition, with `from` and `to`"));
        } else {
            outside(basis.inForce().from(), editions.get(0), instrument, at);
        }
        String article = basis.provision() == null ? "" : basis.provision().article();
        for (Instrument.Edition edition : editions) {
            if (!article.isEmpty() && !edition.mayHave(article)) {
                errors.add(
                        at.lineOf("article"),
                        new Wording(
                                "`" + instrument.name() + "` 没有第 " + article + " 条：" + periodZh(edition) + "的版本到第 "
                                        + edition.lastArticle() + " 条为止",
                                "article " + article + " of `" + instrument.name() + "`, which ends with article "
                                        + edition.lastArticle() + " in the edition " + period(edition)),
                        new Wording("改正条号或者日期", "correct the article or the days"));
            }
        }
    }

    private void outside(@Nullable LocalDate from, Instrument.Edition edition, Instrument instrument, MapNode at) {
        LocalDate started = edition.inForce().from();
        if (from != null && started != null && from.isBefore(started)) {
            errors.add(
                    at.lineOf("from"),
                    new Wording(
                            "日期 " + from + " 早于 `" + instrument.name() + "` 该版本的施行期间（" + periodZh(edition) + "）",
                            "the day " + from + ", before the edition of `" + instrument.name() + "` "
                                    + period(edition)),
                    new Wording("写 `from: " + started + "` 或者更晚的日期", "write `from: " + started + "` or a later day"));
        }
    }

    private static String periods(List<Instrument.Edition> editions) {
        return String.join(" and ", editions.stream().map(BasisLint::period).toList());
    }

    private static String periodsZh(List<Instrument.Edition> editions) {
        return String.join("、", editions.stream().map(BasisLint::periodZh).toList());
    }

    private static String periodZh(Instrument.Edition edition) {
        LocalDate from = edition.inForce().from();
        LocalDate to = edition.inForce().to();
        return (from == null ? "" : from + " 起") + (to == null ? "" : (from == null ? "" : "，") + to + " 止");
    }

    private static String period(Instrument.Edition edition) {
        LocalDate from = edition.inForce().from();
        LocalDate to = edition.inForce().to();
        return (from == null ? "until " : "from " + from + (to == null ? "" : " to ")) + (to == null ? "" : to);
    }
}
