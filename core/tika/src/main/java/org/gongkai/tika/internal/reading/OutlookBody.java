package org.gongkai.tika.internal.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.gongkai.text.GapCause;
import org.gongkai.text.PlaceKind;

/** Reads the plain body of an Outlook message that has another one too (Outlook 纯文本正文): Tika shows one of them only. */
final class OutlookBody {
    private OutlookBody() {}

    static void read(byte[] content, DocumentParts parts) {
        try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(content))) {
            message.setReturnNullOnMissingChunk(true);
            String text = message.getTextBody();
            boolean alone = message.getHtmlBody() == null && message.getRtfBody() == null;
            if (text != null && !alone && parts.allows(text.length())) {
                parts.body(PlaceKind.PARAGRAPH, text);
            }
        } catch (IOException | RuntimeException | ChunkNotFoundException e) {
            parts.gap(GapCause.UNREADABLE, "邮件纯文本正文", "the plain body of a message");
        }
    }
}
