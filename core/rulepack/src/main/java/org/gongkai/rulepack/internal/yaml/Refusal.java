package org.gongkai.rulepack.internal.yaml;

import org.gongkai.text.Wording;

/** Something refused in both languages by what does not know its line (双语拒绝); {@link Fault#of} adds the line. */
public final class Refusal extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Wording what;
    private final transient Wording remedy;

    /** Makes a refusal. */
    public Refusal(Wording what, Wording remedy) {
        super(what.en() + "; " + remedy.en());
        this.what = what;
        this.remedy = remedy;
    }

    Fault at(Node at) {
        return new Fault(at, what, remedy);
    }
}
