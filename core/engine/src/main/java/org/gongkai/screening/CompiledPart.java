package org.gongkai.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.match.Hit;
import org.gongkai.match.Probe;
import org.gongkai.rule.EntityKind;
import org.gongkai.rule.FieldForm;
import org.gongkai.rule.RulePart;
import org.gongkai.rule.TermCheck;
import org.gongkai.rule.Zone;
import org.gongkai.text.Fold;
import org.gongkai.text.TextSpan;
import org.jspecify.annotations.Nullable;

/** A named part of a rule and where its probes stand in the common match set (已编译命名部分). Immutable. */
final class CompiledPart {
    private final String name;
    private final RulePart part;
    private final int probe;
    private final List<ZoneProbe> zones = new ArrayList<>();
    private final @Nullable FieldValues values;

    /** Adds the part's probes to {@code probes}. */
    CompiledPart(String name, RulePart part, Set<Fold> folds, List<Probe> probes) {
        this.name = name;
        this.part = part;
        this.probe = probes.size();
        part.probe(folds).ifPresent(probes::add);
        for (Zone zone : part.zones()) {
            zones.add(new ZoneProbe(zone, probes.size()));
            zone.headingProbe(folds).ifPresent(probes::add);
        }
        FieldForm form = part.field();
        this.values = form == null ? null : new FieldValues(part, form, folds, probe);
    }

    /** A zone, and for a column which probe looks for its words. */
    private record ZoneProbe(Zone zone, int heading) {}

    String name() {
        return name;
    }

    RulePart part() {
        return part;
    }

    boolean isField() {
        return values != null;
    }

    /** Returns where the part is found, whatever its zones and its check of terms say. */
    List<Hit> hits(Reading reading) {
        EntityKind kind = part.entity();
        if (kind != null) {
            return reading.names().of(kind);
        }
        return values == null ? reading.hits().of(probe) : values.in(reading);
    }

    /** Returns what becomes of a hit: its zones and its check of terms decide, where there are any. */
    HitFate fate(Hit hit, Reading reading, LocalDate asOf) {
        if (!zones.isEmpty() && zones.stream().noneMatch(zone -> isIn(zone, hit.span(), reading))) {
            return HitFate.OUTSIDE_ZONE;
        }
        TermCheck check = part.termCheck();
        if (check == null) {
            return HitFate.KEPT;
        }
        String found =
                reading.part().text().substring(hit.span().start(), hit.span().end());
        return check.accepts(found, reading.text().formed(reading.part()), asOf) ? HitFate.KEPT : HitFate.TERM_REFUSED;
    }

    private static boolean isIn(ZoneProbe one, TextSpan span, Reading reading) {
        return one.zone().kind() == Zone.Kind.COLUMN
                ? !reading.headingAt(span.start()).of(one.heading()).isEmpty()
                : reading.text().map().isIn(one.zone(), reading.part(), span);
    }

    /** Returns where the part is found in a heading; one that needs a zone or a value is found in none. */
    List<Hit> hitsInHeading(HitsByProbe heading) {
        boolean anywhere = zones.isEmpty() && values == null && part.entity() == null && part.termCheck() == null;
        return anywhere ? heading.of(probe) : List.of();
    }

    /** Names the rule's own word for what was found, never the document's text. */
    String word(Hit hit) {
        FieldForm form = part.field();
        if (hit.term() < 0) {
            return name;
        }
        return form == null ? part.terms().get(hit.term()) : form.labels().get(hit.term());
    }
}
