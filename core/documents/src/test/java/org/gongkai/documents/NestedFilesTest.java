package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.documents.FilesInFiles.gaps;
import static org.gongkai.documents.FilesInFiles.parts;
import static org.gongkai.documents.FilesInFiles.zip;

import java.util.List;
import java.util.Locale;
import org.gongkai.redaction.RedactionRefusedException;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextPart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Files that lie in files")
class NestedFilesTest {
    private static final DocumentReader READER = DocumentReader.withDefaults();

    @Nested
    class given_an_archive {
        @Test
        void when_files_and_archives_lie_in_it_then_each_is_read_and_the_path_tells_where() {
            byte[] inner = zip("名单.txt", "甲", "空/", "");
            OpenedDocument document = READER.open("公开材料.zip", zip("材料/通知.html", "<p>乙</p>", "附件.zip", inner));

            assertThat(document.format()).isEqualTo("zip");
            assertThat(parts(document.source()))
                    .containsExactly(
                            "材料/通知.html › paragraph 1=乙",
                            "材料/通知.html › file name=材料/通知",
                            "附件.zip › hidden text folder name 1=空/",
                            "附件.zip › 名单.txt › text=甲",
                            "附件.zip › 名单.txt › file name=名单",
                            "附件.zip › file name=附件",
                            "file name=公开材料");
            assertThat(document.source().gaps()).isEmpty();
        }

        @Test
        void when_one_file_cannot_be_read_then_the_gap_stands_at_its_name_and_the_others_are_read() {
            SourceText source = READER.open("a.zip", zip("坏.docx", "PK\u0003\u0004", "好.txt", "丙"))
                    .source();

            assertThat(parts(source)).contains("好.txt › text=丙");
            assertThat(gaps(source)).containsExactly("unreadable 坏.docx › file name");
        }

        @Test
        void when_archives_are_nested_too_deep_then_the_rest_is_a_gap() {
            byte[] nested = zip("x.txt", "丁");
            for (int i = 0; i < 60; i++) {
                nested = zip("n.zip", nested, "y" + i + ".txt", "戊");
            }

            SourceText source = READER.open("a.zip", nested).source();

            assertThat(source.gaps()).extracting(Gap::cause).containsOnly(GapCause.LIMIT);
            assertThat(parts(source)).noneMatch(part -> part.endsWith("=丁"));
            assertThat(parts(source)).filteredOn(part -> part.endsWith("=戊")).hasSize(6);
        }

        @Test
        void when_all_layers_together_inflate_beyond_the_limit_then_the_rest_is_a_gap() {
            DocumentLimits limits = DocumentLimits.builder().maxTotalBytes(1000).build();
            String half = "x".repeat(400);
            byte[] content = zip("a.zip", zip("1.txt", half), "b.zip", zip("2.txt", half), "c.txt", "己");

            SourceText source =
                    DocumentReader.withLimits(limits).open("x.zip", content).source();

            assertThat(gaps(source)).isNotEmpty().allMatch(gap -> gap.startsWith("limit "));
            assertThat(gaps(source)).contains("limit b.zip › 2.txt › file name");
        }

        @Test
        void when_more_files_lie_in_it_than_allowed_then_the_rest_is_a_gap() {
            DocumentLimits limits = DocumentLimits.builder().maxEntries(3).build();
            byte[] content = zip("a.zip", zip("1.txt", "1", "2.txt", "2"), "b.zip", zip("3.txt", "3", "4.txt", "4"));

            SourceText source =
                    DocumentReader.withLimits(limits).open("x.zip", content).source();

            assertThat(gaps(source)).containsExactly("limit b.zip › file name");
        }

        @Test
        void when_a_copy_is_asked_for_then_it_is_refused_with_what_to_do() {
            OpenedDocument document = READER.open("a.zip", zip("a.txt", "x"));

            assertThat(document.isRedactable()).isFalse();
            assertThatThrownBy(() -> document.redact(List.of()))
                    .isInstanceOfSatisfying(
                            RedactionRefusedException.class,
                            e -> assertThat(e.says().in(Locale.ENGLISH)).contains("ZIP", "use DOCX, HTML or TXT"));
        }
    }

    @Test
    void when_a_file_is_opened_twice_then_the_parts_are_the_same() {
        byte[] content = zip("a.txt", "x", "b.zip", zip("c.html", "<p>y"));

        List<TextPart> parts = READER.open("a.zip", content).source().parts();

        assertThat(READER.open("a.zip", content).source().digest())
                .isEqualTo(READER.open("a.zip", content).source().digest());
        assertThat(parts).isNotEmpty();
    }
}
