package org.gongkai.rulepack.internal;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.rule.Adjustment;
import org.gongkai.rule.AdjustmentBuilder;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.Form;
import org.gongkai.rulepack.internal.yaml.MapNode;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.rulepack.internal.yaml.Values;
import org.gongkai.text.Fold;
import org.gongkai.text.Wording;

/** Reads what a layer changes of a rule of a layer before it (读取规则调整). */
final class AdjustmentForm {
    /** What loosens whatever the rule says; of the other changes only the layers below tell. */
    private static final Set<String> LOOSENS = Set.of("unless", "drop-fold");

    private final FileProblems problems;

    AdjustmentForm(FileProblems problems) {
        this.problems = problems;
    }

    /** Returns the change, or empty when there are problems. */
    Optional<Adjustment> read(Node node) {
        int before = problems.count();
        String[] said = {"x.y", "?"};
        Form form = Form.of(node, PackShapes.ADJUSTMENT, problems)
                .read("rule", id -> said[0] = Common.ruleId(id))
                .read("reason", reason -> said[1] = Values.text(reason));
        AdjustmentBuilder builder = Adjustment.builder(said[0], said[1]);
        form.read("by", by -> builder.by(Values.text(by)));
        form.read("until", day -> builder.until(Values.date(day)));
        changes(form, builder);
        form.end();
        warrant(form.map());
        return problems.count() > before ? Optional.empty() : Optional.of(builder.build());
    }

    private void changes(Form form, AdjustmentBuilder builder) {
        form.read("severity", word -> builder.severity(RuleShapes.SEVERITY.of(word)));
        form.read("strictness", number -> builder.strictness(RuleShapes.STRICTNESS.of(number)));
        form.read("status", word -> builder.status(PackShapes.NEW_STATUS.of(word)));
        form.read("effective", period -> builder.effective(Common.period(period, problems)));
        form.read("fold", list -> builder.folds(folds(list)));
        form.read("drop-fold", list -> builder.dropFolds(folds(list)));
        form.read("redaction", way -> builder.redaction(new RedactionForm(Set.of(), problems).read(way)));
        form.read("unless", list -> {
            ExclusionForm exclusions = new ExclusionForm(problems);
            exclusions.read(list);
            Diagnosis diagnosis = new Diagnosis(Set.of(), problems);
            exclusions.all().forEach((exclusion, at) -> {
                diagnosis.exclusion(exclusion, at);
                builder.unless(exclusion);
            });
        });
    }

    private Set<Fold> folds(Node list) {
        Set<Fold> folds = EnumSet.noneOf(Fold.class);
        Values.each(list, problems, word -> folds.add(RuleShapes.FOLD.of(word)));
        return folds;
    }

    private void warrant(MapNode map) {
        boolean complete = map.entries().containsKey("by") && map.entries().containsKey("until");
        MapNode.Entry loosening = map.entries().entrySet().stream()
                .filter(entry -> LOOSENS.contains(entry.getKey())
                        || entry.getKey().equals("status")
                                && Common.isWord(entry.getValue().value(), "retired"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        if (loosening != null && !complete) {
            problems.add(
                    loosening.line(),
                    new Wording("放宽的调整缺少 `by` 和 `until`", "a change that loosens without `by` and `until`"),
                    new Wording("写明由谁负责、到哪一天为止", "say who answers for it and on which day it ends"));
        }
    }
}
