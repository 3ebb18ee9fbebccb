package org.gongkai.exchange.internal.html;

import java.io.IOException;
import java.io.Writer;
import org.gongkai.exchange.PlainText;

/**
 * Writes elements, attributes and text (HTML 写出). All that varies passes through {@link #text} or an attribute's value and is
 * escaped there, so nothing untrusted is ever read as markup. One thread.
 */
public final class Html {
    private final Writer out;

    /** Writes to {@code out}. */
    public Html(Writer out) {
        this.out = out;
    }

    /** Opens an element; {@code attributes} are names and values in turn. */
    public Html open(String element, String... attributes) throws IOException {
        out.write("<" + element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(" " + attributes[i] + "=\"");
            escape(attributes[i + 1]);
            out.write('"');
        }
        out.write('>');
        return this;
    }

    /** Closes an element. */
    public Html close(String element) throws IOException {
        out.write("</" + element + ">");
        return this;
    }

    /** Writes an element that holds text alone. */
    public Html element(String element, String text, String... attributes) throws IOException {
        return open(element, attributes).text(text).close(element);
    }

    /** Writes text. */
    public Html text(String text) throws IOException {
        escape(text);
        return this;
    }

    /** Ends the line, for those who read the source. */
    public Html line() throws IOException {
        out.write('\n');
        return this;
    }

    /** Writes what this package itself holds. */
    public Html trusted(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    /** Hands on what is written. */
    public void flush() throws IOException {
        out.flush();
    }

    private void escape(String text) throws IOException {
        String plain = PlainText.of(text);
        StringBuilder escaped = new StringBuilder(plain.length() + 16);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        out.append(escaped);
    }
}
