package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.documents.DocxFixture.NAMESPACES;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Encodings of XML parts")
class XmlEncodingTest {
    private static final String BODY =
            "<w:document" + NAMESPACES + "><w:body><w:p><w:r><w:t>身份证号</w:t></w:r></w:p></w:body></w:document>";

    private static OpenedDocument open(byte[] document) {
        return DocumentReader.withDefaults()
                .open(
                        "a.docx",
                        DocxFixture.withBody("")
                                .raw("word/document.xml", document)
                                .build());
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, \uFEFF",
        "UTF-8, <?xml version='1.0'?>",
        "UTF-16LE, \uFEFF",
        "UTF-16BE, \uFEFF<?xml version='1.0' encoding='UTF-16'?>",
        "UTF-16LE, <?xml version='1.0' encoding='UTF-16'?>",
        "GB18030, <?xml version=\"1.0\" encoding=\"GB18030\" standalone=\"yes\"?>",
    })
    void when_the_mark_or_the_declaration_tells_the_encoding_then_the_text_is_read(String charset, String head) {
        OpenedDocument document = open((head + BODY).getBytes(Charset.forName(charset)));

        assertThat(document.source().gaps()).isEmpty();
        assertThat(document.source().part(0).text()).isEqualTo("身份证号");
    }

    @Test
    void when_a_byte_does_not_fit_then_it_is_a_gap_and_nothing_is_printed() {
        byte[] broken = BODY.getBytes(StandardCharsets.UTF_8);
        broken[BODY.indexOf("身份")] = (byte) 0xFF;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(open(broken).source().gaps()).extracting(Gap::cause).containsExactly(GapCause.UNREADABLE);
            assertThat(open("<?xml version='1.0' encoding='no-such'?><a/>".getBytes(StandardCharsets.UTF_8))
                            .source()
                            .gaps())
                    .extracting(Gap::cause)
                    .containsExactly(GapCause.UNREADABLE);
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
