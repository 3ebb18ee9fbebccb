package org.gongkai.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A region of a document in which a named part of a rule counts (文档区域).
 *
 * @param kind which region
 * @param lines for {@link Kind#FIRST_LINES} how many lines, counted over the body; 0 otherwise
 */
public record Zone(Kind kind, int lines) {
    private static final Pattern FIRST_LINES = Pattern.compile("first-lines\\((\\d{1,2})\\)");

    public Zone {
        boolean fits = kind == Kind.FIRST_LINES ? lines >= 1 && lines <= 99 : lines == 0;
        if (!fits) {
            throw new IllegalArgumentException(
                    "only `first-lines` takes a number of lines, from 1 to 99, got " + lines);
        }
    }

    /** Returns the zone that {@code word} names, for example {@code page-header} or {@code first-lines(5)}. */
    public static Optional<Zone> parse(String word) {
        Matcher lines = FIRST_LINES.matcher(word);
        if (lines.matches() && !lines.group(1).matches("0+")) {
            return Optional.of(new Zone(Kind.FIRST_LINES, Integer.parseInt(lines.group(1))));
        }
        for (Kind kind : Kind.values()) {
            if (kind != Kind.FIRST_LINES && kind.code.equals(word)) {
                return Optional.of(new Zone(kind, 0));
            }
        }
        return Optional.empty();
    }

    /** Returns the word that rule packs use. */
    public String code() {
        return lines > 0 ? kind.code + "(" + lines + ")" : kind.code;
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
        FILE_NAME("file-name");

        private final String code;

        Kind(String code) {
            this.code = code;
        }
    }
}
