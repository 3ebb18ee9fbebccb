package org.gongkai.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.legal.InForce;
import org.gongkai.legal.LegalBasis;
import org.gongkai.legal.NonDisclosureGround;
import org.gongkai.text.Fold;
import org.gongkai.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One check with its reasons (规则): what it finds, on which legal basis, and what is to be done. Immutable.
 *
 * <p>A change of what a rule finds needs a new version; an id is never used again.
 */
public final class Rule {
    private final RuleHead head;
    private final RuleMatter matter;
    private final RuleEffect effect;
    private final RuleBackground background;

    Rule(RuleHead head, RuleMatter matter, RuleEffect effect, RuleBackground background) {
        this.head = head;
        this.matter = matter;
        this.effect = effect;
        this.background = background;
    }

    /**
     * Starts a rule.
     *
     * @param id lower-case words joined by {@code .} and {@code -}, at least two levels, for example
     *     {@code cn.privacy.resident-id}
     * @param version 1 or more
     */
    public static RuleBuilder builder(String id, int version) {
        return new RuleBuilder(id, version);
    }

    /** Returns the id (规则编号). */
    public String id() {
        return head.id();
    }

    /** Returns the version (版本), 1 or more. */
    public int version() {
        return head.version();
    }

    /** Returns how far the rule has come (状态). */
    public RuleStatus status() {
        return head.status();
    }

    /** Returns the title (名称). */
    public Wording title() {
        return head.title();
    }

    /** Returns from when to when the rule itself applies (适用期间), by the day of review. */
    public InForce effective() {
        return head.effective();
    }

    /** Returns where it applies (适用地区), {@code CN} or {@code CN-} and a division code. */
    public String jurisdiction() {
        return head.jurisdiction();
    }

    /** Returns from which strictness on it runs (严格度), 1 always to 4 most suspicious. */
    public int strictness() {
        return head.strictness();
    }

    /** Returns what kind of thing it finds (类别), for example {@code resident-id}. */
    public String kind() {
        return effect.kind();
    }

    /** Returns what a finding asks for (严重程度). */
    public Severity severity() {
        return effect.severity();
    }

    /** Returns the ground it bears on (不予公开情形), or {@code null} where it has none of its own. */
    public @Nullable NonDisclosureGround ground() {
        return effect.ground();
    }

    /** Returns the legal basis (法律依据), all editions. */
    public List<LegalBasis> basis() {
        return effect.basis();
    }

    /** Returns how its findings are covered (遮盖方式). */
    public RedactionStyle redaction() {
        return effect.redaction();
    }

    /** Returns what a reader of the finding is told to do (处理意见). */
    public Wording says() {
        return effect.says();
    }

    /** Returns the ids of the rules that win on the same text (让位于). */
    public List<String> yieldsTo() {
        return effect.yieldsTo();
    }

    /** Returns what a finding speaks for when an attribute is advised (公开属性依据). */
    public List<AdviceEvidence> advice() {
        return effect.advice();
    }

    /** Returns what users read before they rely on the rule (规则说明), or {@code null} where nothing is said. */
    public @Nullable RuleNotes notes() {
        return background.notes();
    }

    /** Returns how the rule relates to others (规则关系). */
    public List<Relation> related() {
        return background.related();
    }

    /** Returns who wrote the rule (编写者), or {@code null} where nobody is named. */
    public @Nullable RuleAuthor author() {
        return background.author();
    }

    /** Returns how both sides are folded (归一化). */
    public Set<Fold> folds() {
        return matter.folds();
    }

    /** Returns the named parts (命名部分), in alphabetical order. */
    public Map<String, RulePart> parts() {
        return matter.parts();
    }

    /** Returns what must come together (命中条件). */
    public Condition condition() {
        return matter.condition();
    }

    /** Returns the names of the parts that a finding covers (覆盖范围), empty for all that the condition found. */
    public List<String> span() {
        return matter.span();
    }

    /** Returns what takes findings back (排除条件). */
    public List<Exclusion> exclusions() {
        return matter.exclusions();
    }

    /** Returns how sure its findings are (置信度). */
    public Confidence confidence() {
        return matter.confidence();
    }

    /**
     * Returns in how many rows of a table the rule must find something so that its findings count (按行计数); 0 where each
     * counts by itself, in tables and elsewhere.
     */
    public int rowsNeeded() {
        return matter.rowsNeeded();
    }

    /** Returns how large its patterns are together (模式规模), in steps; a screening takes {@code MatchSet.MOST_STEPS} of them. */
    public long patternSize() {
        return parts().values().stream().mapToLong(RulePart::patternSize).sum()
                + exclusions().stream().mapToLong(Exclusion::patternSize).sum();
    }

    /**
     * Returns the keys of the rule's file under which {@code other} says something else, in the order of the file; a part
     * that differs is told by its name, for example {@code find.n18}.
     */
    public List<String> differencesFrom(Rule other) {
        return RuleDifference.keys(this, other);
    }

    /** Returns this rule as a layer changes it. */
    Rule with(RuleHead changedHead, RuleMatter changedMatter, RuleEffect changedEffect) {
        return new Rule(changedHead, changedMatter, changedEffect, background);
    }

    RuleHead head() {
        return head;
    }

    RuleMatter matter() {
        return matter;
    }

    RuleEffect effect() {
        return effect;
    }

    /** Returns all that decides what the rule finds and says, in one fixed form, for digests. */
    String canonical() {
        return Canonical.of(
                id(),
                version(),
                status(),
                wording(title()),
                effective(),
                jurisdiction(),
                strictness(),
                kind(),
                severity(),
                ground() == null ? List.of() : List.of(ground()),
                basis().stream().map(one -> Canonical.of(one.law(), one)).toList(),
                redaction().kind(),
                redaction().name() == null ? List.of() : List.of(redaction().name()),
                wording(says()),
                yieldsTo(),
                advice().stream().map(AdviceEvidence::canonical).toList(),
                matter.canonical());
    }

    private static String wording(Wording words) {
        return Canonical.of(words.zh(), words.en());
    }

    @Override
    public String toString() {
        return id() + " v" + version();
    }

    /** Who the rule is and when it applies. */
    record RuleHead(
            String id,
            int version,
            RuleStatus status,
            Wording title,
            InForce effective,
            String jurisdiction,
            int strictness) {}

    /** What a finding of the rule means. */
    record RuleEffect(
            String kind,
            Severity severity,
            @Nullable NonDisclosureGround ground,
            List<LegalBasis> basis,
            RedactionStyle redaction,
            Wording says,
            List<String> yieldsTo,
            List<AdviceEvidence> advice) {}

    /** What is told about the rule and decides nothing. */
    record RuleBackground(
            @Nullable RuleNotes notes,
            List<Relation> related,
            @Nullable RuleAuthor author) {}
}
