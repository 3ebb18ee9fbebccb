package org.gongkai.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of a rule pack and names of files are untrusted wherever they are printed. House rule 10. */
class UntrustedTextTest {
    private static final String HOSTILE_NAME = "a\"\\<!--\u001b[31m\u0007.txt";
    private static final String HOSTILE_TITLE = "\u001b]0;x\u0007\u001b[2J\"</script>\u202e标题";

    @TempDir
    private Path folder;

    @BeforeEach
    void write_the_pack_and_the_file() throws Exception {
        write("pack/pack.yaml", """
                format: 1
                name: hostile
                edition: 2026-11-01
                title: {zh: 试验, en: Trial}
                licence: Apache-2.0
                statutes: []
                kinds: [hostile-kind]
                rules: [hostile]
                """);
        write("pack/hostile/rule.yaml", """
                format: 1
                id: hostile.words.mark
                version: 1
                status: stable
                title: {zh: "TITLE", en: "TITLE"}
                kind: hostile-kind
                strictness: 1
                severity: review
                detects: 试验
                misses: 试验
                false-alarms: 试验
                find:
                  mark: {any: [试验标记]}
                condition: mark
                confidence: {base: 0.9}
                redaction: {style: cover}
                says: {zh: "TITLE", en: "TITLE"}
                """.replace("TITLE", "\\e]0;x\\a\\e[2J\\\"</script>\\u202e标题"));
        write("files/" + HOSTILE_NAME, "试验标记");
    }

    @Test
    void when_the_terminal_shows_them_then_no_control_character_reaches_it() throws Exception {
        WalkJvm.Ended ended = screen("text");

        assertThat(ended.out()).as(ended.err()).contains("hostile.words.mark", "标题");
        assertThat(ended.out() + ended.err())
                .as("control characters and marks that turn the direction of writing")
                .doesNotContainPattern("[\\p{Cntrl}\u202a-\u202e\u2066-\u2069&&[^\r\n]]");
    }

    @Test
    void when_json_holds_them_then_it_reads_back() throws Exception {
        WalkJvm.Ended ended = screen("json");

        assertThat(ended.out().chars()).as(ended.err()).noneMatch(c -> c < ' ' && c != '\n');
        JsonNode document =
                new JsonMapper().readTree(ended.out()).get("documents").get(0);
        assertThat(document.get("file").asText()).contains("a\"\\<");
        assertThat(document.get("findings").get(0).get("title").asText()).isEqualTo(HOSTILE_TITLE);
    }

    private WalkJvm.Ended screen(String format) throws Exception {
        return WalkJvm.run(
                folder,
                List.of(
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "org.gongkai.examples.cli.Main",
                        "screen",
                        "--no-bundled-rules",
                        "--rules",
                        folder.resolve("pack").toString(),
                        "--as-of",
                        "2026-11-23",
                        "--format",
                        format,
                        folder.resolve("files").toString()));
    }

    private void write(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
