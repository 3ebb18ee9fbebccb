package org.gongkai.rulepack;

import java.util.List;
import org.gongkai.text.PlaceKind;
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

    /** Returns the text to screen, without the marks {@code ⟦⟧}. */
    public String text() {
        return input.text();
    }

    /** Returns where the marks stood: what is to be found in {@link #text()}, in order; empty for a miss. */
    public List<TextSpan> spans() {
        return input.spans();
    }

    /** Returns where in a document the text stands. */
    public PlaceKind place() {
        return input.place();
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

    record Input(String name, String text, List<TextSpan> spans, PlaceKind place) {}

    record Source(String file, int line) {}
}
