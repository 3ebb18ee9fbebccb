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
                        "the law `" + basis.law() + "`, which `statutes` of the pack lacks",
                        "list it there");
            }
        } else if (head.statutes().contains(basis.law())) {
            warnings.add(
                    at.lineOf("law"),
                    "the law `" + basis.law() + "`, whose editions are not known here",
                    "check its article and days by hand");
        } else {
            String likely = Nearest.likely(basis.law().replace('—', '-'), Instruments.names());
            errors.add(
                    at.lineOf("law"),
                    "unknown law `" + basis.law() + "`",
                    (likely.isEmpty() ? "correct it" : "write `" + likely + "`")
                            + ", or list it under `statutes` of the pack");
        }
    }

    private void known(LegalBasis basis, Instrument instrument, MapNode at) {
        List<Instrument.Edition> editions = instrument.during(basis.inForce());
        int day = at.lineOf(basis.inForce().from() == null ? "to" : "from");
        if (editions.isEmpty()) {
            errors.add(
                    day,
                    "days on which no edition of `" + instrument.name() + "` known here was in force",
                    "write days within " + periods(instrument.editions()));
        } else if (editions.size() > 1) {
            errors.add(
                    day,
                    "a citation of `" + instrument.name() + "` across its editions " + periods(editions),
                    "write one for each edition, with `from` and `to`");
        } else {
            outside(basis.inForce().from(), editions.get(0), instrument, at);
        }
        String article = basis.provision() == null ? "" : basis.provision().article();
        for (Instrument.Edition edition : editions) {
            if (!article.isEmpty() && !edition.mayHave(article)) {
                errors.add(
                        at.lineOf("article"),
                        "article " + article + " of `" + instrument.name() + "`, which ends with article "
                                + edition.lastArticle() + " in the edition " + period(edition),
                        "correct the article or the days");
            }
        }
    }

    private void outside(@Nullable LocalDate from, Instrument.Edition edition, Instrument instrument, MapNode at) {
        LocalDate started = edition.inForce().from();
        if (from != null && started != null && from.isBefore(started)) {
            errors.add(
                    at.lineOf("from"),
                    "the day " + from + ", before the edition of `" + instrument.name() + "` " + period(edition),
                    "write `from: " + started + "` or a later day");
        }
    }

    private static String periods(List<Instrument.Edition> editions) {
        return String.join(" and ", editions.stream().map(BasisLint::period).toList());
    }

    private static String period(Instrument.Edition edition) {
        LocalDate from = edition.inForce().from();
        LocalDate to = edition.inForce().to();
        return (from == null ? "until " : "from " + from + (to == null ? "" : " to ")) + (to == null ? "" : to);
    }
}
