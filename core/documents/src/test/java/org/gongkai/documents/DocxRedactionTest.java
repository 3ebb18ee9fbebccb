package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.documents.DocxFixture.p;
import static org.gongkai.documents.DocxFixture.r;

import java.util.List;
import java.util.Map;
import org.gongkai.redaction.RedactionRefusedException;
import org.gongkai.redaction.Replacement;
import org.gongkai.text.GapCause;
import org.gongkai.text.TextSpan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Redacting Word files")
class DocxRedactionTest {
    private static OpenedDocument open(DocxFixture fixture) {
        return DocumentReader.withDefaults().open("样本.docx", fixture.build());
    }

    private static String document(RedactedFile file) {
        return DocxFixture.unzip(file.bytes()).getOrDefault("word/document.xml", "");
    }

    @Nested
    class given_formatted_runs {
        @Test
        void when_a_stretch_is_covered_then_formats_and_neighbours_stay() {
            OpenedDocument document = open(DocxFixture.withBody(p("<w:pPr><w:jc w:val=\"center\"/></w:pPr>" + r("电话139")
                    + "<w:r><w:rPr><w:b/></w:rPr><w:t>0000</w:t></w:r>" + r("1234。 "))));

            RedactedFile redacted = document.redact(List.of(new Replacement(0, new TextSpan(2, 13), "█<&>")));

            assertThat(document(redacted))
                    .contains("<w:jc w:val=\"center\"/>", "电话█&lt;&amp;&gt;</w:t>", "<w:b/>", ">。 </w:t>");
        }

        @Test
        void when_nothing_is_covered_then_the_text_stays() {
            OpenedDocument document =
                    open(DocxFixture.withBody(p(r("一 ") + "<w:r><w:tab/><w:t>二</w:t></w:r>") + p(r("三"))));

            OpenedDocument copy = DocumentReader.withDefaults()
                    .open("a.docx", document.redact(List.of()).bytes());

            assertThat(copy.source().parts()).extracting(part -> part.text()).containsExactly("一 \t二", "三", "a");
        }

        @Test
        void when_redacted_twice_then_the_bytes_are_the_same() {
            OpenedDocument document = open(DocxFixture.withBody(p(r("文"))));

            assertThat(document.redact(List.of()).bytes())
                    .isEqualTo(document.redact(List.of()).bytes());
        }
    }

    @Nested
    class given_tracked_changes {
        @Test
        void when_redacted_then_insertions_are_accepted_and_deletions_gone() {
            OpenedDocument document = open(DocxFixture.withBody(p(r("甲") + "<w:ins w:author=\"某\" w:id=\"1\">" + r("乙")
                    + "</w:ins><w:del w:author=\"某\" w:id=\"2\"><w:r><w:delText>丙</w:delText></w:r></w:del>")));

            RedactedFile redacted = document.redact(List.of());

            assertThat(document.source().parts())
                    .extracting(part -> part.place() + "=" + part.text())
                    .startsWith("paragraph 1=甲乙", "hidden text paragraph 1=甲丙", "hidden text paragraph 1=甲乙丙");
            assertThat(document(redacted)).contains("乙").doesNotContain("w:ins", "w:del", "丙", "某");
            assertThat(redacted.dropped()).anyMatch(w -> w.en().contains("tracked changes"));
        }

