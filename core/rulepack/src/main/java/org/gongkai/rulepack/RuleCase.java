package org.gongkai.rulepack;

import java.util.List;
import java.util.Map;
import org.gongkai.rule.EntityKind;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextSpan;

/** A text with what its rule must make of it (规则用例). Immutable. */
public final class RuleCase {
    private final String rule;
    private final Kind kind;
    private final Input input;
    private final Source source;

    RuleCase(String rule, Kind kind, Input input, Source source) {
        this.rule = rule;
        this.kind = kind;
        this.input = input;
        this.source = source;
    }

    /** Returns the id of the rule. */
    public String rule() {
        return rule;
    }

    /** Returns what the rule must do. */
    public Kind kind() {
        return kind;
    }

    /** Returns the name, unique among the cases of the rule (用例名称). */
    public String name() {
        return input.name();
    }

    /** Returns the text to screen, without the marks {@code ⟦⟧}, as a document of one part or several. */
    public SourceText source() {
        return input.source();
    }

    /** Returns where the marks stood: what is to be found in {@link #source()}, in order; empty for a miss. */
    public List<Marked> marked() {
        return input.marked();
    }

    /** Returns the names that a recogniser is to find in the text, by kind (用例中的名称); it finds no others. */
    public Map<EntityKind, List<String>> entities() {
        return input.entities();
    }

    /** Returns the ids of the other rules that find something in the text, as the case says (一并命中). */
    public List<String> also() {
        return input.also();
    }

    /** Returns the file that holds the case, within the pack. */
    public String file() {
        return source.file();
    }

    /** Returns the line of that file where the case starts. */
    public int line() {
        return source.line();
    }

    @Override
    public String toString() {
        return rule + ", " + kind.code() + ": " + name();
    }

    /** What a rule must do with the text of a case. */
    public enum Kind {
        /** Find exactly the marked spans (应命中). */
        HIT("hit"),
        /** Find nothing (不应命中). */
        MISS("miss"),
        /** Find it one day; it is known that today it does not (已知缺口). */
        GAP("gap");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Returns the word that case files use. */
        public String code() {
            return code;
        }
    }

    /**
     * What a case marks to be found (标记区段).
     *
     * @param part the number of the part of {@link #source()}
     * @param span the stretch in that part
     */
    public record Marked(int part, TextSpan span) {}

    record Input(
            String name,
            SourceText source,
            List<Marked> marked,
            Map<EntityKind, List<String>> entities,
            List<String> also) {}

    record Source(String file, int line) {}
}
