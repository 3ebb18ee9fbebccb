package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.redaction.Replacement;
import org.gongkai.text.TextSpan;

class TextFileProperties {
    private static final String SECRET = "53990119600101100X";

    @Property(tries = 300)
    void covering_changes_nothing_outside(
            @ForAll("prose") String before, @ForAll("prose") String after, @ForAll("charsets") String charset) {
        String text = "公开：" + before + SECRET + after;
        byte[] bytes = text.getBytes(Charset.forName(charset));
        OpenedDocument document = DocumentReader.withDefaults().open("a.txt", bytes);
        String read = document.source().part(0).text();
        int at = read.indexOf(SECRET);

        byte[] redacted = document.redact(List.of(new Replacement(0, new TextSpan(at, at + SECRET.length()), "█")))
                .bytes();

        assertThat(read).isEqualTo(text);
        assertThat(redacted).isEqualTo(("公开：" + before + "█" + after).getBytes(Charset.forName(charset)));
    }

    @Property(tries = 500)
    void any_bytes_are_read_or_a_gap(@ForAll byte[] bytes) {
        OpenedDocument document = DocumentReader.withDefaults().open("a.txt", bytes);

        assertThat(document.source().gaps().isEmpty())
                .isEqualTo(document.isRedactable() && !document.format().equals("docx"));
    }

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.strings()
                .withChars("关于公开政府信息的答复意见，。：（）\n\r\t 年月日0123456789abc①㐂")
                .ofMinLength(0)
                .ofMaxLength(60);
    }

    @Provide
    Arbitrary<String> charsets() {
        return Arbitraries.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE");
    }
}
