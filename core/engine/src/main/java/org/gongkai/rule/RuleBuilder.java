package org.gongkai.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.legal.InForce;
import org.gongkai.legal.LegalBasis;
import org.gongkai.legal.NonDisclosureGround;
import org.gongkai.text.Fold;
import org.gongkai.text.Wording;
import org.jspecify.annotations.Nullable;

/** Collects a {@link Rule} (规则构建). One thread, one rule; {@link #build} says what is missing or wrong. */
public final class RuleBuilder {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*){1,5}");
    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern JURISDICTION = Pattern.compile("CN(-\\d{6})?");

    private final String id;
    private final int version;
    private final Map<String, RulePart> parts = new LinkedHashMap<>();
    private final EnumSet<Fold> folds = EnumSet.noneOf(Fold.class);
    private final List<Exclusion> exclusions = new ArrayList<>();
    private final List<LegalBasis> basis = new ArrayList<>();
    private final List<String> span = new ArrayList<>();
    private final List<String> yieldsTo = new ArrayList<>();
    private final List<Relation> related = new ArrayList<>();
    private final List<AdviceEvidence> advice = new ArrayList<>();
    private RuleStatus status = RuleStatus.STABLE;
    private @Nullable Wording title;
    private @Nullable Wording says;
    private @Nullable String kind;
    private @Nullable NonDisclosureGround ground;
    private @Nullable Condition condition;
    private InForce effective = InForce.ALWAYS;
    private String jurisdiction = "CN";
    private int strictness = 1;
    private Severity severity = Severity.BLOCK;
    private RedactionStyle redaction = RedactionStyle.COVER;
    private Confidence confidence = new Confidence(1, Map.of());
    private @Nullable RuleNotes notes;
    private @Nullable RuleAuthor author;
    private int rowsNeeded;

    RuleBuilder(String id, int version) {
        this.id = id;
        this.version = version;
    }

    /** Sets how far the rule has come; without it {@code stable}. */
    public RuleBuilder status(RuleStatus value) {
        status = value;
        return this;
    }

    /** Sets the title; needed. */
    public RuleBuilder title(Wording value) {
        title = value;
        return this;
    }

    /** Sets what a reader is told to do; needed. */
    public RuleBuilder says(Wording value) {
        says = value;
        return this;
    }

    /** Sets the kind of thing it finds; needed. */
    public RuleBuilder kind(String value) {
        kind = value;
        return this;
    }

    /** Sets what a finding asks for; without it {@code block}. */
    public RuleBuilder severity(Severity value) {
        severity = value;
        return this;
    }

    /** Sets the ground; a rule with a ground needs a {@link #basis}. */
    public RuleBuilder ground(NonDisclosureGround value) {
        ground = value;
        return this;
    }

    /** Adds a legal basis. */
    public RuleBuilder basis(LegalBasis value) {
        basis.add(value);
        return this;
    }

    /** Sets from when to when the rule applies; without it always. */
    public RuleBuilder effective(InForce value) {
        effective = value;
        return this;
    }

    /** Sets where the rule applies; without it {@code CN}. */
    public RuleBuilder jurisdiction(String value) {
        jurisdiction = value;
        return this;
    }

    /** Sets from which strictness on it runs, 1 to 4; without it 1. */
    public RuleBuilder strictness(int value) {
        strictness = value;
        return this;
    }

    /** Adds folds. */
    public RuleBuilder folds(Set<Fold> values) {
        folds.addAll(values);
        return this;
    }

    /** Adds a named part. */
    public RuleBuilder find(String name, RulePart part) {
        require(parts.put(name, part) == null, "the part `" + name + "` is there already; choose another name");
        return this;
    }

    /** Sets what must come together; needed. */
    public RuleBuilder when(Condition value) {
        condition = value;
        return this;
    }

    /** Names a part that a finding covers; without it all that the condition found. */
    public RuleBuilder covering(String part) {
        span.add(part);
        return this;
    }

    /** Adds what takes findings back. */
    public RuleBuilder unless(Exclusion value) {
        exclusions.add(value);
        return this;
    }

    /** Sets how sure findings are; without it 1. */
    public RuleBuilder confidence(Confidence value) {
        confidence = value;
        return this;
    }

    /** Sets how findings are covered; without it a bar over every character. */
    public RuleBuilder redaction(RedactionStyle value) {
        redaction = value;
        return this;
    }

    /** Lets the rule of that id win on the same text. */
    public RuleBuilder yieldsTo(String rule) {
        yieldsTo.add(rule);
        return this;
    }

    /** Sets what users read before they rely on the rule. */
    public RuleBuilder notes(RuleNotes value) {
        notes = value;
        return this;
    }

    /** Adds how the rule relates to another one. */
    public RuleBuilder related(Relation value) {
        related.add(value);
        return this;
    }

    /** Sets who wrote the rule. */
    public RuleBuilder author(RuleAuthor value) {
        author = value;
        return this;
    }

    /** Adds what a finding speaks for when an attribute is advised. */
    public RuleBuilder advice(AdviceEvidence value) {
        advice.add(value);
        return this;
    }

    /** Lets findings count only where so many rows of a table have one, 2 or more; without it each counts by itself. */
    public RuleBuilder rowsNeeded(int value) {
        rowsNeeded = value;
        return this;
    }

    /**
     * Returns the rule.
     *
     * @throws IllegalArgumentException if something is missing, unknown or cannot be compiled, with what to do
     */
    public Rule build() {
        require(isId(id), "an id is lower-case words joined by `.` and `-`, got `" + id + "`");
        require(version >= 1, "a version counts from 1, got " + version);
        require(strictness >= 1 && strictness <= 4, "strictness goes from 1 to 4, got " + strictness);
        require(
                JURISDICTION.matcher(jurisdiction).matches(),
                "a jurisdiction is `CN` or `CN-` and six digits, got `" + jurisdiction + "`");
        require(
                kind != null && KIND.matcher(kind).matches(),
                "a kind is lower-case words joined by `-`, got `" + kind + "`");
        require(ground == null || !basis.isEmpty(), "a rule with a ground names its legal basis; add `basis`");
        require(!parts.isEmpty(), "a rule looks for something; add `find`");
        require(!yieldsTo.contains(id), "`" + id + "` yields to itself; remove that");
        return new Rule(
                new Rule.RuleHead(id, version, status, needed(title, "title"), effective, jurisdiction, strictness),
                new RuleMatter(folds, parts, needed(condition, "condition"), span, exclusions, confidence, rowsNeeded),
                new Rule.RuleEffect(
                        Objects.requireNonNull(kind),
                        severity,
                        ground,
                        List.copyOf(basis),
                        redaction,
                        needed(says, "says"),
                        List.copyOf(yieldsTo),
                        List.copyOf(advice)),
                new Rule.RuleBackground(notes, List.copyOf(related), author));
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    private static <T> T needed(@Nullable T value, String what) {
        if (value == null) {
            throw new IllegalArgumentException("a rule needs `" + what + "`; add it");
        }
        return value;
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
