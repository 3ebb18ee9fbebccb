package org.gongkai.house.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * An engine at work.
 *
 * @param setting under which conditions
 * @param engine which engine, for this case alone
 * @param documents over which documents
 */
record Case(String setting, Engine engine, List<String> documents) {
    /** Returns the case made ready, over as many of {@code documents} as are enough for the engine. */
    static Case of(String setting, Engine engine, List<String> documents) {
        List<String> few = few(engine, documents);
        engine.prepare(few);
        return new Case(setting, engine, few);
    }

    static List<Case> all(String setting, List<Engine> engines, List<String> documents) {
        List<Case> cases = new ArrayList<>();
        engines.forEach(engine -> cases.add(of(setting, engine, documents)));
        return cases;
    }

    static List<String> few(Engine engine, List<String> documents) {
        long characters = 0;
        for (int i = 0; i < documents.size(); i++) {
            characters += documents.get(i).length();
            if (characters >= engine.enough()) {
                return documents.subList(0, i + 1);
            }
        }
        return documents;
    }

    /** Returns what the engine finds. */
    Tally check() {
        return checkedBy(engine);
    }

    /** Returns what another engine finds in these documents. */
    Tally checkedBy(Engine other) {
        Tally tally = new Tally();
        for (int i = 0; i < documents.size(); i++) {
            other.check(i, documents.get(i), tally);
        }
        return tally;
    }
}
