package org.gongkai.documents.internal.html;

import java.util.Locale;
import java.util.Set;

/** Cuts a page into tags, text and comments as browsers do (网页词法), each with its place in the source. */
final class Tokenizer {
    private static final Set<String> RAW =
            Set.of("script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes");

    private final String html;
    private final TokenSink sink;
    private int position;
    private int foreign;

    private Tokenizer(String html, TokenSink sink) {
        this.html = html;
        this.sink = sink;
    }

    static void tokenize(String html, TokenSink sink) {
        new Tokenizer(html, sink).run();
    }

    private void run() {
        int textStart = 0;
        while (position < html.length()) {
            int open = html.indexOf('<', position);
            if (open < 0 || open + 1 >= html.length()) {
                break;
            }
            char next = html.charAt(open + 1);
            if (!isLetter(next) && next != '/' && next != '!' && next != '?') {
                position = open + 1;
                continue;
            }
            if (next == '/' && open + 2 >= html.length()) {
                break;
            }
            flush(textStart, open);
            position = open;
            markup(next);
            textStart = position;
        }
        flush(textStart, html.length());
    }

    private void flush(int start, int end) {
        if (start < end) {
            sink.text(start, end);
        }
    }

    private void markup(char next) {
        if (isLetter(next)) {
            startTag();
        } else if (next == '/') {
            endTag();
        } else if (html.startsWith("<!--", position)) {
            comment();
        } else if (foreign > 0 && html.startsWith("<![CDATA[", position)) {
            characterData();
        } else if (html.regionMatches(true, position, "<!doctype", 0, 9)) {
            discard(position + 2);
        } else {
            bogusComment(position + 2);
        }
    }

    private void startTag() {
        TagParser parser = new TagParser(html, position);
        if (!parser.parse()) {
            discard(html.length());
            return;
        }
        Tag tag = parser.tag();
        position = tag.end();
        boolean closed = tag.isSelfClosing(html);
        if ((tag.name().equals("svg") || tag.name().equals("math")) && !closed) {
            foreign++;
        }
        sink.startTag(tag);
        if (foreign == 0 && tag.name().equals("plaintext")) {
            raw(tag.name(), html.length());
        } else if (foreign == 0 && RAW.contains(tag.name())) {
            raw(tag.name(), endOfRaw(tag.name()));
        }
    }

    private void raw(String element, int end) {
        int start = position;
        position = end;
        if (start < end) {
            sink.rawText(element, start, end);
        }
    }

    private int endOfRaw(String name) {
        int at = position;
        while ((at = html.indexOf("</", at)) >= 0) {
            int behind = at + 2 + name.length();
            boolean named = html.regionMatches(true, at + 2, name, 0, name.length());
            if (named && (behind >= html.length() || " \t\n\f\r/>".indexOf(html.charAt(behind)) >= 0)) {
                return at;
            }
            at += 2;
        }
        return html.length();
    }

    private void endTag() {
        if (!isLetter(html.charAt(position + 2))) {
            bogusComment(position + 2);
            return;
        }
        TagParser parser = new TagParser(html, position + 1);
        if (!parser.parse()) {
            discard(html.length());
            return;
        }
        Tag tag = parser.tag();
        int start = position;
        position = tag.end();
        if ((tag.name().equals("svg") || tag.name().equals("math")) && foreign > 0) {
            foreign--;
        }
        sink.endTag(tag.name().toLowerCase(Locale.ROOT), start, position);
        if (!tag.attributes().isEmpty()) {
            sink.discarded(start, position);
        }
    }

    private void comment() {
        int start = position + 4;
        if (html.startsWith(">", start) || html.startsWith("->", start)) {
            position = html.indexOf('>', start) + 1;
            return;
        }
        int plain = indexOrEnd("-->", start);
        int bang = indexOrEnd("--!>", start);
        int end = Math.min(plain, bang);
        sink.comment(start, end);
        position = Math.min(html.length(), end + (plain <= bang ? 3 : 4));
    }

    private void characterData() {
        int start = position + 9;
        int end = indexOrEnd("]]>", start);
        sink.rawText("xmp", start, end);
        position = Math.min(html.length(), end + 3);
    }

    private void bogusComment(int start) {
        int end = indexOrEnd(">", start);
        sink.comment(start, end);
        position = Math.min(html.length(), end + 1);
    }

    private void discard(int from) {
        int end = indexOrEnd(">", from);
        sink.discarded(position, end);
        position = Math.min(html.length(), end + 1);
    }

    private int indexOrEnd(String what, int from) {
        int at = html.indexOf(what, from);
        return at < 0 ? html.length() : at;
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
