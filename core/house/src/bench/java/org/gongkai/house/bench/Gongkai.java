package org.gongkai.house.bench;

import java.util.List;
import java.util.function.Consumer;
import org.gongkai.match.Hit;
import org.gongkai.match.MatchSession;
import org.gongkai.match.MatchSet;
import org.gongkai.match.Probe;

/** Our own engine, through one session as a host that screens many texts would use it. */
final class Gongkai implements Engine {
    static final String NAME = "gongkai";

    private final String name;
    private final MatchSession session;
    private final Consumer<Hit> found = this::found;
    private Tally tally = new Tally();

    private Gongkai(String name, MatchSet set) {
        this.name = name;
        this.session = set.session();
    }

    static Gongkai of(MatchSet set) {
        return new Gongkai(NAME, set);
    }

    static Gongkai of(String variant, MatchSet set) {
        return new Gongkai(NAME + ", " + variant, set);
    }

    /** Returns the set that tells of every occurrence of every term. */
    static MatchSet everywhere(List<String> terms) {
        return MatchSet.compile(List.of(Probe.terms(terms).overlapping().build()));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void scan(int index, String document, Tally into) {
        tally = into;
        session.scan(document, found);
    }

    private void found(Hit hit) {
        tally.add(hit.span().start(), hit.span().end());
    }

    @Override
    public void close() {
        session.close();
    }
}
