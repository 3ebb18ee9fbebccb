package org.gongkai.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.text.Place;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextPart;

/**
 * Makes the fingerprints of all findings of a submission (指纹计算). One thread, one submission.
 *
 * <p>Findings that look the same are told apart by their number among all of them, and the number of all is part of the
 * fingerprint: where one is added or taken away nobody can tell which is which, so all of them come back.
 */
final class Fingerprinting {
    private static final char BETWEEN = '\u001F';

    private final Map<Finding, Fingerprint> fingerprints = new HashMap<>();
    private final List<TextFindings> texts;

    private Fingerprinting(List<TextFindings> texts) {
        this.texts = texts;
    }

    /** Returns the fingerprint of each finding, under {@code key}. */
    static Map<Finding, Fingerprint> under(HostKey key, List<TextFindings> texts) {
        Fingerprinting made = new Fingerprinting(texts);
        made.sign(key);
        return made.fingerprints;
    }

    /** Returns fingerprints that tell text, part and number alone. */
    static Map<Finding, Fingerprint> counting(List<TextFindings> texts) {
        Fingerprinting made = new Fingerprinting(texts);
        for (TextFindings text : texts) {
            text.byPart()
                    .forEach(findings ->
                            made.count(sorted(findings), text.byPart().size()));
        }
        return made.fingerprints;
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().sorted(Yielding.BY_PLACE).toList();
    }

    private void count(List<Finding> inPart, int parts) {
        Map<String, Integer> all = new HashMap<>();
        inPart.forEach(finding -> all.merge(finding.rule().id(), 1, Integer::sum));
        Map<String, Integer> numbers = new HashMap<>();
        for (Finding finding : inPart) {
            String rule = finding.rule().id();
            Location at = finding.location();
            fingerprints.put(
                    finding,
                    new Fingerprint("o1:" + at.text() + "." + at.part() + "/" + parts + "."
                            + numbers.merge(rule, 1, Integer::sum) + "/" + all.get(rule)));
        }
    }

    private void sign(HostKey key) {
        List<Seen> seen = new ArrayList<>();
        Map<String, Integer> all = new HashMap<>();
        for (TextFindings text : texts) {
            for (int part = 0; part < text.byPart().size(); part++) {
                look(text, part).forEach(one -> {
                    seen.add(one);
                    all.merge(one.words(), 1, Integer::sum);
                });
            }
        }
        Map<String, Integer> numbers = new HashMap<>();
        for (Seen one : seen) {
            String counted = one.words()
                    + BETWEEN
                    + numbers.merge(one.words(), 1, Integer::sum)
                    + BETWEEN
                    + all.get(one.words());
            fingerprints.put(one.finding(), new Fingerprint("h1:" + key.sign(counted)));
        }
    }

    /** Findings of rules in trial are never among what is replaced: whether such rules run changes no fingerprint. */
    private static List<Seen> look(TextFindings text, int part) {
        List<Finding> findings = sorted(text.byPart().get(part));
        if (findings.isEmpty()) {
            return List.of();
        }
        TextPart where = text.source().part(part);
        Surroundings around = new Surroundings(
                where.text(), findings.stream().filter(Finding::counts).toList());
        String file = file(text.source(), where.place());
        List<Seen> seen = new ArrayList<>();
        for (Finding finding : findings) {
            seen.add(new Seen(
                    finding,
                    finding.rule().id()
                            + BETWEEN
                            + where.place().kind().name()
                            + BETWEEN
                            + file
                            + BETWEEN
                            + around.before(finding.location().span())
                            + BETWEEN
                            + finding.kind()
                            + BETWEEN
                            + around.behind(finding.location().span())));
        }
        return seen;
    }

    private static String file(SourceText source, Place place) {
        StringBuilder names = new StringBuilder(Surroundings.ofName(source.name()));
        place.path().forEach(name -> names.append(BETWEEN).append(Surroundings.ofName(name)));
        return names.append(BETWEEN).append(place.path().size()).toString();
    }

    /** A finding and what its fingerprint is made of. */
    private record Seen(Finding finding, String words) {
        @Override
        public String toString() {
            return finding.toString();
        }
    }
}
