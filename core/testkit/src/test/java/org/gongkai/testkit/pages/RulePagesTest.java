package org.gongkai.testkit.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.testkit.SamplePack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The pages about the rules of a pack")
class RulePagesTest {
    @TempDir
    private Path directory;

    private SamplePack pack;
    private Path out;
    private Path chinese;

    @BeforeEach
    void write() {
        pack = SamplePack.in(directory);
        out = directory.resolve("docs/rules");
        chinese = directory.resolve("docs/zh/rules");
    }

    private RulePages pages() {
        return RulePages.of(pack.underTest());
    }

    private String page(Path folder, String name) throws IOException {
        pages().write(out);
        return Files.readString(folder.resolve(name));
    }

    private static List<String> headings(String page) {
        return Pattern.compile("(?m)^#+ ")
                .matcher(page)
                .results()
                .map(m -> m.group())
                .toList();
    }

    @Nested
    class given_a_pack {
        @Test
        void when_its_pages_are_written_then_both_languages_have_a_page_a_rule_and_an_index() throws IOException {
            assertThat(pages().write(out)).isEqualTo(6);

            assertThat(pages().in(out).keySet())
                    .extracting(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .containsExactly(
                            "docs/rules/README.md",
                            "docs/rules/yj.marks.draft.md",
                            "docs/rules/yj.marks.slip.md",
                            "docs/zh/rules/README.md",
                            "docs/zh/rules/yj.marks.draft.md",
                            "docs/zh/rules/yj.marks.slip.md");
            for (String name : List.of("README.md", "yj.marks.slip.md", "yj.marks.draft.md")) {
                assertThat(headings(Files.readString(out.resolve(name))))
                        .isNotEmpty()
                        .isEqualTo(headings(Files.readString(chinese.resolve(name))));
            }
        }

        @Test
        void when_a_rule_is_read_about_then_all_that_it_says_of_itself_is_there() throws IOException {
            String page = page(out, "yj.marks.slip.md");

            assertThat(page)
                    .startsWith("<!-- written by `rules docs` from the pack sample; ")
                    .contains(
                            "# Slip number\n",
                            "`yj.marks.slip` · [中文](../zh/rules/yj.marks.slip.md) · [all rules](README.md)",
                            "| kind | `slip` |",
                            "| ground | internal affairs (Regulations, Article 16) |",
                            "| version | 1, pack `sample` 2026-11-01 |",
                            "## What it finds\n\n流转单号，LZ 加六位数字。\n",
                            "- 《政府信息公开条例》第16条 (from 2019-05-15)\n",
                            "## What to do\n\nCover it\n",
                            "A bar over all of it.",
                            "- found where: `number`\n",
                            "spellings that count as one: width\n",
                            "- taken back: “样例LZ000000”\n",
                            "- 正文: 单号<b>⟦LZ000173⟧</b>。\n",
                            "### Left alone\n\n- 更长: 单号LZ0001738\n",
                            "### Known gaps\n\n- 汉字: 单号<b>⟦LZ〇〇〇一七三⟧</b>\n");
            assertThat(page(chinese, "yj.marks.slip.md"))
                    .contains("# 流转单号\n", "[English](../../rules/yj.marks.slip.md)", "## 处理意见\n\n隐去\n");
        }

        @Test
        void when_the_index_is_read_then_rules_stand_by_ground_and_by_kind() throws IOException {
            assertThat(page(out, "README.md"))
                    .contains(
                            "### Internal affairs (Regulations, Article 16)\n",
                            "| [Slip number](yj.marks.slip.md) `yj.marks.slip` | block: must not become public as it"
                                    + " stands | stable | 1 | 4, 1 gap |",
                            "### Process information (Regulations, Article 16)\n",
                            "in trial, runs when asked for and never counts",
                            "## By kind\n\n- `draft`: [Draft mark](yj.marks.draft.md)\n- `slip`: ");
        }

        @Test
        void when_rules_relate_then_both_pages_link_to_the_other() throws IOException {
            pack.change(
                    SamplePack.DRAFT,
                    "condition: mark",
                    "condition: mark\nyields-to: [yj.marks.slip]\nrelated: [{type: derived, id: cn.some.other}]");

            assertThat(page(out, "yj.marks.draft.md"))
                    .contains("- made from: `cn.some.other`\n- yields to: [Slip number](yj.marks.slip.md)\n");
            assertThat(page(out, "yj.marks.slip.md")).contains("- wins over: [Draft mark](yj.marks.draft.md)\n");
        }

        @Test
        void when_a_case_has_parts_and_tabs_then_each_part_shows_with_its_place() throws IOException {
            pack.change(
                    SamplePack.SLIP_CASES,
                    "- {name: 正文, text: 单号⟦LZ000173⟧。}",
                    "- {name: 表, table: \"单号|a\\n⟦LZ000173⟧|无\"}");

            assertThat(page(out, "yj.marks.slip.md"))
                    .contains("- 表\n  - table 1 row 1: 单号⇥a\n  - table 1 row 2: <b>⟦LZ000173⟧</b>⇥无\n");
        }
    }

