package org.gongkai.rulepack.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.rule.PackEdition;
import org.gongkai.rule.Tombstone;
import org.gongkai.rulepack.internal.yaml.Fault;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.Form;
import org.gongkai.rulepack.internal.yaml.MapNode;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.rulepack.internal.yaml.Values;
import org.gongkai.text.Wording;

/** Reads {@code pack.yaml} (读取规则包清单). */
public final class PackHeadFile {
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    private static final String SOME_DAY = "2000-01-01";

    private final FileProblems problems;
    private final PackHead head;

    private PackHeadFile(FileProblems problems, MapNode root) {
        this.problems = problems;
        this.head = new PackHead(problems, root);
    }

    /** Returns what the pack says of itself, or empty when nothing of it can be read. */
    public static Optional<PackHead> read(PackFiles files) {
        FileProblems problems = files.problemsOf(PackFiles.PACK);
        Optional<Node> root = files.read(problems, new PackFiles.Entry(problems, 1));
        if (root.isPresent() && !(root.get() instanceof MapNode)) {
            problems.attempt(root.get(), () -> Values.map(root.get(), new Wording("规则包", "a pack")));
        }
        Optional<PackHead> head =
                root.filter(MapNode.class::isInstance).map(node -> new PackHeadFile(problems, (MapNode) node).read());
        head.ifPresent(said -> inOrder(files, said));
        return head;
    }

    /** Whoever reads them later tells their problems in this order. */
    private static void inOrder(PackFiles files, PackHead head) {
        head.masks().forEach(entry -> files.problemsOf(entry.path()));
        head.rules().keySet().forEach(folder -> {
            files.problemsOf(folder + "/rule.yaml");
            files.problemsOf(folder + "/cases.yaml");
        });
    }

    private PackHead read() {
        Form form = Form.of(head.root(), PackShapes.PACK, problems);
        Common.format(form);
        form.read("name", node -> head.name(new PackEdition(Values.text(node), SOME_DAY).name()));
        form.read(
                "edition",
                node -> head.edition(new PackEdition(
                        head.name().isEmpty() ? "x" : head.name(),
                        Values.date(node).toString())));
        form.read("title", node -> head.title(Common.wording(node, problems)));
        form.read("licence", Values::text);
        form.read(
                "statutes",
                list -> Values.each(
                        list, problems, node -> once(node, head.statutes().add(Values.text(node)))));
        form.read("kinds", list -> Values.each(list, problems, this::kind));
        form.read("rules", list -> Values.each(list, problems, this::rule));
        form.read("masks", node -> head.masks().add(new PackHead.MasksEntry(PackPaths.yamlFile(node), node.line())));
        form.read("tombstones", list -> Values.each(list, problems, this::tombstone));
        form.read("adjusts", list -> Values.each(list, problems, this::adjustment));
        form.end();
        return head;
    }

    private void kind(Node node) {
        String kind = Values.text(node);
        if (!KEBAB.matcher(kind).matches()) {
            throw new Fault(
                    node,
                    new Wording("类别名 `" + kind + "` 不合写法", "the kind `" + kind + "`"),
                    new Wording("写由 `-` 连接的小写单词", "write lower-case words joined by `-`"));
        }
        if (Kinds.CONTRACT.contains(kind)) {
            throw new Fault(
                    node,
                    new Wording("类别 `" + kind + "` 各规则包都有", "the kind `" + kind + "`, which every pack has"),
                    new Wording("删去它", "remove it"));
        }
        once(node, head.kinds().add(kind));
    }

    private void rule(Node node) {
        String folder = PackPaths.folder(node);
        if (head.rules().size() == PackLimits.RULES) {
            throw new Fault(
                    node,
                    new Wording("规则超过 " + PackLimits.RULES + " 条", "more than " + PackLimits.RULES + " rules"),
                    new Wording("拆分规则包", "split the pack"));
        }
        once(node, head.rules().putIfAbsent(folder, node.line()) == null);
    }

    private void tombstone(Node node) {
        String[] said = {"", ""};
        LocalDate[] since = new LocalDate[1];
        int before = problems.count();
        Form.of(node, PackShapes.TOMBSTONE, problems)
                .read("id", id -> said[0] = Common.ruleId(id))
                .read("since", day -> since[0] = Values.date(day))
                .read("reason", reason -> said[1] = Values.text(reason))
                .end();
        if (problems.count() == before && since[0] != null) {
            Tombstone tombstone = new Tombstone(said[0], since[0], said[1]);
            once(node, head.tombstones().putIfAbsent(said[0], new PackHead.Entry<>(tombstone, node.line())) == null);
        }
    }

    private void adjustment(Node node) {
        new AdjustmentForm(problems).read(node).ifPresent(change -> {
            if (head.adjustments().putIfAbsent(change.rule(), new PackHead.Entry<>(change, node.line())) != null) {
                throw new Fault(
                        node,
                        new Wording("`" + change.rule() + "` 调整了两次", "`" + change.rule() + "` adjusted a second time"),
                        new Wording("把一条规则的调整写在一处", "put all changes of a rule into one entry"));
            }
        });
    }

    private static void once(Node node, boolean isNew) {
        if (!isNew) {
            throw new Fault(node, new Wording("条目重复", "the same entry a second time"), new Wording("删去它", "remove it"));
        }
    }
}
