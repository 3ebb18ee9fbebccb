package org.gongkai.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;

/**
 * Counts in how many rows of a table a rule finds something (按行计数), for rules whose findings count only together: one row with
 * name, village and illness is a case, a hundred are a list of the sick. Hidden rows of a sheet count with those shown.
 */
final class RowCounts {
    private static final Pattern ROW = Pattern.compile("(.*) row \\d{1,9}");

    private final SourceText source;
    private final Map<Column, Set<Place>> rows = new HashMap<>();

    private RowCounts(SourceText source) {
        this.source = source;
    }

    /** What one rule finds in one table. */
    private record Column(String rule, Table table) {}

    /** A table or sheet, in the file that holds it. */
    private record Table(List<String> path, String kind, String name) {}

    /** Returns the findings of each part without those of which too few rows of their table have one. */
    static List<List<Finding>> enough(SourceText source, List<List<Finding>> byPart, Watch watch) {
        RowCounts counts = new RowCounts(source);
        byPart.forEach(findings -> findings.forEach(counts::count));
        List<List<Finding>> kept = new ArrayList<>();
        for (List<Finding> findings : byPart) {
            kept.add(findings.stream()
                    .filter(finding -> counts.isEnough(finding, watch))
                    .toList());
        }
        return kept;
    }

    private void count(Finding finding) {
        if (finding.rule().rowsNeeded() > 0) {
            column(finding)
                    .ifPresent(column ->
                            rows.computeIfAbsent(column, it -> new HashSet<>()).add(row(finding)));
        }
    }

    private boolean isEnough(Finding finding, Watch watch) {
        if (finding.rule().rowsNeeded() == 0) {
            return true;
        }
        int many = column(finding)
                .map(column -> rows.getOrDefault(column, Set.of()).size())
                .orElse(0);
        if (many < finding.rule().rowsNeeded()) {
            watch.tooFewRows(finding, many);
            return false;
        }
        return true;
    }

    private Place row(Finding finding) {
        return source.part(finding.location().part()).place();
    }

    private Optional<Column> column(Finding finding) {
        return table(row(finding)).map(table -> new Column(finding.rule().id(), table));
    }

    private static Optional<Table> table(Place row) {
        Matcher label = ROW.matcher(row.label());
        PlaceKind kind = row.kind() == PlaceKind.HIDDEN ? PlaceKind.SHEET_ROW : row.kind();
        return label.matches() ? Optional.of(new Table(row.path(), kind.name(), label.group(1))) : Optional.empty();
    }
}
