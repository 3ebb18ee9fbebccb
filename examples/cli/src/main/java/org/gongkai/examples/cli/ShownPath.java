package org.gongkai.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.exchange.PlainText;
import org.gongkai.rule.Severity;
import org.gongkai.screening.Finding;
import org.gongkai.screening.Screening;
import org.gongkai.screening.Suppressions;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextSpan;

/** Paths as reports name them (路径显示): what blocks in the name of a file or folder is hidden there too. */
final class ShownPath {
    private final List<Screening> screenings;
    private final boolean showText;

    /** Hides what one of {@code screenings} finds; what persons suppressed in documents they did not suppress in paths. */
    ShownPath(List<Screening> screenings, boolean showText) {
        this.screenings = screenings.stream()
                .map(screening -> screening.suppressing(Suppressions.NONE))
                .toList();
        this.showText = showText;
    }

    /** Returns {@code path} for print. */
    String of(Path path) {
        return showText ? plain(path.toString()) : hidden(path).toString();
    }

    /** Returns {@code path} with everything hidden that a rule finds in one of its names and that blocks. */
    Path hidden(Path path) {
        List<String> names = new ArrayList<>();
        path.forEach(name -> names.add(hide(name.toString())));
        Path root = path.getRoot();
        Path shown = Path.of(String.join("/", names));
        return root == null ? shown : root.resolve(shown);
    }

    /** Returns a name that is no path, such as the id of a record, for print. */
    String name(String name) {
        return plain(showText ? name : hidden(name));
    }

    private String hide(String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return plain(hidden(stem) + name.substring(stem.length()));
    }

    private String hidden(String name) {
        SourceText source = SourceText.builder("path")
                .part(Place.of(PlaceKind.FILE_NAME), name)
                .build();
        StringBuilder hidden = new StringBuilder(name);
        for (Screening screening : screenings) {
            for (Finding finding : screening.screen(source).findings()) {
                TextSpan span = finding.location().span();
                for (int i = span.start(); i < span.end() && finding.severity() == Severity.BLOCK; i++) {
                    hidden.setCharAt(i, '█');
                }
            }
        }
        return hidden.toString();
    }

    /** Takes out what could play tricks on a terminal, line ends and tabs included. */
    static String plain(String text) {
        return PlainText.line(text);
    }
}
