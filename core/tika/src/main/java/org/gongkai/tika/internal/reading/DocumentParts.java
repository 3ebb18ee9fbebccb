package org.gongkai.tika.internal.reading;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.PlaceMark;
import org.gongkai.tika.internal.ReadPart;
import org.gongkai.tika.internal.ReadingSink;

/** Numbers the places of one document and sends its parts (位置编号). One thread, one document. */
final class DocumentParts {
    /** What stands for a character that could not be decoded. */
    static final char LOST = '\uFFFD';

    private final ReadingSink sink;
    private final Budget budget;
    private final Map<PlaceKind, Integer> counts = new EnumMap<>(PlaceKind.class);
    private final Map<String, Integer> words = new HashMap<>();
    private final Set<String> links = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private boolean hasText;
    private boolean hasGap;

    DocumentParts(ReadingSink sink, Budget budget) {
        this.sink = sink;
        this.budget = budget;
    }

    /** Returns whether something of the document's own body or a file in it was read. */
    boolean hasText() {
        return hasText;
    }

    boolean hasGap() {
        return hasGap;
    }

    /** Says that something was read that is no part, such as an embedded file. */
    void sawContent() {
        hasText = true;
    }

    /** Returns the next number of a kind. */
    int next(PlaceKind kind) {
        return counts.merge(kind, 1, Integer::sum);
    }

    /** Returns whether text of that length may be taken; the first refusal becomes a gap. */
    boolean allows(int length) {
        if (budget.takesText(length)) {
            return true;
        }
        long allowed = budget.limits().maxCharacters();
        gap(GapCause.LIMIT, "文字总量超过 " + allowed + " 字", "more than " + allowed + " characters of text in all");
        return false;
    }

    /** Adds a part of the body under the next number of its kind; blank text is none. */
    void body(PlaceKind kind, String text) {
        if (!text.isBlank()) {
            body(Place.of(kind, next(kind)), text);
        }
    }

    /** Adds a part of the body; blank text is none. */
    void body(Place place, String text) {
        if (!text.isBlank()) {
            hasText = true;
            add(place, text.strip());
        }
    }

    /** Adds a row. */
    void row(Place place, String text, List<PlaceMark> cells) {
        hasText = true;
        seeLost(text);
        sink.part(new ReadPart(place, text, cells));
    }

    /** Adds what is not of the body, such as a property; blank text is none. */
    void beside(Place place, String text) {
        if (!text.isBlank() && allows(text.length())) {
            add(place, text);
        }
    }

    /** Adds the target of a link, once in a document. */
    void link(String target) {
        if (!target.isBlank() && links.add(target)) {
            attribute("link", target);
        }
    }

    /** Adds a setting of the mark-up under the next number of such. */
    void attribute(String word, String value) {
        if (!value.isBlank()) {
            beside(Place.of(PlaceKind.ATTRIBUTE, word + " " + words.merge(word, 1, Integer::sum)), value);
        }
    }

    /** Adds a gap, once in a document. */
    void gap(GapCause cause, String zh, String en) {
        hasGap = true;
        if (told.add(cause.code() + en)) {
            sink.gap(cause, zh, en);
        }
    }

    private void add(Place place, String text) {
        seeLost(text);
        sink.part(ReadPart.of(place, text));
    }

    private void seeLost(String text) {
        if (text.indexOf(LOST) >= 0) {
            gap(GapCause.UNREADABLE, "有字符无法解码", "characters that could not be decoded");
        }
    }
}
