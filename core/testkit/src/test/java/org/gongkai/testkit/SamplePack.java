package org.gongkai.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;

/** A good pack of two rules in a directory, to be spoilt by tests. */
public final class SamplePack {
    /** The rule for slips. */
    public static final String SLIP = "marks/slip/rule.yaml";

    /** Its cases. */
    public static final String SLIP_CASES = "marks/slip/cases.yaml";

    /** The rule for drafts. */
    public static final String DRAFT = "marks/draft/rule.yaml";

    /** Its cases. */
    public static final String DRAFT_CASES = "marks/draft/cases.yaml";

    private static final String PACK_TEXT = """
            format: 1
            name: sample
            edition: 2026-11-01
            title: {zh: 样例, en: Sample}
            licence: Apache-2.0
            statutes: [政府信息公开条例]
            kinds: [slip, draft]
            rules: [marks/slip, marks/draft]
            """;

    private static final String SLIP_TEXT = """
            format: 1
            id: yj.marks.slip
            version: 1
            status: stable
            title: {zh: 流转单号, en: Slip number}
            kind: slip
            ground: internal-affairs
            basis: [{law: 政府信息公开条例, article: "16", from: 2019-05-15}]
            strictness: 1
            severity: block
            detects: 流转单号，LZ 加六位数字。
            misses: 图片中的单号。
            false-alarms: 外部的 LZ 编号。
            fold: [width]
            find:
              number: {regex: 'LZ\\d{6}', stands-alone: alphanumeric}
            condition: number
            unless:
            - {phrase: 样例LZ000000}
            confidence: {base: 0.9}
            redaction: {style: cover}
            says: {zh: 隐去, en: Cover it}
            """;

    private static final String DRAFT_TEXT = """
            format: 1
            id: yj.marks.draft
            version: 1
            status: trial
            title: {zh: 讨论稿, en: Draft mark}
            kind: draft
            ground: process-information
            basis: [{law: 政府信息公开条例, article: "16", from: 2019-05-15}]
            strictness: 4
            severity: review
            detects: 讨论稿字样。
            misses: 没有标志的草稿。
            false-alarms: 谈到讨论稿的文字。
            find:
              mark: {any: [讨论稿, 征求意见稿]}
            condition: mark
            confidence: {base: 0.6}
            redaction: {style: cover}
            says: {zh: 请看, en: Look at it}
            """;

    private static final String SLIP_CASES_TEXT = """
            rule: yj.marks.slip
            hit:
            - {name: 正文, text: 单号⟦LZ000173⟧。}
            - {name: 两个, text: 𠮷⟦LZ000173⟧、⟦ＬＺ０００１７４⟧}
            miss:
            - {name: 更长, text: 单号LZ0001738}
            - {name: 样例, text: 填写样例LZ000000}
            gap:
            - {name: 汉字, text: 单号⟦LZ〇〇〇一七三⟧}
            """;

    private static final String DRAFT_CASES_TEXT = """
            rule: yj.marks.draft
            hit:
            - {name: 标志, text: （⟦讨论稿⟧）}
            - {name: 另一个, text: （⟦征求意见稿⟧）}
            miss:
            - {name: 讨论, text: 会议讨论此稿}
            - {name: 意见, text: 征求意见}
            """;

    private final Path root;

    private SamplePack(Path root) {
        this.root = root;
    }

    /** Writes the pack below {@code directory}. */
    public static SamplePack in(Path directory) {
        SamplePack pack = new SamplePack(directory.resolve("sample"));
        pack.write("pack.yaml", PACK_TEXT);
        pack.write(SLIP, SLIP_TEXT);
        pack.write(DRAFT, DRAFT_TEXT);
        pack.write(SLIP_CASES, SLIP_CASES_TEXT);
        pack.write(DRAFT_CASES, DRAFT_CASES_TEXT);
        return pack;
    }

    /** Returns its folder. */
    public Path root() {
        return root;
    }

    /** Returns the pack with nothing before it. */
    public PackUnderTest underTest() {
        return PackUnderTest.in(root);
    }

    /** Writes a file. */
    public SamplePack write(String path, String text) {
        try {
            Files.createDirectories(root.resolve(path).getParent());
            Files.writeString(root.resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Replaces text that stands there exactly once. */
    public SamplePack change(String path, String from, String to) {
        String text = read(path);
        Assertions.assertThat(text.split(java.util.regex.Pattern.quote(from), -1))
                .as("`%s` once in %s", from, path)
                .hasSize(2);
        return write(path, text.replace(from, to));
    }

    /** Returns what a file holds. */
    public String read(String path) {
        try {
            return Files.readString(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
