package org.gongkai.documents.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads one tag with its attributes (标签解析). One thread, one tag. */
final class TagParser {
    private final String html;
    private final int start;
    private int position;
    private String name = "";
    private final List<Attribute> attributes = new ArrayList<>();

    /** Starts at the character before the name. */
    TagParser(String html, int start) {
        this.html = html;
        this.start = start;
        this.position = start + 1;
    }

    /** Returns whether the tag ends; one that does not is no tag. */
    boolean parse() {
        int nameStart = position;
        while (has() && !isSpace() && here() != '/' && here() != '>') {
            position++;
        }
        name = html.substring(nameStart, position).toLowerCase(Locale.ROOT);
        while (has()) {
            if (here() == '>') {
                position++;
                return true;
            }
            if (isSpace() || here() == '/') {
                position++;
            } else {
                attribute();
            }
        }
        return false;
    }

    Tag tag() {
        return new Tag(name, start, position, List.copyOf(attributes));
    }

    private void attribute() {
        int nameStart = position;
        position++;
        while (has() && !isSpace() && here() != '/' && here() != '>' && here() != '=') {
            position++;
        }
        String attribute = html.substring(nameStart, position).toLowerCase(Locale.ROOT);
        int behindName = position;
        skipSpace();
        if (!has() || here() != '=') {
            position = behindName;
            attributes.add(new Attribute(attribute, nameStart, behindName, behindName, ' '));
            return;
        }
        position++;
        skipSpace();
        value(attribute, nameStart);
    }

    private void value(String attribute, int nameStart) {
        if (!has() || here() == '>') {
            attributes.add(new Attribute(attribute, nameStart, position, position, ' '));
            return;
        }
        char quote = here() == '"' || here() == '\'' ? here() : ' ';
        if (quote != ' ') {
            position++;
        }
        int valueStart = position;
        while (has() && (quote == ' ' ? !isSpace() && here() != '>' : here() != quote)) {
            position++;
        }
        attributes.add(new Attribute(attribute, nameStart, valueStart, position, quote));
        if (quote != ' ' && has()) {
            position++;
        }
    }

    private void skipSpace() {
        while (has() && isSpace()) {
            position++;
        }
    }

    private boolean has() {
        return position < html.length();
    }

    private char here() {
        return html.charAt(position);
    }

    private boolean isSpace() {
        return " \t\n\f\r".indexOf(here()) >= 0;
    }
}
