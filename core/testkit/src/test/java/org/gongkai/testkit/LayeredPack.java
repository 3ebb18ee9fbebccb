package org.gongkai.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.Assertions;

/** A good pack that uses most of what the format can say, to be spoilt in one place. */
final class LayeredPack {
    static final String SLIP = "marks/slip/rule.yaml";
    static final String SLIP_CASES = "marks/slip/cases.yaml";
    static final String PROJECT = "names/project/rule.yaml";
    static final String LIST = "terms/projects.txt";
    static final String TABLE = "terms/more.csv";

    private static final String PACK_TEXT = """
            format: 1
            name: lizhou
            edition: 2026-11-01
            title: {zh: 例州规则包, en: Rules of Lizhou}
            licence: Apache-2.0
            statutes: [政府信息公开条例]
            kinds: [slip, project-name]
            rules:
            - marks/slip
            - names/project
            masks: masks.yaml
            tombstones:
            - {id: lz.marks.old, since: 2026-05-01, reason: 并入流转单号}
            adjusts:
            - {rule: cn.privacy.email, reason: 值班邮箱, by: 例州市政务公开办公室, until: 2027-06-30, severity: review}
            """;

    private static final String MASKS_TEXT = """
            format: 1
            tables:
            - name: cn
              source: 例州市口径
              masks:
                slip: {first: 2, last: 2}
            - name: cn-990100
              source: 例州市口径
              masks:
                slip: {first: 2, last: 2, sample: [LZ000173, "LZ****73"]}
                address: {keep-to: township}
            """;

    private static final String SLIP_TEXT = """
            format: 1
            id: lz.marks.slip
            version: 2
            status: stable
            title: {zh: 流转单号, en: Slip number}
            kind: slip
            ground: internal-affairs
            basis: [{law: 政府信息公开条例, article: "16", from: 2019-05-15}]
            effective: {from: 2026-01-01}
            jurisdiction: CN-990100
            strictness: 1
            severity: block
            detects: {zh: 流转单号，LZ 加六位数字。, en: Slip numbers of LZ and six digits.}
            misses: {zh: 图片中的单号。, en: Numbers in pictures.}
            false-alarms: {zh: 外部编号。, en: Numbers of others.}
            related: [{type: renamed, id: lz.marks.old}]
            fold: [width]
            find:
              number: {regex: 'LZ\\d{6}', stands-alone: alphanumeric, gap: {max: 1, of: [dash]}}
              label: {field: [单号, 编号], value: 'LZ\\d{6}', longest: 20}
              mark: {marking: {levels: [内部], stars: [★], term: optional}, zone: [{first-lines: 5}, page-header]}
            condition: (number or label) and not mark
            unless:
            - {phrase: 样例LZ000000}
            - {context: [填写说明], within: 10, side: before}
            confidence: {base: 0.9, with: {label: 0.95}}
            redaction: {mask: slip}
            says: {zh: 隐去, en: Cover it}
            """;

    private static final String PROJECT_TEXT = """
            format: 1
            id: lz.names.project
            version: 1
            status: stable
            title: {zh: 项目名称, en: Name of a project}
            kind: project-name
            strictness: 3
            severity: notice
            detects: {zh: 词表中的项目名称。, en: Names of projects in the lists.}
            misses: {zh: 未列入的项目。, en: Projects not listed.}
            false-alarms: {zh: 同名的词语。, en: Words of the same name.}
            author: {name: 例州工作组, date: 2026-10-01}
            find:
              name: {list: terms/projects.txt, zone: [{column: [项目]}]}
              more: {list: {file: terms/more.csv, column: 名称}}
              short: {any: [甲项目, 乙项目]}
            condition: 1 of (name, more, short)
            check: {rows: 2}
            advice: [{attribute: proactive, article20: a20-10, weight: 0.5}]
            confidence: {base: 0.6}
            redaction: {style: cover}
            says: {zh: 供核对, en: For information}
            """;

    private static final String SLIP_CASES_TEXT = """
            rule: lz.marks.slip
            hit:
            - {name: 正文, text: 见⟦LZ000173⟧。}
            - {name: 标签, text: 单号：⟦LZ000174⟧}
            miss:
            - {name: 更长, text: 见LZ0001738}
            - {name: 样例, text: 样例LZ000000}
            """;

    private static final String PROJECT_CASES_TEXT = """
            rule: lz.names.project
            hit:
            - {name: 甲, text: "⟦甲项目⟧\\t⟦乙项目⟧"}
            - {name: 乙, text: ⟦甲项目⟧}
            miss:
            - {name: 丙, text: 项目}
            - {name: 丁, text: 甲乙}
            """;

    private final Path root;

    private LayeredPack(Path root) {
        this.root = root;
    }

    static LayeredPack in(Path directory) {
        LayeredPack pack = new LayeredPack(directory.resolve("lizhou"));
        Map<String, String> files = new TreeMap<>(Map.of(
                "pack.yaml",
                PACK_TEXT,
                "masks.yaml",
                MASKS_TEXT,
                SLIP,
                SLIP_TEXT,
                SLIP_CASES,
                SLIP_CASES_TEXT,
                PROJECT,
                PROJECT_TEXT,
                "names/project/cases.yaml",
                PROJECT_CASES_TEXT,
                LIST,
                "# 项目\n滨河工程\n环湖工程\n",
                TABLE,
                "序号,名称\n1,城南工程\n2,城北工程\n"));
        files.forEach(pack::write);
        return pack;
    }

    Path root() {
        return root;
    }

    Path file(String path) {
        return root.resolve(path);
    }

    String read(String path) {
        try {
            return Files.readString(file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LayeredPack write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    LayeredPack write(String path, byte[] bytes) {
        try {
            Files.createDirectories(file(path).getParent());
            Files.write(file(path), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    LayeredPack without(String path) {
        try {
            Files.delete(file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Replaces text that stands there exactly once. */
    LayeredPack change(String path, String from, String to) {
        String text = read(path);
        Assertions.assertThat(text.split(java.util.regex.Pattern.quote(from), -1))
                .as("`%s` once in %s", from, path)
                .hasSize(2);
        return write(path, text.replace(from, to));
    }
}
