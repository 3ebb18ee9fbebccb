package org.gongkai.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.tika.Shared.FORKED;
import static org.gongkai.tika.Shared.gaps;
import static org.gongkai.tika.Shared.shown;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Messages")
class MessageTest {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private static byte[] mail(Charset charset, String... lines) {
        return String.join("\r\n", lines).getBytes(charset);
    }

    private static String word(String text, String charset) {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        return "=?" + charset + "?B?" + Base64.getEncoder().encodeToString(bytes) + "?=";
    }

    @Nested
    class given_headers {
        @Test
        void when_they_are_sent_then_each_line_is_a_part_by_its_name() {
            SourceText source = FORKED.extract(
                    "a.eml",
                    mail(
                            StandardCharsets.US_ASCII,
                            "Received: from a.example.invalid by b.example.invalid",
                            "Received: from c.example.invalid",
                            "From: " + word("张某", "UTF-8") + " <zhang@example.invalid>",
                            "Subject: " + word("名单", "GB2312"),
                            " " + word("二", "GB18030"),
                            "X-Originating-IP: [192.0.2.7]",
                            "X-13900001234: a",
                            "MIME-Version: 1.0",
                            "",
                            "body"));

            assertThat(shown(source))
                    .containsExactly(
                            "mail header Received = from a.example.invalid by b.example.invalid",
                            "mail header Received = from c.example.invalid",
                            "mail header From = 张某 <zhang@example.invalid>",
                            "mail header Subject = 名单二",
                            "mail header X-Originating-IP = [192.0.2.7]",
                            "mail header no. 1 = X-13900001234: a",
                            "paragraph 1 = body",
                            "file name = a");
        }

        @Test
        void when_a_header_is_not_encoded_then_it_is_read_as_gb18030() {
            assertThat(shown(
                            FORKED.extract("a.eml", mail(GB18030, "From: a@example.invalid", "Subject: 名单", "", "正文"))))
                    .contains("mail header Subject = 名单", "paragraph 1 = 正文");
        }
    }

    @Nested
    class given_a_body {
        @ParameterizedTest
        @CsvSource({"gb2312", "gbk", "gb18030", "utf-8", "us-ascii", "iso-8859-1", "nonsense", "big5"})
        void when_it_declares_an_encoding_then_the_text_comes_out_whatever_it_says(String declared) {
            Charset used = declared.equals("utf-8")
                    ? StandardCharsets.UTF_8
                    : declared.equals("big5") ? Charset.forName("Big5") : GB18030;
            byte[] mail = mail(
                    used,
                    "From: a@example.invalid",
                    "Content-Type: text/plain; charset=" + declared,
                    "Content-Transfer-Encoding: 8bit",
                    "",
                    "王某某的電話是13900001234");

            assertThat(shown(FORKED.extract("a.eml", mail))).contains("paragraph 1 = 王某某的電話是13900001234");
        }

        @Test
        void when_it_has_alternatives_then_both_are_read() {
            byte[] mail = mail(
                    GB18030,
                    "From: a@example.invalid",
                    "Content-Type: multipart/alternative; boundary=x",
                    "",
                    "before 13900001111",
                    "--x",
                    "Content-Type: text/plain; charset=gbk",
                    "",
                    "第一行",
                    "第二行 13900001234",
                    "",
                    "第二段",
                    "--x",
                    "Content-Type: text/html; charset=gbk",
                    "",
                    "<p title='13900003333'>网页 <b>1390</b>0005678</p><a href='http://example.invalid/13900006666'>x</a>",
                    "--x--",
                    "after 13900002222");

            assertThat(shown(FORKED.extract("a.eml", mail)))
                    .contains(
                            "hidden text no. 1 = before 13900001111",
                            "paragraph 1 = 第一行\n第二行 13900001234",
                            "paragraph 2 = 第二段",
                            "attribute no. 1 = 13900003333",
                            "paragraph 3 = 网页 13900005678",
                            "attribute link 1 = http://example.invalid/13900006666",
                            "hidden text no. 2 = after 13900002222");
        }

        @Test
        void when_no_encoding_fits_then_it_is_a_gap() {
            byte[] mail = mail(
                    StandardCharsets.ISO_8859_1,
                    "From: a@example.invalid",
                    "Content-Type: text/plain; charset=utf-8",
                    "Content-Transfer-Encoding: 8bit",
                    "",
                    "\u00FF\u00FF\u00FF 13900001234");

            assertThat(gaps(FORKED.extract("a.eml", mail)))
                    .containsExactly("null could not be read: text in no encoding that could be read");
        }
    }

    @Nested
    class given_attachments {
        @Test
        void when_names_are_written_in_any_way_then_they_are_read() {
            String[] ways = {
                "attachment; filename=\"" + word("名单", "UTF-8") + ".txt\"",
                "attachment; filename*=gbk''%C3%FB%B5%A5.txt",
                "attachment; filename*0*=utf-8''%E5%90%8D; filename*1*=%E5%8D%95.txt",
                "attachment; filename=\"plain.txt\"; filename*=utf-8''%E5%90%8D%E5%8D%95.txt"
            };
            for (String way : ways) {
                byte[] mail = mail(
                        StandardCharsets.US_ASCII,
                        "From: a@example.invalid",
                        "Content-Type: application/octet-stream",
                        "Content-Disposition: " + way,
                        "",
                        "13900001234");

                assertThat(shown(FORKED.extract("a.eml", mail)))
                        .as(way)
                        .contains("名单.txt › paragraph 1 = 13900001234", "名单.txt › file name = 名单");
            }
        }

        @Test
        void when_a_message_is_attached_then_its_headers_and_body_are_within_it() {
            byte[] mail = mail(
                    StandardCharsets.US_ASCII,
                    "From: a@example.invalid",
                    "Content-Type: multipart/mixed; boundary=x",
                    "",
                    "--x",
                    "Content-Type: message/rfc822",
                    "",
                    "From: b@example.invalid",
                    "",
                    "inner 13900001234",
                    "--x--");

            assertThat(shown(FORKED.extract("a.eml", mail)))
                    .contains(
                            "embedded file 1 › mail header From = b@example.invalid",
                            "embedded file 1 › paragraph 1 = inner 13900001234");
        }
    }

    @Test
    void when_outlook_saved_it_then_headers_body_and_attachments_are_read() {
        byte[] message = OfficeFixtures.msg(
                Map.of(
                        "001A", "IPM.Note",
                        "0037", "主题 13900001234",
                        "0C1A", "张某",
                        "0E04", "李某",
                        "1000", "正文 539901199001011234",
                        "007D", "Received: from a.example.invalid\r\nX-Originating-IP: [192.0.2.7]\r\n"),
                "名单.txt",
                Archives.utf8("附件 13900005678"));

        assertThat(shown(FORKED.extract("a.msg", message)))
                .contains(
                        "paragraph 1 = 主题 13900001234",
                        "paragraph 6 = 正文 539901199001011234",
                        "mail header From = 张某",
                        "mail header To = 李某",
                        "mail header X-Originating-IP = [192.0.2.7]",
                        "名单.txt › paragraph 1 = 附件 13900005678");
    }
}
