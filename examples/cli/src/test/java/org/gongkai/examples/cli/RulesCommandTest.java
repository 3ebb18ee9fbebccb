package org.gongkai.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("gongkai rules")
class RulesCommandTest {
    @TempDir
    private Path folder;

    private Path pack(String rule) throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), """
                format: 1
                name: local
                edition: 2026-11-25
                title: {zh: 本地, en: Local}
                licence: Apache-2.0
                statutes: [政府信息公开条例]
                rules: [probe]
                """);
        Files.createDirectories(folder.resolve("probe"));
        Files.writeString(folder.resolve("probe/rule.yaml"), rule);
        return folder;
    }

    @Test
    void when_the_national_pack_is_linted_then_no_fault_is_found() {
        Run run = Run.of("rules", "lint", "--lang", "en", Repository.NATIONAL.toString());

        assertThat(run.out()).contains(": 0 faults, 0 warnings");
        assertThat(run.code()).isZero();
    }

    @Test
    void when_a_pack_has_four_faults_then_all_four_are_told_with_their_lines() throws IOException {
        pack("""
                format: 1
                id: local.test.probe
                version: one
                status: stable
                title: {zh: 试, en: Probe}
                kind: no-such-kind
                ground: privacy
                basis: [{law: 政府信息公开条例, article: "15"}]
                strictness: 1
                severity: block
                detects: 词
                misses: 无
                false-alarms: 无
                find:
                  word: {regex: '\\bword'}
                condition: word
                confidence: {base: 0.9}
                redaction: {style: cover}
                says: {zh: 遮, en: Cover}
                """);
        Run run = Run.of("screen", "--rules", folder.toString(), folder.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "有 4 个问题",
                        "probe/rule.yaml:3:",
                        "probe/rule.yaml:6:",
                        "probe/rule.yaml:7:",
                        "probe/rule.yaml:15:");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void when_no_pack_is_named_then_that_is_told() {
        assertThat(Run.of("rules", "test").err()).contains("no pack named");
        assertThat(Run.of("rules").code()).isEqualTo(2);
    }
}
