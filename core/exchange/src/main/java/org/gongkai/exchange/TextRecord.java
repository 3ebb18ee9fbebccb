package org.gongkai.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text handed in on one line (待审查记录). {@link #toString} never prints content.
 *
 * @param id its id
 * @param body the text, or the HTML of a CMS body
 * @param isHtml whether {@code body} is HTML
 * @param head what is known about the text
 * @param attachments its attachments in order
 * @param unknownKeys keys of the record that nothing reads and nothing screens
 */
public record TextRecord(
        RecordId id, String body, boolean isHtml, Head head, List<Attachment> attachments, List<String> unknownKeys) {
    public TextRecord {
        attachments = List.copyOf(attachments);
        unknownKeys = List.copyOf(unknownKeys);
    }

    @Override
    public String toString() {
        return "record of " + body.length() + " characters";
    }

    /**
     * What is known about a text (文头信息).
     *
     * @param title the title, or {@code null}
     * @param issuer the issuing body, or {@code null}
     * @param date the document's own date as written, or {@code null}; it never chooses the law
     */
    public record Head(
            @Nullable String title,
            @Nullable String issuer,
            @Nullable String date) {
        @Override
        public String toString() {
            return "head";
        }
    }

    /**
     * An attachment (附件).
     *
     * @param name its name
     * @param text its text
     */
    public record Attachment(String name, String text) {
        @Override
        public String toString() {
            return "attachment of " + text.length() + " characters";
        }
    }
}
