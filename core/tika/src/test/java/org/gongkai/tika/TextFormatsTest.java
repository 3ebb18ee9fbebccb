package org.gongkai.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.tika.Shared.FORKED;
import static org.gongkai.tika.Shared.file;
import static org.gongkai.tika.Shared.gaps;
import static org.gongkai.tika.Shared.shown;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gongkai.text.GapCause;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextPart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Texts, spreadsheets, slides")
class TextFormatsTest {
    private static SourceText read(String name) {
        return FORKED.extract(name, file(name));
    }

    @Nested
    class given_a_text_document {
        @ParameterizedTest
        @ValueSource(strings = {"notice.doc", "notice.odt", "notice.epub"})
        void when_it_has_a_table_then_rows_cells_and_headings_are_told(String name) {
            SourceText source = read(name);

            assertThat(shown(source))
                    .contains(
                            "paragraph 1 = 关于补贴的公示",
                            "paragraph 2 = 联系人：张测试，电话 13900001234。",
                            "table 1 row 1 = 姓名\t身份证号",
                            "table 1 row 2 = 李某\t539901199001011234",
                            "paragraph 3 = 见附件",
                            "attribute link 1 = http://example.invalid/13900005678",
                            "property title = 公示名单",
                            "file name = notice");
            TextPart row = source.parts().stream()
                    .filter(part -> part.text().startsWith("李某"))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.placeAt(3)).hasToString("table 1 row 2 column 2");
            assertThat(row.headingAt(3)).isEqualTo("身份证号");
        }

        @Test
        void when_a_cell_has_two_paragraphs_then_they_stay_in_one_part() {
            assertThat(shown(read("notice.doc"))).contains("table 1 row 3 = \t第二\n段");
        }

        @Test
        void when_it_is_rtf_then_every_value_is_there() {
            assertThat(shown(read("notice.rtf")))
                    .contains(
                            "paragraph 6 = 539901199001011234",
                            "attribute link 1 = http://example.invalid/13900005678");
        }

