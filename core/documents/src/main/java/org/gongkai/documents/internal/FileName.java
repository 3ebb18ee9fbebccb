package org.gongkai.documents.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.gongkai.redaction.Replacement;
import org.jspecify.annotations.Nullable;

/**
 * A file's name (文件名).
 *
 * @param whole as it was given, folders included
 * @param stem the name without folders and extension
 * @param extension the extension with its dot, empty if there is none
 */
public record FileName(String whole, String stem, String extension) {
    private static final String FORBIDDEN = "\\/:*?\"<>|";

    /** Takes a name apart; an extension is up to eight ASCII letters and digits, the first of them a letter. */
    public static FileName of(String whole) {
        String name = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        if (dot > 0 && name.substring(dot + 1).matches("[A-Za-z][A-Za-z0-9]{0,7}")) {
            return new FileName(whole, name.substring(0, dot), name.substring(dot));
        }
        return new FileName(whole, name, "");
    }

    /** Returns whether the extension, in lower case and without its dot, is one of {@code candidates}. */
    public boolean endsWith(String... candidates) {
        return List.of(candidates).contains(extension.replace(".", "").toLowerCase(Locale.ROOT));
    }

    /** Returns the name without folders after replacing; characters no file system takes become blocks. */
    public String replacing(List<Replacement> replacements, @Nullable String newExtension) {
        List<Replacement> sorted = new ArrayList<>(replacements);
        sorted.sort(Comparator.comparing(Replacement::span).reversed());
        StringBuilder name = new StringBuilder(stem);
        for (Replacement replacement : sorted) {
            name.replace(replacement.span().start(), replacement.span().end(), allowed(replacement.with()));
        }
        return name + (newExtension == null ? extension : newExtension);
    }

    private static String allowed(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            result.append(c < ' ' || FORBIDDEN.indexOf(c) >= 0 ? '█' : c);
        }
        return result.toString();
    }
}
