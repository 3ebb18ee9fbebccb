package org.gongkai.testkit.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.gongkai.rule.Rule;
import org.gongkai.screening.Screening;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.screening.Submission;
import org.gongkai.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Two rule sets, and what either makes of a document (规则对比). Immutable and thread-safe: documents may be compared by several
 * threads; what came of them is added up by {@link ComparisonSummary}.
 */
public final class PackComparison {
    private final Side before;
    private final Side after;
    private final boolean namesShown;
    private final List<RuleChange> ruleChanges = new ArrayList<>();
    private final Map<String, RuleAspects> aspects = new HashMap<>();

    private PackComparison(Side before, Side after, boolean namesShown) {
        this.before = before;
        this.after = after;
        this.namesShown = namesShown;
        TreeSet<String> ids = new TreeSet<>(before.rules().keySet());
        ids.addAll(after.rules().keySet());
        ids.forEach(id -> compare(id, before.rules().get(id), after.rules().get(id)));
    }

    /**
     * Returns the comparison of an old set with a new one.
     *
     * @throws IllegalArgumentException if they run under different options, since nobody could tell what made the difference
     */
    public static PackComparison between(Screening before, Screening after) {
        if (!before.options().equals(after.options())) {
            throw new IllegalArgumentException("both sets run under the same options, got " + before.options() + " and "
                    + after.options() + "; give both the same");
        }
        return new PackComparison(new Side(before), new Side(after), false);
    }

    /** Returns this comparison with the names of sheets and embedded files printed as they are, what blocks in them included. */
    public PackComparison showingNames() {
        return new PackComparison(before, after, true);
    }

    private void compare(String id, @Nullable Rule old, @Nullable Rule neu) {
        List<String> keys = new ArrayList<>();
        if (old != null && neu != null) {
            RuleAspects found = RuleAspects.of(before, after, old, neu);
            aspects.put(id, found);
            keys.addAll(old.differencesFrom(neu));
            if (found.maskDiffers()) {
                keys.add("masks");
            }
        }
        if (old == null || neu == null || !keys.isEmpty()) {
            RuleChange.Running running = new RuleChange.Running(before.runs(id), after.runs(id), written(id));
            ruleChanges.add(new RuleChange(old, neu, keys, running));
        }
    }

    private List<String> written(String id) {
        Optional<Rule> old = before().ruleSet().rule(id);
        Optional<Rule> neu = after().ruleSet().rule(id);
        return old.isPresent() && neu.isPresent() ? old.get().differencesFrom(neu.get()) : List.of();
    }

    /** Returns the old set as it screens. */
    public Screening before() {
        return before.screening();
    }

    /** Returns the new set as it screens. */
    public Screening after() {
        return after.screening();
    }

    /** Returns whether both sets differ and still call themselves the same, so that nobody can tell their results apart. */
    public boolean isEditionKept() {
        return before().ruleSet().packs().equals(after().ruleSet().packs())
                && !before().ruleSet().digest().equals(after().ruleSet().digest());
    }

    /** Returns the rules that were added, removed or changed, in the order of their ids. */
    public List<RuleChange> ruleChanges() {
        return List.copyOf(ruleChanges);
    }

    /** Returns what either set makes of {@code source}. */
    public ComparedDocument compare(SourceText source) {
        return compare(Submission.of(source));
    }

    /** Returns what either set makes of {@code submission}, its attachments included. */
    public ComparedDocument compare(Submission submission) {
        ScreeningReport old = before().screen(submission);
        ScreeningReport neu = after().screen(submission);
        return new ComparedDocument(old, neu, new DocumentChanges(this, submission, old, neu).all());
    }

    Side beforeSide() {
        return before;
    }

    Side afterSide() {
        return after;
    }

    boolean isNamesShown() {
        return namesShown;
    }

    /** Returns in what all findings of the rule differ; both sets have it. */
    RuleAspects aspects(String id) {
        RuleAspects found = aspects.get(id);
        if (found == null) {
            throw new IllegalStateException("no rule `" + id + "` in both sets");
        }
        return found;
    }

    @Override
    public String toString() {
        return before().ruleSet() + " against " + after().ruleSet();
    }
}
