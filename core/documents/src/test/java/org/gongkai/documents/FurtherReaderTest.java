package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.documents.FilesInFiles.bytes;
import static org.gongkai.documents.FilesInFiles.gaps;
import static org.gongkai.documents.FilesInFiles.parts;
import static org.gongkai.documents.FilesInFiles.zip;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.gongkai.text.spi.EmbeddedReader;
import org.gongkai.text.spi.TextExtractor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A further reader behind ours")
class FurtherReaderTest {
    private static final DocumentReader READER = DocumentReader.withDefaults();

    /** Reads mail-like files made of lines `name|content`: each line is offered, what is not taken it reads itself. */
    private final class Mail implements TextExtractor {
        private final List<String> asked = new ArrayList<>();

        @Override
        public String name() {
            return "mail";
        }

        @Override
        public SourceText extract(String fileName, byte[] content) {
            throw new IllegalStateException("embedded files are offered");
        }

        @Override
        public SourceText extract(String fileName, byte[] content, EmbeddedReader embedded) {
            asked.add(fileName);
            SourceText.Builder builder = SourceText.builder(fileName);
            for (String line : new String(content, StandardCharsets.ISO_8859_1).split("\n\\|")) {
                int bar = line.indexOf('|');
                if (bar > 0) {
                    String name = line.substring(0, bar);
                    byte[] inner = line.substring(bar + 1).getBytes(StandardCharsets.ISO_8859_1);
                    @Nullable SourceText text = embedded.read(name, inner);
                    builder.embed(name, text != null ? text : SourceText.of("theirs"));
                } else {
                    builder.part(Place.of(PlaceKind.PARAGRAPH, 1), "body");
                }
            }
            return builder.part(Place.of(PlaceKind.FILE_NAME), "x")
                    .gap(Gap.of(GapCause.LIMIT).inPart(0))
                    .gap(Gap.of(GapCause.TIMEOUT))
                    .build();
        }
    }

    private final Mail mail = new Mail();
    private final DocumentReader reader = READER.withFurther(mail);

    private String message(Object... namesAndContents) {
        StringBuilder text = new StringBuilder("From: a\nTo: b\nSubject: c\n\nx");
        for (int i = 0; i < namesAndContents.length; i += 2) {
            Object content = namesAndContents[i + 1];
            text.append("\n|").append(namesAndContents[i]).append('|');
            text.append(content instanceof byte[] raw ? new String(raw, StandardCharsets.ISO_8859_1) : content);
        }
        return text.toString();
    }

