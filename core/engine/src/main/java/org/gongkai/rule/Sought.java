package org.gongkai.rule;

import java.util.List;

/** What a named part looks for (查找对象). */
sealed interface Sought {
    /** Any of some terms. */
    record Terms(List<String> terms) implements Sought {
        public Terms {
            terms = List.copyOf(terms);
        }

        @Override
        public String canonical() {
            return Canonical.of("terms", terms);
        }
    }

    /** What a pattern describes. */
    record Pattern(String pattern) implements Sought {
        @Override
        public String canonical() {
            return Canonical.of("pattern", pattern);
        }
    }

    /** The value of a labelled field. */
    record Field(FieldForm form) implements Sought {
        @Override
        public String canonical() {
            return Canonical.of("field", form.canonical());
        }
    }

    /** A classification mark. */
    record Mark(Marking marking) implements Sought {
        @Override
        public String canonical() {
            return Canonical.of("marking", marking.canonical());
        }
    }

    /** A name that a recogniser finds. */
    record Entity(EntityKind kind) implements Sought {
        @Override
        public String canonical() {
            return Canonical.of("entity", kind.code());
        }
    }

    /** Returns all that decides what is found, for the rule's digest. */
    String canonical();
}
