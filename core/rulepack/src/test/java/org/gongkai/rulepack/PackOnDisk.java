package org.gongkai.rulepack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;

/** A small good pack in a directory, to be spoilt by tests. */
final class PackOnDisk {
    static final String RULE = "article-15/resident-id/rule.yaml";
    static final String OTHER = "article-15/mobile-phone/rule.yaml";
    static final String CASES = "article-15/resident-id/cases.yaml";
    static final String OTHER_CASES = "article-15/mobile-phone/cases.yaml";

    static final List<String> FILES = List.of("pack.yaml", "masks.yaml", RULE, OTHER, CASES, OTHER_CASES);

    private static final String PACK_TEXT = """
            format: 1
            name: sample
            edition: 2026-11-01
            title: {zh: 样例规则包, en: Sample rules}
            licence: Apache-2.0
            statutes: [政府信息公开条例, 民法典]
            kinds: []
            rules:
            - article-15/resident-id
            - article-15/mobile-phone
            masks: masks.yaml
            """;

    private static final String MASKS_TEXT = """
            format: 1
            tables:
            - name: cn
              source: 通行做法
              masks:
                resident-id: {first: 6, last: 4}
                mobile-phone: {first: 3, last: 4}
                email: {first: 1, last: 0, keep-from: "@"}
            - name: cn-350481
              source: 永安市 2022 年四季度通报
              masks:
                resident-id: {first: 2, last: 3, sample: [11010519491231002X, "11*************02X"]}
            """;

    private static final String RULE_TEXT = """
            format: 1
            id: cn.privacy.resident-id
            version: 1
            status: stable
            title: {zh: 公民身份号码, en: Resident identity number}
            kind: resident-id
            ground: personal-privacy
            basis: [{law: 政府信息公开条例, article: "15", from: 2019-05-15}]
            strictness: 1
            severity: block
            detects: 出生日期与校验码都成立的 18 位公民身份号码。
            misses: 两个号码首尾相接。
            false-alarms: 校验码碰巧成立的流水号。
            fold: [width, case, invisible, dash, soft-break]
            find:
              n18: {regex: '[1-9]\\d{16}[\\dX]', stands-alone: digit, gap: {max: 1, of: [space, dash]}, check: resident-id}
              n15: {regex: '[1-9]\\d{14}', stands-alone: digit, check: resident-id-15}
              label: {any: [身份证, 公民身份号码, 证件号码]}
            condition: n18 or (n15 with label within 20 before)
            span: n18 or n15
            confidence: {base: 0.95, with: {label: 0.99}}
            redaction: {mask: resident-id}
            says: {zh: 公民身份号码应遮盖, en: Resident identity number to be covered}
            """;

    private static final String OTHER_TEXT = """
            format: 1
            id: cn.privacy.mobile-phone
            version: 2
            status: stable
            title: {zh: 手机号码, en: Mobile phone number}
            kind: mobile-phone
            ground: personal-privacy
            basis:
            - {law: 政府信息公开条例, article: "15", from: 2019-05-15}
            - {law: 民法典, article: "1034", paragraph: 2, from: 2021-01-01}
            effective: {from: 2020-01-01}
            jurisdiction: CN-350481
            strictness: 1
            severity: block
            detects: 11 位手机号码。
            misses: 有分隔的号码。
            false-alarms: 11 位流水号。
            fold: [width]
            find:
              phone: {regex: '1[3-9]\\d{9}', stands-alone: digit}
              top: {any: [电话], zone: [{first-lines: 5}, page-header, first-cell, properties, title, file-name]}
            condition: phone without top within 3
            unless:
            - {phrase: 监督电话13800000000}
            - {regex: '流水号\\d{11}'}
            yields-to: [cn.privacy.resident-id]
            confidence: {base: 0.9}
            redaction: {mask: mobile-phone}
            says: {zh: 手机号码应遮盖, en: Mobile phone number to be covered}
            related: [{type: renamed, id: cn.privacy.phone}]
            author: 示例工作组
            """;

    private static final String CASES_TEXT = """
            rule: cn.privacy.resident-id
            hit:
            - {name: 正文中的号码, text: 联系人张某，身份证号⟦11010519491231002X⟧，住址略。}
            - {name: 单元格, text: "张某\\t⟦11010519491231002X⟧", place: cell}
            miss:
            - {name: 校验码不对, text: 流水号110105194912310021}
            - {name: 更长编号的一部分, text: 合同编号HT11010519491231002X7}
            gap:
            - {name: 首尾相接, text: 11010519491231002X11010519491231002X}
            """;

    private static final String OTHER_CASES_TEXT = """
            rule: cn.privacy.mobile-phone
            hit:
            - {name: 正文, text: 手机⟦13812345678⟧。}
            - {name: 两个, text: 𠮷⟦13812345678⟧、⟦13912345678⟧。}
            miss:
            - {name: 十二位, text: 编号138123456789}
            - {name: 流水号, text: 流水号13812345678}
            """;

    private final Path root;

    private PackOnDisk(Path root) {
        this.root = root;
    }

    static PackOnDisk in(Path directory) {
        PackOnDisk pack = new PackOnDisk(directory.resolve("sample"));
        pack.write("pack.yaml", PACK_TEXT);
        pack.write("masks.yaml", MASKS_TEXT);
        pack.write(RULE, RULE_TEXT);
        pack.write(OTHER, OTHER_TEXT);
        pack.write(CASES, CASES_TEXT);
        pack.write(OTHER_CASES, OTHER_CASES_TEXT);
        return pack;
    }

    /** Returns which schema a file has. */
    static String schema(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replace(".yaml", "");
    }

    Path root() {
        return root;
    }

    Path file(String path) {
        return root.resolve(path);
    }

    PackOnDisk write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    PackOnDisk write(String path, byte[] bytes) {
        try {
            Files.createDirectories(file(path).getParent());
            Files.write(file(path), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    String read(String path) {
        try {
            return Files.readString(file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PackOnDisk without(String path) {
        try {
            Files.delete(file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Replaces text that stands there exactly once. */
    PackOnDisk change(String path, String from, String to) {
        String text = read(path);
        Assertions.assertThat(text.split(java.util.regex.Pattern.quote(from), -1))
                .as("`%s` once in %s", from, path)
                .hasSize(2);
        return write(path, text.replace(from, to));
    }

    /** Changes the file of the rule. */
    PackOnDisk changeRule(String from, String to) {
        return change(RULE, from, to);
    }

    /** Demands that the pack has one problem, in the file of the rule, which starts so behind the file's name. */
    void expectInRule(String problem) {
        Assertions.assertThat(problems()).singleElement().asString().startsWith(RULE + ":" + problem);
    }

    /** Returns the problems as messages print them, none when the pack loads. */
    List<String> problems() {
        try {
            RulePacks.inDirectory(root);
            return List.of();
        } catch (RulePackException e) {
            return e.problems().stream().map(PackProblem::toString).toList();
        }
    }
}
