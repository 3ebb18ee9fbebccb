package org.gongkai.rulepack.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.rule.Division;
import org.gongkai.rule.Mask;
import org.gongkai.rule.MaskTable;
import org.gongkai.rule.Warrant;
import org.gongkai.rulepack.internal.yaml.Fault;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.Form;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.rulepack.internal.yaml.Values;
import org.gongkai.text.Wording;

/** Reads the file with the mask tables (读取遮盖格式表). */
final class MaskFile {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    private final FileProblems problems;
    private final List<MaskTable> tables = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private MaskFile(FileProblems problems) {
        this.problems = problems;
    }

    /** Returns the tables; what could not be read is in {@code problems}. */
    static List<MaskTable> read(Node root, FileProblems problems) {
        MaskFile file = new MaskFile(problems);
        problems.attempt(root, () -> {
            Form form = Form.of(root, PackShapes.MASKS, problems);
            Common.format(form);
            form.read("tables", list -> Values.each(list, problems, file::table))
                    .end();
        });
        return file.tables;
    }

    private void table(Node node) {
        String[] said = {"", "", "", ""};
        LocalDate[] until = new LocalDate[1];
        int before = problems.count();
        Map<String, Mask> masks = new LinkedHashMap<>();
        Form.of(node, PackShapes.TABLE_OF_MASKS, problems)
                .read("name", name -> said[0] = tableName(name))
                .read("source", source -> said[1] = Values.text(source))
                .read("reason", reason -> said[2] = Values.text(reason))
                .read("by", by -> said[3] = Values.text(by))
                .read("until", day -> until[0] = Values.date(day))
                .read("masks", map -> masks(map, masks))
                .end();
        if (said[0].isEmpty()) {
            return;
        }
        MaskTable table = new MaskTable(said[0], said[1], masks);
        boolean loosens = until[0] != null && problems.count() == before;
        tables.add(loosens ? table.loosening(new Warrant(said[2], said[3], until[0])) : table);
    }

    private String tableName(Node node) {
        String name = new MaskTable(Values.text(node), "", Map.of()).name();
        if (!names.add(name)) {
            throw new Fault(
                    node,
                    new Wording("遮盖格式表 `" + name + "` 重复", "the mask table `" + name + "` a second time"),
                    new Wording("把格式写在同一张表里", "put its masks into one table"));
        }
        return name;
    }

    private void masks(Node node, Map<String, Mask> masks) {
        Values.map(node, new Wording("按名称的遮盖格式", "masks by name")).entries().forEach((name, entry) -> {
            if (!NAME.matcher(name).matches()) {
                problems.add(
                        entry.line(),
                        new Wording("遮盖格式名 `" + name + "` 不合写法", "the mask name `" + name + "`"),
                        new Wording("写由 `-` 连接的小写单词", "write lower-case words joined by `-`"));
            }
            problems.attempt(entry.value(), () -> masks.put(name, mask(entry.value())));
        });
    }

    private Mask mask(Node node) {
        int[] kept = {0, 0};
        String[] keepFrom = {""};
        Division[] keepTo = new Division[1];
        List<Node> sample = new ArrayList<>();
        int before = problems.count();
        Form.of(node, PackShapes.MASK, problems)
                .read("first", first -> kept[0] = Values.whole(first))
                .read("last", last -> kept[1] = Values.whole(last))
                .read("keep-from", from -> keepFrom[0] = Values.text(from))
                .read("keep-to", to -> keepTo[0] = PackShapes.DIVISION.of(to))
                .read("sample", list -> Values.each(list, problems, sample::add))
                .end();
        Mask mask = new Mask(kept[0], kept[1], keepFrom[0].isEmpty() ? null : keepFrom[0], keepTo[0]);
        if (problems.count() == before && !sample.isEmpty()) {
            MaskSample.check(mask, sample);
        }
        return mask;
    }
}
