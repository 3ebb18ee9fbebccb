package org.gongkai.rulepack.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.Form;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.rulepack.internal.yaml.Shape;
import org.gongkai.rulepack.internal.yaml.Value;
import org.gongkai.rulepack.internal.yaml.Values;
import org.gongkai.screening.Fingerprint;
import org.gongkai.screening.SuppressedFinding;

/** Reads a person's word that one finding is none (读取个案排除条目). */
public final class SuppressionForm {
    private static final Shape ENTRY = Shape.of("排除条目", "a suppression")
            .needed(
                    "fingerprint",
                    Value.text("h1:[0-9a-f]{64}|o1:\\d{1,9}\\.\\d{1,9}/\\d{1,9}\\.\\d{1,9}/\\d{1,9}"),
                    "发现的指纹，从结果中抄来",
                    "the finding's, copied from a result")
            .needed("rule", Shapes.RULE_ID, "查出它的规则", "the rule that finds it")
            .needed("reason", Value.TEXT, "理由", "why")
            .needed("by", Value.TEXT, "由谁负责", "who answers for it")
            .needed("until", Value.DAY, "到哪一天为止", "the last day on which it holds")
            .build();

    /** The whole file. */
    public static final Shape FILE = Shapes.format(Shape.of("排除文件", "a file of suppressions"))
            .needed("suppressions", Value.list(new Value.Mapping(ENTRY)), "个案排除条目", "findings that persons suppress")
            .build();

    private final FileProblems problems;

    /** Reads entries; what is wrong goes to {@code problems}. */
    public SuppressionForm(FileProblems problems) {
        this.problems = problems;
    }

    /** Reads the number of the format. */
    public static void format(Form form) {
        Common.format(form);
    }

    /** Returns the entry, or empty when there are problems. */
    public Optional<SuppressedFinding> read(Node node) {
        int before = problems.count();
        String[] said = {"", "", "", ""};
        LocalDate[] until = new LocalDate[1];
        Form.of(node, ENTRY, problems)
                .read("fingerprint", text -> said[0] = new Fingerprint(Values.text(text)).text())
                .read("rule", id -> said[1] = Common.ruleId(id))
                .read("reason", reason -> said[2] = Values.text(reason))
                .read("by", by -> said[3] = Values.text(by))
                .read("until", day -> until[0] = Values.date(day))
                .end();
        if (problems.count() > before || until[0] == null) {
            return Optional.empty();
        }
        return Optional.of(new SuppressedFinding(new Fingerprint(said[0]), said[1], said[2], said[3], until[0]));
    }
}
