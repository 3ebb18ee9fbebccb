package org.gongkai.rulepack.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.match.PatternParser;
import org.gongkai.match.PatternRefusedException;
import org.gongkai.rule.FieldForm;
import org.gongkai.rule.Marking;
import org.gongkai.rule.RulePart;
import org.gongkai.rulepack.internal.yaml.Fault;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.Form;
import org.gongkai.rulepack.internal.yaml.MapNode;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.rulepack.internal.yaml.Values;
import org.gongkai.text.Wording;
import org.jspecify.annotations.Nullable;

/** Reads what a named part looks for (读取查找对象): terms, a pattern, a list, a field, a mark or a name. One thread, one part. */
final class SoughtForm {
    private final PackContext context;
    private final FileProblems problems;
    private final int[] counted;
    private final List<ReadPart.ReadTerm> terms = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private FileProblems termProblems;
    private RulePart.@Nullable Builder part;
    private @Nullable Node at;
    private @Nullable String value;
    private int longest = FieldForm.LONGEST;
    private boolean listFailed;

    /** Reads one part; {@code counted} holds how many terms the parts of the rule have so far. */
    SoughtForm(PackContext context, FileProblems problems, int[] counted) {
        this.context = context;
        this.problems = problems;
        this.counted = counted;
        this.termProblems = problems;
    }

    void read(Form form) {
        int before = problems.count();
        form.read("any", this::any);
        form.read("regex", node -> found(node, RulePart.pattern(PatternWork.pattern(node))));
        form.read("list", this::list);
        form.read("field", list -> Values.each(list, problems, node -> labels.add(Values.text(node))));
        form.read("value", node -> value = value(node));
        form.read("longest", node -> longest = PartShapes.LONGEST.of(node));
        form.read("field", node -> {
            if (!labels.isEmpty() || problems.count() == before) {
                found(node, RulePart.field(new FieldForm(labels, value, longest)));
            }
        });
        form.read("marking", node -> found(node, RulePart.marking(marking(node))));
        form.read("entity", node -> found(node, RulePart.entity(PartShapes.ENTITY.of(node))));
    }

    private void any(Node list) {
        int before = problems.count();
        Values.each(list, problems, node -> {
            if (++counted[0] > PackLimits.TERMS_PER_RULE) {
                throw new Fault(
                        node,
                        new Wording(
                                "一条规则的词语超过 " + PackLimits.TERMS_PER_RULE + " 个",
                                "more than " + PackLimits.TERMS_PER_RULE + " terms in a rule"),
                        new Wording("拆分规则，或者写进 `list` 文件", "split the rule, or write them into a `list`"));
            }
            terms.add(new ReadPart.ReadTerm(Values.text(node), node));
        });
        if (!terms.isEmpty() || problems.count() == before) {
            found(list, terms());
        }
    }

    private static String value(Node node) {
        if (node instanceof MapNode) {
            throw new Fault(
                    node,
                    new Wording("字段的值写成了映射", "a mapping where the pattern of a field's value belongs"),
                    new Wording(
                            "只写模式；要求两侧不得相连的号码用 `regex` 加 `stands-alone`，条件写 `number with label within 10 before`",
                            "write the pattern alone; a number that stands alone is found by `regex` with `stands-alone`"
                                    + " and the condition `number with label within 10 before`"));
        }
        String pattern = PatternWork.pattern(node);
        try {
            PatternParser.parse(pattern);
        } catch (PatternRefusedException refusal) {
            throw new IllegalArgumentException("a value that has " + refusal.getMessage(), refusal);
        }
        return pattern;
    }

    private RulePart.Builder terms() {
        return RulePart.terms(terms.stream().map(ReadPart.ReadTerm::term).toList());
    }

    private void list(Node node) {
        String[] said = {"", ""};
        PackFiles.Entry[] column = {new PackFiles.Entry(problems, node.line())};
        if (node instanceof MapNode) {
            Form.of(node, PartShapes.LIST, problems)
                    .read("file", file -> said[0] = PackPaths.list(file))
                    .read("column", heading -> {
                        said[1] = Values.text(heading);
                        column[0] = new PackFiles.Entry(problems, heading.line());
                    })
                    .end();
        } else {
            said[0] = PackPaths.list(node);
        }
        boolean table = said[0].endsWith(".csv");
        if (table && said[1].isEmpty()) {
            throw new Fault(
                    node,
                    new Wording("表格没有写明词语在哪一列", "a table without the column that holds the terms"),
                    new Wording("写 `{file: …, column: …}`", "write `{file: …, column: …}`"));
        }
        if (!table && !said[1].isEmpty()) {
            throw new Fault(
                    node,
                    new Wording("不是表格的文件写了 `column`", "a column of a file that is no table"),
                    new Wording("删去 `column`，或者写 `.csv` 文件", "leave `column` out or name a `.csv` file"));
        }
        Optional<TermList> read =
                said[0].isEmpty() ? Optional.empty() : context.lists().read(said[0], said[1], column[0]);
        listFailed = read.isEmpty();
        read.ifPresent(list -> {
            terms.addAll(list.terms());
            termProblems = list.problems();
            found(node, terms());
        });
    }

    private Marking marking(Node node) {
        List<String> levels = new ArrayList<>();
        List<String> stars = new ArrayList<>();
        Marking.TermUse[] use = {Marking.TermUse.OPTIONAL};
        Form.of(node, PartShapes.MARKING, problems)
                .read("levels", list -> Values.each(list, problems, one -> levels.add(Values.text(one))))
                .read("stars", list -> Values.each(list, problems, one -> stars.add(Values.text(one))))
                .read("term", word -> use[0] = PartShapes.TERM_USE.of(word))
                .end();
        return new Marking(levels, stars, use[0]);
    }

    private void found(Node node, RulePart.Builder what) {
        at = node;
        part = what;
    }

    /** Returns what was read, or {@code null} where nothing could be. */
    RulePart.@Nullable Builder part() {
        return part;
    }

    /** Returns what was read, ready for the lines of its faults. */
    ReadPart.Sought sought(Node whole) {
        return new ReadPart.Sought(at == null ? whole : at, terms, termProblems);
    }

    /** Returns whether a list of terms could not be read, which the list's own file tells. */
    boolean hasListFailed() {
        return listFailed;
    }
}