        @Test
        void when_a_paragraph_mark_is_deleted_then_the_paragraphs_join() {
            OpenedDocument document = open(DocxFixture.withBody(
                    "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + r("前") + "</w:p>" + p(r("后"))));

            OpenedDocument copy = DocumentReader.withDefaults()
                    .open("a.docx", document.redact(List.of()).bytes());

            assertThat(copy.source().part(0).text()).isEqualTo("前后");
        }
    }

    @Nested
    class given_hidden_text {
        @Test
        void when_a_style_or_the_run_hides_it_then_it_is_no_part_of_the_paragraph_and_goes() {
            OpenedDocument document = open(DocxFixture.withBody(p(r("见")
                            + "<w:r><w:rPr><w:rStyle w:val=\"h\"/></w:rPr><w:t>隐</w:t></w:r>"
                            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>"
                            + "<w:r><w:rPr><w:rStyle w:val=\"h\"/><w:vanish w:val=\"0\"/></w:rPr><w:t>明</w:t></w:r>"))
                    .word(
                            "styles",
                            "styles",
                            "<w:style w:styleId=\"b\"><w:rPr><w:vanish/></w:rPr></w:style>"
                                    + "<w:style w:styleId=\"h\"><w:basedOn w:val=\"b\"/></w:style>"));

            assertThat(document.source().parts())
                    .extracting(part -> part.text())
                    .containsExactly("见明", "见隐藏明", "样本");
            assertThat(document(document.redact(List.of()))).contains("见", "明").doesNotContain("隐", "藏");
        }
    }

    @Nested
    class given_what_nobody_examined {
        @Test
        void when_there_are_images_objects_and_macros_then_each_is_a_gap_and_the_copy_has_none() {
            OpenedDocument document = open(DocxFixture.withBody(p(
                                    r("文")
                                            + "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip"
                                            + " r:embed=\"i1\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>")
                            + p("<w:r><w:object><v:shape><v:imagedata r:id=\"i1\"/></v:shape></w:object></w:r>"))
                    .relation("i1", "image", "media/image1.png")
                    .raw("word/media/image1.png", "png")
                    .other(
                            "word/embeddings/a.bin",
                            "application/vnd.openxmlformats-officedocument.oleObject",
                            "oleObject",
                            "ole")
                    .other("word/vbaProject.bin", "application/vnd.ms-office.vbaProject", "vbaProject", "vba")
                    .other("word/x.dat", "application/octet-stream", "x", "?"));

            RedactedFile redacted = document.redact(List.of());

            assertThat(document.source().gaps())
                    .extracting(gap -> gap.cause())
                    .containsExactlyInAnyOrder(GapCause.IMAGE_ONLY, GapCause.UNSUPPORTED, GapCause.UNSUPPORTED);
            assertThat(document.source().parts())
                    .anyMatch(part ->
                            part.text().equals("ole") && part.place().path().contains("word/embeddings/a.bin"));
            assertThat(DocxFixture.unzip(redacted.bytes()).keySet())
                    .containsExactly("[Content_Types].xml", "_rels/.rels", "word/document.xml");
            assertThat(document(redacted))
                    .doesNotContain("<w:drawing", "<w:object", "i1")
                    .contains("文");
            assertThat(redacted.dropped())
                    .extracting(w -> w.en())
                    .anyMatch(w -> w.contains("images"))
                    .anyMatch(w -> w.contains("macros"))
                    .anyMatch(w -> w.contains("embedded"));
        }

        @Test
        void when_a_text_box_has_a_picture_fill_then_the_text_stays_and_the_picture_goes() {
            OpenedDocument document =
                    open(DocxFixture.withBody(p("<w:r><w:drawing><wp:inline><wps:wsp><a:blipFill><a:blip"
                                    + " r:embed=\"i1\"/></a:blipFill><wps:txbx><w:txbxContent>"
                                    + p(r("框内"))
                                    + "</w:txbxContent></wps:txbx></wps:wsp></wp:inline></w:drawing></w:r>"))
                            .relation("i1", "image", "media/image1.png")
                            .raw("word/media/image1.png", "png"));

            assertThat(document(document.redact(List.of()))).contains("框内").doesNotContain("blip");
        }

        @Test
        void when_the_document_has_macros_in_its_type_then_the_copy_is_a_plain_one() {
            byte[] macro = DocxFixture.withBody(p(r("文")))
                    .type("word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml")
                    .build();

            RedactedFile redacted =
                    DocumentReader.withDefaults().open("表.docm", macro).redact(List.of());

            assertThat(redacted.fileName()).isEqualTo("表.docx");
            assertThat(DocxFixture.unzip(redacted.bytes()).get("[Content_Types].xml"))
                    .doesNotContain("macro");
        }
    }

    @Nested
    class given_a_signature {
        @Test
        void when_redaction_is_asked_then_it_is_refused() {
            OpenedDocument document = open(DocxFixture.withBody(p(r("文")))
                    .raw("_xmlsignatures/sig1.xml", "<s/>")
                    .type(
                            "_xmlsignatures/sig1.xml",
                            "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml"));

            assertThat(document.isRedactable()).isFalse();
            assertThatThrownBy(() -> document.redact(List.of()))
                    .isInstanceOf(RedactionRefusedException.class)
                    .hasMessageContaining("signed");
        }
    }

    @Nested
    class given_links {
        @Test
        void when_one_target_is_covered_then_only_that_link_is_unwrapped() {
            OpenedDocument document = open(DocxFixture.withBody(p("<w:hyperlink r:id=\"l1\">" + r("甲")
                            + "</w:hyperlink><w:hyperlink r:id=\"l2\">" + r("乙") + "</w:hyperlink>"))
                    .link("l1", "mailto:zhang@example.org")
                    .link("l2", "http://example.org/"));
            var part = document.source().parts().stream()
                    .filter(p -> p.text().startsWith("mailto"))
                    .findFirst()
                    .orElseThrow();

            RedactedFile redacted = document.redact(List.of(
                    new Replacement(part.id(), new TextSpan(7, part.text().length()), "█")));
            Map<String, String> entries = DocxFixture.unzip(redacted.bytes());

            assertThat(document(redacted)).contains("甲", "r:id=\"l2\"").doesNotContain("l1");
            assertThat(entries.get("word/_rels/document.xml.rels"))
                    .contains("http://example.org/")
                    .doesNotContain("zhang");
        }
    }
}
