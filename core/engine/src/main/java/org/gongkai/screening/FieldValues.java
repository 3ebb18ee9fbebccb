package org.gongkai.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.match.Hit;
import org.gongkai.match.MatchSet;
import org.gongkai.match.Probe;
import org.gongkai.rule.FieldForm;
import org.gongkai.rule.NamedCheck;
import org.gongkai.rule.RulePart;
import org.gongkai.text.Fold;
import org.gongkai.text.FoldTable;
import org.gongkai.text.PlaceMark;
import org.gongkai.text.TextPart;
import org.gongkai.text.TextSpan;
import org.gongkai.text.Visibility;
import org.jspecify.annotations.Nullable;

/** Finds the values of a labelled field (字段取值), behind its label and below it. Immutable. */
final class FieldValues {
    private final FieldForm form;
    private final int label;
    private final @Nullable MatchSet pattern;
    private final @Nullable NamedCheck check;
    private final FoldTable folded;

    FieldValues(RulePart part, FieldForm form, Set<Fold> folds, int label) {
        this.form = form;
        this.label = label;
        Probe value = part.valueProbe(folds).orElse(null);
        this.pattern = value == null ? null : MatchSet.compile(List.of(value));
        this.check = value == null ? part.check() : null;
        EnumSet<Fold> table = EnumSet.noneOf(Fold.class);
        table.addAll(folds);
        table.remove(Fold.SOFT_BREAK);
        this.folded = FoldTable.of(table);
    }

    /** Returns the values in order of place, each with the number of its label. */
    List<Hit> in(Reading reading) {
        TextPart part = reading.part();
        List<Hit> values = new ArrayList<>();
        for (Hit at : reading.hits().of(label)) {
            int from = FieldText.behindLabel(part.text(), at.span().end());
            if (from >= 0) {
                add(values, reading, at, new FieldText.Stretch(from, part.text().length()));
            }
        }
        List<PlaceMark> cells = part.headings().isEmpty() ? List.of() : part.marks();
        for (int k = 0; k < cells.size(); k++) {
            Hit above = heading(reading, part.headings().get(k));
            if (above != null) {
                int end = k + 1 < cells.size()
                        ? cells.get(k + 1).from()
                        : part.text().length();
                int from = FieldText.firstSeen(part.text(), cells.get(k).from(), end);
                add(values, reading, above, new FieldText.Stretch(from, end));
            }
        }
        return inOrder(values);
    }

    /** A cell behind one label and below another is one value. */
    private static List<Hit> inOrder(List<Hit> values) {
        values.sort(Comparator.comparing(Hit::span).thenComparing(Hit::term));
        List<Hit> kept = new ArrayList<>();
        for (Hit value : values) {
            if (kept.isEmpty() || !kept.get(kept.size() - 1).span().equals(value.span())) {
                kept.add(value);
            }
        }
        return kept;
    }

    /** Returns the label in a heading, where it is the end of a word of it. */
    private @Nullable Hit heading(Reading reading, String heading) {
        for (Hit hit : reading.text().headings().read(heading).of(label)) {
            if (FieldText.isWordEnd(heading, hit.span().end())) {
                return hit;
            }
        }
        return null;
    }

    private void add(List<Hit> values, Reading reading, Hit at, FieldText.Stretch within) {
        TextSpan stretch = FieldText.value(reading.part().text(), within, form.longest());
        TextSpan value = stretch == null ? null : accepted(reading.part().text(), stretch);
        if (value != null && !isLabel(value, reading)) {
            values.add(new Hit(label, at.term(), value));
        }
    }

    /** In a table, what stands behind or below a label may be the next label. */
    private boolean isLabel(TextSpan value, Reading reading) {
        Hit at = reading.hits().lastUpTo(label, value.start());
        return at != null && at.span().equals(value);
    }

    private @Nullable TextSpan accepted(String text, TextSpan stretch) {
        String value = text.substring(stretch.start(), stretch.end());
        if (pattern == null) {
            return check == null || check.check().accepts(folded.fold(value)) ? stretch : null;
        }
        for (Hit hit : pattern.scan(value)) {
            TextSpan span = hit.span();
            boolean leads = value.codePoints()
                    .limit(value.codePointCount(0, span.start()))
                    .allMatch(Visibility::isUnseen);
            return leads ? new TextSpan(stretch.start() + span.start(), stretch.start() + span.end()) : null;
        }
        return null;
    }
}
