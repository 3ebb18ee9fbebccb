package org.gongkai.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.tika.Shared.FORKED;
import static org.gongkai.tika.Shared.gaps;
import static org.gongkai.tika.Shared.shown;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.gongkai.text.GapCause;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Messages that are not well formed, and ordinary ones that are")
class BrokenMessageTest {
    private static final String MALFORMED = "null could not be read: the message is not well formed";
    private static final Charset GB18030 = Charset.forName("GB18030");

    private static SourceText read(String mail) {
        return FORKED.extract("a.eml", mail.getBytes(GB18030));
    }

    private static String base64(String text) {
        return Base64.getMimeEncoder().encodeToString(text.getBytes(GB18030));
    }

    private static String attached(String type, String disposition) {
        return "From: a\r\n" + type + "\r\n" + disposition + "\r\n\r\nhello";
    }

    @Nested
    class given_text_that_a_parser_drops {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "From: x\n证号 13900001234",
                    "From: x\n证号 13900001234\n\nbody",
                    "From: x\nContent-Type: text/plain\n证号 13900001234\nX: y\n\nbody",
                    "From: x\nContent-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: text/plain\n证号 13900001234\n--B--",
                    "From: x\n证 号: 证号 13900001234\n\nbody",
                    "From: x\nContent-Type: multipart/mixed\n\n证号 13900001234",
                    "From: x\nContent-Type: multipart/mixed; boundary=B\n\n--B\n\n证号 13900001234\n",
                    "From: x\nContent-Transfer-Encoding: base64\n\n@证号 13900001234",
                    "From: x\nContent-Transfer-Encoding: base64\n\nthe number 13900001234 is",
                    "From: x\nContent-Transfer-Encoding: base64\n\nQQ==\n\nlist 13900001234",
                    "From: x\nContent-Transfer-Encoding: x-own\n\n13900001234",
                    "From: x\nContent-Type: text/plain\nContent-Type: text/html\n\n13900001234",
                    "From: x\nSubject: =?utf-8?B?Q@13900001234?=\n\nbody"
                })
        void when_a_message_is_malformed_then_the_text_is_read_and_it_is_a_gap(String mail) {
            SourceText source = read(mail);

            assertThat(gaps(source)).contains(MALFORMED);
            assertThat(shown(source)).anyMatch(part -> part.contains("13900001234"));
        }

        @Test
        void when_base64_hides_a_number_in_letters_of_its_own_then_it_is_read_as_sent() {
            assertThat(shown(read("From: x\nContent-Transfer-Encoding: base64\n\nA13900001234")))
                    .contains("hidden text no. 1 = A13900001234");
        }

        @Test
        void when_a_file_is_written_into_the_text_then_it_is_a_gap() {
            assertThat(Shared.onlyGap(read("From: x\n\nbegin 644 a.txt\n#0V%T\n`\nend\n"))
                            .cause())
                    .isEqualTo(GapCause.UNSUPPORTED);
        }
    }

    @Nested
    class given_lines_about_the_structure {
        @Test
        void when_a_file_has_several_names_then_all_are_read() {
            String two = attached(
                    "Content-Type: text/plain; name=\"13900001234.txt\"",
                    "Content-Disposition: attachment; filename=a.txt");
            String three = attached(
                    "Content-Type: text/plain",
                    "Content-Disposition: attachment; filename=13900001234.txt; filename*=utf-8''a.txt; filename=c.txt");

            assertThat(shown(read(two))).contains("attribute file 1 = 13900001234.txt", "a.txt › paragraph 1 = hello");
            assertThat(shown(read(three)))
                    .contains(
                            "attribute file 1 = 13900001234.txt", "attribute file 2 = c.txt", "a.txt › file name = a");
        }

        @Test
        void when_no_file_goes_by_a_name_then_it_is_read_still() {
            String empty = "From: x\nContent-Type: text/plain; name=13900001234.txt\n\n";
            String parts = "From: x\nContent-Type: multipart/mixed; boundary=B; name=13900001234\n\n--B\n\nx\n--B--";

            assertThat(shown(read(empty))).contains("attribute file 1 = 13900001234.txt");
            assertThat(shown(read(parts))).contains("attribute file 1 = 13900001234");
        }

        @Test
        void when_they_say_more_than_the_structure_then_that_is_read() {
            SourceText source = read("From: x\nMIME-Version: 1.0 (13900001111)\nContent-ID: <13900002222>\n"
                    + "Content-Type: text/plain; charset=utf-8; format=flowed; x=13900003333\n"
                    + "Content-Disposition: inline; y=\"13900004444\"\n\nbody");

            assertThat(gaps(source)).isEmpty();
            assertThat(shown(source))
                    .containsExactly(
                            "mail header From = x",
                            "mail header MIME-Version = 1.0 (13900001111)",
                            "mail header Content-ID = <13900002222>",
                            "mail header Content-Type = x=13900003333",
                            "mail header Content-Disposition = y=\"13900004444\"",
                            "paragraph 1 = body",
                            "file name = a");
        }
    }

    @Nested
    class given_ordinary_mail {
        private static final String OUTLOOK =
                "From sender@example.invalid Mon Jan  1 00:00:00 2026\nReceived: from a.example.invalid\n"
                        + "\tby b.example.invalid; Mon, 1 Jan 2026 00:00:00 +0800\nCc : =?gb2312?B?zfXEsw==?= <a@example.invalid>\n"
                        + "Subject: =?UTF-8?Q?=E5=90=8D=E5=8D=95_?=\n =?UTF-8?Q?a?=\nMIME-Version: 1.0\n"
                        + "Content-Type: multipart/related;\n\ttype=\"multipart/alternative\";\n\tboundary=\"----=_NextPart_000_0001_01D9.A\"\n"
                        + "Thread-Index: AdoA==\nContent-Language: zh-cn\n\nThis is a multipart message in MIME format.\n\n"
                        + "------=_NextPart_000_0001_01D9.A\nContent-Type: text/plain;\n\tcharset=\"gb2312\"\n"
                        + "Content-Transfer-Encoding: quoted-printable\n\n=D5=FD=CE=C4 a =\nb  \n50 = 50\n\n"
                        + "------=_NextPart_000_0001_01D9.A\nContent-Type: image/x-own;\n\tname=\"a.txt\"\n"
                        + "Content-Transfer-Encoding: base64\nContent-ID: <image001.png@01D9.A>\n"
                        + "Content-Disposition: inline;\n\tfilename=\"a.txt\"; size=1234\n\n%s\n\n------=_NextPart_000_0001_01D9.A--";
        private static final String FOXMAIL =
                "Date: Mon, 1 Jan 2026 00:00:00 +0800\nFrom: \"=?GB2312?B?zfXEsw==?=\" <a@example.invalid>\n"
                        + "X-Priority: 3\nX-Mailer: Foxmail 7, 2, 9, 156[cn]\nMime-Version: 1.0\nMessage-ID: <1@example.invalid>\n"
                        + "Content-Type: multipart/alternative;\n\tboundary=\"----=_001_Next_=----\"\n\n"
                        + "This is a multi-part message in MIME format.\n\n------=_001_Next_=----\nContent-Type: text/plain;\n"
                        + "\tcharset=\"GB2312\"\nContent-Transfer-Encoding: base64\n\n%s\n\n------=_001_Next_=------\n\n";

        @Test
        void when_lines_are_folded_and_end_in_any_way_then_there_is_no_gap() {
            String qq =
                    "From: \"=?gb18030?B?zfXEsw==?=\" <a@example.invalid>\nMime-Version: 1.0\nContent-Type: text/plain;\n"
                            + "\tcharset=\"gb18030\"\nContent-Transfer-Encoding: base64\nX-QQ-MIME: TCMime 1.0 by Tencent\n"
                            + "X-QQ-SENDSIZE: 520\n\n%s";
            for (String mail : List.of(OUTLOOK, FOXMAIL, qq)) {
                String filled = mail.replace("%s", base64("正文 13900001234，".repeat(20)));
                for (String sent : List.of(
                        filled.replace("\r", ""), filled.replace("\r", "").replace("\n", "\r\n"))) {
                    SourceText source = FORKED.extract("a.eml", sent.getBytes(StandardCharsets.US_ASCII));

                    assertThat(gaps(source)).as(sent).isEmpty();
                    assertThat(shown(source))
                            .anyMatch(part -> part.contains("= 正文 13900001234"))
                            .noneMatch(part -> part.startsWith("mail header Content-Type")
                                    || part.startsWith("mail header Content-Disposition"));
                }
            }
        }
    }
}