        @Test
        void when_a_file_is_named_as_wps_then_its_content_decides() {
            assertThat(shown(FORKED.extract("a.wps", file("notice.doc"))))
                    .contains("table 1 row 2 = 李某\t539901199001011234");
            assertThat(FORKED.mediaType("a.wps", file("notice.doc"))).isEqualTo("application/msword");
        }
    }

    @Nested
    class given_a_spreadsheet {
        @ParameterizedTest
        @ValueSource(strings = {"a.xls", "a.et"})
        void when_it_is_xls_then_cells_have_the_names_that_clerks_use(String name) {
            SourceText source = FORKED.extract(name, OfficeFixtures.xls());

            assertThat(shown(source))
                    .containsSubsequence(
                            "name of sheet 1 = 名单",
                            "名单 row 2 = 张测试\t539901199001011234\t13900001234",
                            "名单 row 5 = 李某\t539901199002022345\t13900005678",
                            "name of sheet 2 = 暂存",
                            "暂存 row 1 = 隐藏 13900007777")
                    .contains(
                            "annotation 1 = 批注 13900009999",
                            "property no. 1 = 王某",
                            "property author = 赵某",
                            "property title = 补贴名单",
                            "property manager = 钱某",
                            "property custom 1 = 13900003333",
                            "hidden text sheet no. 1 = 暂存");
            TextPart row = source.parts().stream()
                    .filter(part -> part.text().startsWith("李某"))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.placeAt(5)).hasToString("名单!B5");
            assertThat(row.headingAt(25)).isEqualTo("电话");
        }

        @Test
        void when_a_picture_lies_in_it_then_the_picture_is_a_gap_at_its_name() {
            SourceText source = FORKED.extract("a.xls", OfficeFixtures.xls());

            assertThat(Shared.onlyGap(source).cause()).isEqualTo(GapCause.IMAGE_ONLY);
            assertThat(source.part(Shared.onlyGap(source).part()).place()).hasToString("embedded file 1 › file name");
        }

        @Test
        void when_it_is_ods_then_names_true_rows_comments_are_there() {
            assertThat(shown(read("list.ods")))
                    .contains(
                            "name of sheet 1 = 名单",
                            "名单 row 5 = \t13900001234",
                            "name of sheet 2 = 隐藏表",
                            "隐藏表 row 1 = 密")
                    .anyMatch(part -> part.startsWith("comment 1 = 王某") && part.endsWith("\n批注 13900009999"));
        }

        @Test
        void when_it_asks_for_a_password_then_that_is_the_gap() {
            SourceText source = FORKED.extract("a.xls", OfficeFixtures.encryptedXls());

            assertThat(Shared.onlyGap(source).cause()).isEqualTo(GapCause.ENCRYPTED);
            assertThat(shown(source)).containsExactly("file name = a");
        }
    }

    @Nested
    class given_slides {
        @Test
        void when_it_is_ppt_then_each_slide_has_its_number() {
            assertThat(shown(FORKED.extract("a.ppt", OfficeFixtures.ppt())))
                    .contains("slide 1 = 第一页 13900001234", "slide 2 = 第二页 539901199001011234");
        }

        @Test
        void when_it_is_pptx_then_notes_belong_to_their_slide() {
            assertThat(shown(FORKED.extract("a.pptx", OfficeFixtures.pptx())))
                    .contains(
                            "slide 1 = 第一页 13900001234",
                            "slide 2 = 第二页 539901199001011234",
                            "slide 2 = 备注 13900004321");
        }
    }

    @Nested
    class given_mark_up_and_plain_text {
        @Test
        void when_it_is_xml_then_attributes_comments_and_telling_names_are_read() {
            String xml =
                    "<?xml version='1.0'?><list 电话='13900001234'><!-- 13900005678 --><?app 13900007777?><p>张某</p></list>";

            assertThat(shown(FORKED.extract("a.xml", Archives.utf8(xml))))
                    .containsExactly(
                            "attribute no. 1 = 电话",
                            "attribute no. 2 = 13900001234",
                            "source comment 1 = 13900005678",
                            "attribute no. 3 = 13900007777",
                            "paragraph 1 = 张某",
                            "file name = a");
        }

        @Test
        void when_mark_up_tears_a_value_then_the_element_is_read_as_a_whole_too() {
            String xml = "<?xml version='1.0'?><d><p>证号<b>539901</b>19900101<i>1234</i></p>"
                    + "<p>1390000<br/>1234</p><r><a>王某</a><a>李某</a></r></d>";

            assertThat(shown(FORKED.extract("a.xml", Archives.utf8(xml))))
                    .contains("paragraph 3 = 19900101", "paragraph 5 = 证号539901199001011234")
                    .contains("paragraph 8 = 13900001234")
                    .endsWith("paragraph 9 = 王某", "paragraph 10 = 李某", "file name = a");
        }

        @Test
        void when_xml_holds_a_file_in_base64_then_it_is_a_gap_and_prose_is_none() {
            String run = "QUJD".repeat(16);
            String wrapped = (run + "\n    ").repeat(4);
            for (String xml : List.of(
                    "<a>" + run.repeat(4) + "</a>", "<a>" + wrapped + "</a>", "<a b='" + run.repeat(4) + "'/>")) {
                SourceText source = FORKED.extract("a.xml", Archives.utf8("<?xml version='1.0'?><d>x" + xml + "</d>"));

                assertThat(Shared.onlyGap(source).cause()).as(xml).isEqualTo(GapCause.UNSUPPORTED);
            }
            for (String text : List.of(run.repeat(3), "word ".repeat(200), "word\n".repeat(200), "编号A1，".repeat(200))) {
                assertThat(gaps(FORKED.extract("a.xml", Archives.utf8("<?xml version='1.0'?><d>" + text + "</d>"))))
                        .as(text)
                        .isEmpty();
            }
        }

        @Test
        void when_xml_has_a_document_type_then_it_is_not_read() {
            String xml = "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;</a>";

            assertThat(gaps(FORKED.extract("a.xml", Archives.utf8(xml))))
                    .containsExactly("null could not be read: XML that is broken or has a DOCTYPE");
        }

        @Test
        void when_text_is_in_any_usual_encoding_then_it_is_read() {
            String text = "电话 13900001234";
            for (Charset charset :
                    new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16}) {
                assertThat(shown(FORKED.extract("a.txt", text.getBytes(charset))))
                        .containsExactly("paragraph 1 = " + text, "file name = a");
            }
        }

        @Test
        void when_it_is_ofd_then_it_is_a_gap_and_not_a_heap_of_xml() {
            byte[] ofd = Archives.zip(Map.of("OFD.xml", Archives.utf8("<a>13900001234</a>")));

            SourceText source = FORKED.extract("a.ofd", ofd);

            assertThat(Shared.onlyGap(source).cause()).isEqualTo(GapCause.UNSUPPORTED);
            assertThat(shown(source)).containsExactly("file name = a");
        }

        @Test
        void when_a_type_has_no_parser_then_it_is_a_gap() {
            assertThat(Shared.onlyGap(FORKED.extract("a.mp3", Archives.utf8("ID3\3\0\0\0\0\0\0 13900001234")))
                            .cause())
                    .isEqualTo(GapCause.UNSUPPORTED);
        }
    }
}