    private OpenedDocument open(String name, String content) {
        return reader.open(name, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void when_we_read_a_format_then_it_is_not_asked() {
        open("a.txt", "text");
        open("a.html", "<html>x");

        assertThat(mail.asked).isEmpty();
    }

    @Test
    void when_it_reads_a_file_then_parts_and_gaps_are_taken_over_and_ours_goes() {
        SourceText source = open("a.eml", message()).source();

        assertThat(parts(source)).containsExactly("paragraph 1=body", "file name=a");
        assertThat(gaps(source)).containsExactly("limit paragraph 1", "timeout -");
    }

    @Test
    void when_files_lie_in_what_it_reads_then_we_read_those_we_know_and_it_reads_the_others() {
        SourceText source = open("a.eml", message("b.html", "<html>page", "c.rtf", "{\\rtf1 x"))
                .source();

        assertThat(parts(source)).contains("b.html › paragraph 1=page", "c.rtf › text=theirs");
    }

    @Test
    void when_an_archive_lies_in_a_mail_then_the_reader_is_called_again_for_what_lies_in_it() {
        byte[] archive = zip("d.txt", "plain", "e.eml", message());

        SourceText source =
                open("a.eml", message("z.zip", archive, "b.txt", "after")).source();

        assertThat(mail.asked).containsExactly("a.eml", "e.eml");
        assertThat(parts(source))
                .containsExactly(
                        "paragraph 1=body",
                        "z.zip › d.txt › text=plain",
                        "z.zip › d.txt › file name=d",
                        "z.zip › e.eml › paragraph 1=body",
                        "z.zip › e.eml › file name=e",
                        "z.zip › file name=z",
                        "b.txt › text=after",
                        "b.txt › file name=b",
                        "file name=a");
        assertThat(gaps(source)).contains("limit z.zip › e.eml › paragraph 1", "timeout z.zip › e.eml › file name");
    }

    @Test
    void when_a_package_lies_in_a_mail_then_we_read_of_it_what_the_reader_passes_over() {
        byte[] slides = zip("ppt/presentation.xml", "<p><pic descr='照片：甲'/></p>");

        SourceText source = open("a.eml", message("s.pptx", slides)).source();

        assertThat(mail.asked).containsExactly("a.eml", "s.pptx");
        assertThat(parts(source)).contains("s.pptx › attribute entry 1 no. 1=照片：甲");
    }

    @Test
    void when_the_file_is_an_image_then_our_gap_stays() {
        SourceText source = open("a.png", "\u0089PNG\r\n\u001a\nxx").source();

        assertThat(gaps(source)).contains("image-only -", "limit paragraph 1");
    }

    @Test
    void when_it_fails_or_brings_nothing_then_there_is_a_gap() {
        TextExtractor failing = new Fixed(() -> {
            throw new IllegalStateException("secret");
        });
        TextExtractor silent = new Fixed(() ->
                SourceText.builder("x").part(Place.of(PlaceKind.FILE_NAME), "x").build());
        byte[] rtf = bytes("{\\rtf1 x");

        SourceText failed = READER.withFurther(failing).open("a.rtf", rtf).source();
        SourceText empty = READER.withFurther(silent).open("a.rtf", rtf).source();

        assertThat(failed.gaps()).extracting(Gap::cause).containsExactly(GapCause.UNREADABLE);
        assertThat(failed.gaps().get(0).says(Locale.ENGLISH)).doesNotContain("secret");
        assertThat(empty.gaps()).extracting(Gap::cause).containsExactly(GapCause.UNSUPPORTED);
    }

    @Test
    void when_nobody_can_know_the_content_then_it_is_not_asked() {
        byte[] ofd = zip("OFD.xml", "<ofd/>");

        assertThat(gaps(reader.open("a.ofd", ofd).source())).containsExactly("unsupported -");
        assertThat(mail.asked).isEmpty();
    }

    @Test
    void when_it_passes_over_parts_of_a_package_then_we_read_them_besides() {
        byte[] slides = zip(
                "ppt/presentation.xml",
                "<p><t>标题</t><t>备 注</t><pic descr='照片：甲' x='9144000' c='FF0000' n='Picture 3'/></p>",
                "ppt/_rels/a.rels",
                "<r><x Target='mailto:jia@example.com' Type='http://schemas.openxmlformats.org/x'/></r>");
        TextExtractor titles = new Fixed(() ->
                SourceText.builder("x").part(Place.of(PlaceKind.SLIDE, 1), "标题").build());

        SourceText source = READER.withFurther(titles).open("a.pptx", slides).source();

        assertThat(parts(source))
                .containsExactly(
                        "slide 1=标题",
                        "hidden text entry 1 no. 1=备 注",
                        "attribute entry 1 no. 2=照片：甲",
                        "attribute entry 2 no. 3=mailto:jia@example.com",
                        "file name=a");
        assertThat(source.gaps()).isEmpty();
    }

    @Test
    void when_a_package_is_broken_inside_then_it_is_a_gap_besides() {
        byte[] slides = zip("ppt/presentation.xml", "<p><t>标题</p>");
        TextExtractor titles = new Fixed(() ->
                SourceText.builder("x").part(Place.of(PlaceKind.SLIDE, 1), "标题").build());

        assertThat(gaps(READER.withFurther(titles).open("a.pptx", slides).source()))
                .containsExactly("unreadable -");
    }

    @Test
    void when_one_entry_of_a_package_is_broken_or_empty_then_the_others_are_read_all_the_same() {
        byte[] slides =
                zip("ppt/presentation.xml", "<p><t>标题</p>", "a.xml", "", "b.xml", "<p><t></p>", "c.xml", "<p>备注</p>");
        TextExtractor titles = new Fixed(() ->
                SourceText.builder("x").part(Place.of(PlaceKind.SLIDE, 1), "标题").build());

        SourceText source = READER.withFurther(titles).open("a.pptx", slides).source();

        assertThat(parts(source)).contains("hidden text entry 4 no. 1=备注");
        assertThat(gaps(source)).containsExactly("unreadable -");
        byte[] empty = zip("ppt/presentation.xml", "<p/>", "a.xml", "");
        assertThat(gaps(READER.withFurther(titles).open("a.pptx", empty).source()))
                .isEmpty();
    }

    @Test
    void when_a_package_holds_bytes_and_fields_of_no_entry_then_they_are_told() {
        byte[] words = RawZip.field(0x6375, RawZip.utf8("\0\0\0\0\0备注"));
        byte[] slides = new RawZip()
                .extra(words, new byte[0])
                .entry("ppt/presentation.xml", "<p/>")
                .then(RawZip.utf8("13900001234"))
                .build();
        TextExtractor titles = new Fixed(() ->
                SourceText.builder("x").part(Place.of(PlaceKind.SLIDE, 1), "标题").build());

        SourceText source = READER.withFurther(titles).open("a.pptx", slides).source();

        assertThat(parts(source)).contains("hidden text entry 1 no. 1=备注");
        assertThat(gaps(source)).containsExactly("unreadable -");
    }

    private record Fixed(Supplier<SourceText> result) implements TextExtractor {
        @Override
        public String name() {
            return "fixed";
        }

        @Override
        public SourceText extract(String fileName, byte[] content) {
            return result.get();
        }
    }
}
