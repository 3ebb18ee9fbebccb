package org.gongkai.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever Chinese text a message declares truly comes out as it was sent. */
class MessageProperties {
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange('\u4E00', '\u9FA5')
                .withChars("，。0123456789abc")
                .ofMinLength(1)
                .ofMaxLength(60)
                .map(text -> "x" + text + "x");
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of(Charset.forName("GBK"), Charset.forName("GB18030"), StandardCharsets.UTF_8);
    }

    @Property(tries = 100)
    void a_declared_text_comes_out_as_it_was(@ForAll("texts") String text, @ForAll("charsets") Charset charset) {
        byte[] body = Base64.getMimeEncoder().encode(text.getBytes(charset));
        byte[] mail = Archives.utf8("From: a@example.invalid\r\nContent-Type: text/plain; charset=" + charset.name()
                + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + new String(body, StandardCharsets.US_ASCII));

        assertThat(Shared.shown(Shared.IN_PROCESS.extract("a.eml", mail))).contains("paragraph 1 = " + text);
    }
}
