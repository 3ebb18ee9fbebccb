package org.gongkai.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small good pack of an agency's own, to be spoilt by tests. */
final class LocalPack {
    private static final String PACK = """
            format: 1
            name: local
            edition: 2026-11-25
            title: {zh: 本地, en: Local}
            licence: Apache-2.0
            statutes: [政府信息公开条例]
            kinds: [slip]
            rules: [slip]
            """;
    private static final String RULE = """
            format: 1
            id: local.marks.slip
            version: 1
            status: stable
            title: {zh: 单号, en: Slip}
            kind: slip
            ground: internal-affairs
            basis: [{law: 政府信息公开条例, article: "16", from: 2019-05-15}]
            strictness: 1
            severity: block
            detects: 单号。
            misses: 图片。
            false-alarms: 外部编号。
            find:
              number: {regex: 'LZ\\d{6}', stands-alone: alphanumeric}
            condition: number
            unless:
            - {phrase: 样例LZ000000}
            confidence: {base: 0.9}
            redaction: {style: cover}
            says: {zh: 遮, en: Cover}
            """;
    private static final String CASES = """
            rule: local.marks.slip
            hit:
            - {name: 正文, text: 单号⟦LZ000173⟧。}
            - {name: 两个, text: ⟦LZ000173⟧、⟦LZ000174⟧}
            miss:
            - {name: 更长, text: 单号LZ0001738}
            - {name: 样例, text: 填写样例LZ000000}
            gap:
            - {name: 汉字, text: 单号⟦LZ〇〇〇一七三⟧}
            """;

    private final Path root;

    private LocalPack(Path root) {
        this.root = root;
    }

    static LocalPack in(Path root) {
        LocalPack pack = new LocalPack(root);
        pack.write("pack.yaml", PACK);
        pack.write("slip/rule.yaml", RULE);
        pack.write("slip/cases.yaml", CASES);
        return pack;
    }

    LocalPack change(String path, String from, String to) {
        try {
            String text = Files.readString(root.resolve(path));
            if (!text.contains(from)) {
                throw new IllegalArgumentException(path + " lacks " + from);
            }
            return write(path, text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LocalPack write(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs {@code gongkai rules COMMAND … FOLDER}, in English if not told otherwise. */
    Run rules(String command, String... more) {
        List<String> args = new ArrayList<>(List.of("rules", command));
        args.addAll(List.of(more).contains("--lang") ? List.of() : List.of("--lang", "en"));
        args.addAll(List.of(more));
        args.add(root.toString());
        return Run.of(args.toArray(String[]::new));
    }
}
