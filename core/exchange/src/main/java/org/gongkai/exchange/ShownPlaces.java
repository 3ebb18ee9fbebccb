package org.gongkai.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gongkai.rule.Severity;
import org.gongkai.screening.Finding;
import org.gongkai.text.Gap;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextPart;
import org.gongkai.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Places of one document as reports print them (位置显示). Names of sheets and embedded files stand in places, and each is
 * screened as a part of its own: what blocks in such a name is hidden wherever it is printed. Immutable.
 */
public final class ShownPlaces {
    private static final Set<PlaceKind> NAMES = Set.of(PlaceKind.FILE_NAME, PlaceKind.SHEET_NAME);
    private static final String INSIDE = " › ";
    private static final int HIDDEN = '█';

    private final SourceText source;
    private final Set<String> values;
    private final Map<List<String>, String> files;

    private ShownPlaces(SourceText source, Set<String> values, Map<List<String>, String> files) {
        this.source = source;
        this.values = values;
        this.files = files;
    }

    /** Returns the places of {@code result}; with {@code showText} they are printed as they are. */
    public static ShownPlaces of(DocumentResult result, boolean showText) {
        return of(result.source(), result.report().findings(), showText);
    }

    /** Returns the places of {@code source}, in which {@code all} was found; with {@code showText} they are printed as they are. */
    public static ShownPlaces of(SourceText source, List<Finding> all, boolean showText) {
        Set<String> values = new LinkedHashSet<>();
        Map<List<String>, BitSet> covered = new HashMap<>();
        for (Finding finding : showText ? List.<Finding>of() : all) {
            TextPart part = source.part(finding.location().part());
            if (finding.severity() == Severity.BLOCK
                    && NAMES.contains(part.place().kind())) {
                TextSpan span = finding.location().span();
                values.add(part.text().substring(span.start(), span.end()));
                if (part.place().kind() == PlaceKind.FILE_NAME
                        && !part.place().path().isEmpty()) {
                    cover(covered.computeIfAbsent(part.place().path(), path -> new BitSet()), part, span);
                }
            }
        }
        Map<List<String>, String> files = new HashMap<>();
        covered.forEach((path, cover) -> files.put(path, hidden(path.get(path.size() - 1), cover)));
        return new ShownPlaces(source, values, files);
    }

    /** Where the path spells the name otherwise than the part, no position can be trusted and all of it is hidden. */
    private static void cover(BitSet cover, TextPart part, TextSpan span) {
        List<String> path = part.place().path();
        String name = path.get(path.size() - 1);
        if (name.startsWith(part.text())) {
            cover.set(span.start(), span.end());
        } else {
            cover.set(0, name.length());
        }
    }

    /** Returns {@code place} as results print it, for example {@code paragraph 12}. */
    public String print(Place place) {
        return hide(hidden(place).toString());
    }

    /** Returns {@code place} in the reader's language, for example {@code 第12段}. */
    public String in(Place place, Locale locale) {
        return hide(hidden(place).in(locale));
    }

    /**
     * Returns where {@code gap} lies in the reader's language, or {@code null} where it concerns the document as a whole. An
     * embedded file as a whole is told by its path alone.
     */
    public @Nullable String ofGap(Gap gap, Locale locale) {
        if (gap.part() == null) {
            return null;
        }
        Place place = source.part(gap.part()).place();
        boolean wholeFile = place.kind() == PlaceKind.FILE_NAME && !place.path().isEmpty();
        return wholeFile ? hide(String.join(INSIDE, path(place.path()))) : in(place, locale);
    }

    /** Labels are hidden before they are translated, since that would tear a value apart. */
    private Place hidden(Place place) {
        if (values.isEmpty()) {
            return place;
        }
        Place shown = Place.of(place.kind(), hide(place.label()));
        List<String> path = path(place.path());
        for (int i = path.size() - 1; i >= 0; i--) {
            shown = shown.within(path.get(i));
        }
        return shown;
    }

    private List<String> path(List<String> path) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            String known = files.get(path.subList(0, i + 1));
            shown.add(hide(known == null ? path.get(i) : known));
        }
        return shown;
    }

    private String hide(String printed) {
        BitSet cover = new BitSet();
        for (String value : values) {
            for (int at = printed.indexOf(value); at >= 0; at = printed.indexOf(value, at + 1)) {
                cover.set(at, at + value.length());
            }
        }
        return hidden(printed, cover);
    }

    private static String hidden(String text, BitSet cover) {
        if (cover.isEmpty()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            int covered = cover.nextSetBit(i);
            shown.appendCodePoint(covered >= 0 && covered < next ? HIDDEN : c);
            i = next;
        }
        return shown.toString();
    }

    @Override
    public String toString() {
        return "places of " + source;
    }
}