    @Nested
    class given_pages_from_before {
        @Test
        void when_nothing_changed_then_nothing_is_written() {
            pages().write(out);

            assertThat(pages().stale(out)).isEmpty();
            assertThat(pages().write(out)).isZero();
        }

        @Test
        void when_a_rule_changed_then_its_pages_are_stale_and_written() {
            pages().write(out);
            pack.change(SamplePack.SLIP, "en: Slip number", "en: Slip mark");

            assertThat(pages().stale(out))
                    .extracting(file -> file.getFileName().toString())
                    .containsExactly("README.md", "yj.marks.slip.md");
            assertThat(pages().write(out)).isEqualTo(2);
        }

        @Test
        void when_a_rule_is_gone_then_its_pages_go_and_files_of_others_stay() throws IOException {
            pages().write(out);
            Files.writeString(out.resolve("notes.md"), "# mine\n");
            Files.writeString(out.resolve("other.md"), "<!-- written by `rules docs` from the pack other; -->\n");
            pack.change("pack.yaml", "[marks/slip, marks/draft]", "[marks/slip]");

            assertThat(pages().write(out)).isEqualTo(4);

            assertThat(out.resolve("yj.marks.draft.md")).doesNotExist();
            assertThat(chinese.resolve("yj.marks.draft.md")).doesNotExist();
            assertThat(out.resolve("notes.md")).exists();
            assertThat(out.resolve("other.md")).exists();
        }

        @Test
        void when_somebody_elses_file_stands_there_then_nothing_at_all_is_written() throws IOException {
            Files.createDirectories(out);
            Files.writeString(out.resolve("README.md"), "# mine\n");

            assertThatThrownBy(() -> pages().write(out))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("`README.md` stands where a page belongs and was not written by `rules docs`; move it"
                            + " away");
            assertThat(out.resolve("yj.marks.slip.md")).doesNotExist();
            assertThat(Files.readString(out.resolve("README.md"))).isEqualTo("# mine\n");
        }

        @Test
        void when_a_link_stands_there_then_it_is_not_written_through() throws IOException {
            Path elsewhere = Files.writeString(directory.resolve("elsewhere.md"), "kept");
            Files.createDirectories(out);
            Files.createSymbolicLink(out.resolve("README.md"), elsewhere);

            assertThatThrownBy(() -> pages().write(out)).isInstanceOf(IllegalArgumentException.class);
            assertThat(elsewhere).hasContent("kept");
        }
    }

    @Nested
    class given_hostile_words {
        @Test
        void when_a_pack_puts_mark_up_into_its_words_then_it_stays_text() throws IOException {
            String hostile = "</td><script>alert(1)</script> [x](javascript:y) ![i](z) `c` | # \\e[2J\\u202e";
            pack.change(
                    SamplePack.SLIP,
                    "{zh: 流转单号, en: Slip number}",
                    "{zh: \"" + hostile + "\", en: \"" + hostile + "\"}");
            pack.change(SamplePack.SLIP, "detects: 流转单号，LZ 加六位数字。", "detects: \"" + hostile + "\"");
            pack.change(
                    SamplePack.SLIP_CASES,
                    "name: 更长, text: 单号LZ0001738",
                    "name: \"" + hostile + "\", text: \"" + hostile + "\"");
            pages().write(out);

            for (Path file : pages().in(out).keySet()) {
                String page = Files.readString(file);
                assertThat(page)
                        .doesNotContain("<script", "</td", "[x](", "![i]", "\u001b", "\u202e")
                        .doesNotContainPattern("<(?!b>|/b>|!-- written)");
                assertThat(headings(page)).isEqualTo(headings(page.replace("alert", "")));
            }
            assertThat(Files.readString(out.resolve("yj.marks.slip.md")))
                    .contains("&lt;script&gt;", "\\[x\\](javascript:y)", "‹U+001B›\\[2J‹U+202E›");
        }

        @Test
        void when_a_case_is_very_long_then_the_page_shows_its_start() throws IOException {
            pack.change(SamplePack.SLIP_CASES, "单号LZ0001738", "文".repeat(20_000));

            assertThat(page(out, "yj.marks.slip.md"))
                    .contains("- 更长: " + "文".repeat(400) + "…\n")
                    .hasSizeLessThan(10_000);
        }
    }
}
