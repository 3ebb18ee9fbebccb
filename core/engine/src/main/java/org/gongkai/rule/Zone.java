package org.gongkai.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.match.Probe;
import org.gongkai.text.Fold;

/**
 * A region of a document in which a named part of a rule counts (文档区域).
 *
 * @param kind which region
 * @param lines for {@link Kind#FIRST_LINES} how many lines, counted over the body; 0 otherwise
 * @param words for {@link Kind#COLUMN} what the column's heading holds, for {@link Kind#PROPERTY} the property's name, any of
 *     them; none otherwise
 */
public record Zone(Kind kind, int lines, List<String> words) {
    private static final Pattern FIRST_LINES = Pattern.compile("first-lines\\((\\d{1,2})\\)");

    public Zone {
        words = List.copyOf(words);
        boolean fits = kind == Kind.FIRST_LINES ? lines >= 1 && lines <= 99 : lines == 0;
        if (!fits) {
            throw new IllegalArgumentException(
                    "only `first-lines` takes a number of lines, from 1 to 99, got " + lines);
        }
        if (kind.takesWords() == words.isEmpty() || words.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("`column` and `property` take words, no other zone does, got "
                    + words.size() + " for `" + kind.code + "`; name at least one heading or property");
        }
    }

    /** Makes a zone that takes no words. */
    public Zone(Kind kind, int lines) {
        this(kind, lines, List.of());
    }

    /** Returns the zone of the columns whose heading holds one of {@code headings}. */
    public static Zone column(List<String> headings) {
        return new Zone(Kind.COLUMN, 0, headings);
    }

    /** Returns the zone of the document properties of these names, for example {@code author}. */
    public static Zone property(List<String> names) {
        return new Zone(Kind.PROPERTY, 0, names);
    }

    /**
     * Returns the zone that {@code word} names, for example {@code page-header} or {@code first-lines(5)}; one that takes words
     * has no such name.
     */
    public static Optional<Zone> parse(String word) {
        Matcher lines = FIRST_LINES.matcher(word);
        if (lines.matches() && !lines.group(1).matches("0+")) {
            return Optional.of(new Zone(Kind.FIRST_LINES, Integer.parseInt(lines.group(1))));
        }
        for (Kind kind : Kind.values()) {
            if (kind != Kind.FIRST_LINES && !kind.takesWords() && kind.code.equals(word)) {
                return Optional.of(new Zone(kind, 0));
            }
        }
        return Optional.empty();
    }

    /** Returns the words of a column as the matching core looks for them in a heading, or empty for any other zone. */
    public Optional<Probe> headingProbe(Set<Fold> folds) {
        return kind == Kind.COLUMN
                ? Optional.of(Probe.terms(words).folded(folds).build())
                : Optional.empty();
    }

    /** Returns the word that rule packs use, with what belongs to it. */
    public String code() {
        if (kind.takesWords()) {
            return kind.code + "(" + String.join(",", words) + ")";
        }
        return lines > 0 ? kind.code + "(" + lines + ")" : kind.code;
    }

    String canonical() {
        return Canonical.of(kind.code, lines, words);
    }

    /** The regions. */
    public enum Kind {
        /** The first lines of the body that hold text (首部若干行). */
        FIRST_LINES("first-lines"),
        /** Page headers and footers (页眉页脚). */
        HEADER("page-header"),
        /** The first cell of a table (左上角单元格). */
        FIRST_CELL("first-cell"),
        /** Document properties (文档属性). */
        PROPERTIES("properties"),
        /** The title handed in with the text (标题). */
        TITLE("title"),
        /** The file's name (文件名). */
        FILE_NAME("file-name"),
        /** The cells below a heading (表格列). */
        COLUMN("column"),
        /** Document properties of certain names (指定的文档属性). */
        PROPERTY("property");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Returns whether the region is told by words. */
        public boolean takesWords() {
            return this == COLUMN || this == PROPERTY;
        }

        /** Returns the word that rule packs use, for example {@code page-header}. */
        public String code() {
            return code;
        }
    }
}
