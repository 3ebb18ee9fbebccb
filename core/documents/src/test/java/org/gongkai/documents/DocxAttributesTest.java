package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.documents.DocxFixture.p;
import static org.gongkai.documents.DocxFixture.r;

import java.util.List;
import org.gongkai.text.TextPart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Attributes that are made for structure")
class DocxAttributesTest {
    private static List<String> texts(String attribute, String value) {
        String shape = "<w:r><w:pict><v:shape " + attribute + "=\"" + value + "\"/></w:pict></w:r>";
        byte[] content = DocxFixture.withBody(p(r("文") + shape)).build();
        return DocumentReader.withDefaults().open("a.docx", content).source().parts().stream()
                .map(TextPart::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "id, 照片甲",
        "id, 13900001234",
        "id, 139-0000 1234",
        "style, width:1;jia@example.com",
        "id, jia@example",
        "path, m0 jia@163.com",
        "fill, 号",
        "path, 文",
        "spid, x539901199003074258",
        "panose, 53990119900307425800"
    })
    void when_they_hold_words_an_address_or_a_long_number_then_they_are_read(String attribute, String value) {
        assertThat(texts(attribute, value)).contains(value);
    }

    @ParameterizedTest
    @CsvSource({
        "id, _x0000_s1026",
        "id, '{12345678-1234-1234-1234-123456789012}'",
        "storeItemID, 12345678-1234-1234-1234-123456789012",
        "style, position:absolute;margin-left:59.25pt;z-index:-251658240",
        "path, 'm@4@5l@4@11@9@11@9@5xe'",
        "coordsize, '21600,21600'",
        "panose, 02010600030101010101",
        "fill, f"
    })
    void when_they_hold_structure_then_they_are_not_read(String attribute, String value) {
        assertThat(texts(attribute, value)).containsExactly("文", "a");
    }
}
