package org.gongkai.testkit.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gongkai.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What became of a rule from one set to the other (规则变化), whether or not it finds anything. Immutable. */
public final class RuleChange {
    /** What a reader is told, and where the rule stands: neither decides what is found. */
    private static final Set<String> SAYING = Set.of(
            "version", "status", "title", "related", "author", "detects", "misses", "false-alarms", "says", "masks");

    private final @Nullable Rule before;
    private final @Nullable Rule after;
    private final List<String> keys;
    private final Running running;

    RuleChange(@Nullable Rule before, @Nullable Rule after, List<String> keys, Running running) {
        this.before = before;
        this.after = after;
        this.keys = List.copyOf(keys);
        this.running = running;
    }

    /** Returns the rule's id. */
    public String id() {
        return any().id();
    }

    /** Returns the rule of the old set, or {@code null} where it has none. */
    public @Nullable Rule before() {
        return before;
    }

    /** Returns the rule of the new set, or {@code null} where it has none. */
    public @Nullable Rule after() {
        return after;
    }

    /** Returns the rule of the new set or, where it was removed, that of the old one. */
    public Rule any() {
        return Objects.requireNonNull(after != null ? after : before);
    }

    /** Returns whether the rule was added, removed or changed. */
    public Type type() {
        return before == null ? Type.ADDED : after == null ? Type.REMOVED : Type.CHANGED;
    }

    /**
     * Returns the keys of the rule's file that say something else, {@code find.n18} for one of its parts, and {@code masks}
     * where the table of masks does; empty for a rule that one set has not.
     */
    public List<String> keys() {
        return keys;
    }

    /** Returns whether the rule runs in the old set under the options of the comparison. */
    public boolean isRunBefore() {
        return running.before();
    }

    /** Returns whether the rule runs in the new set under the options of the comparison. */
    public boolean isRunAfter() {
        return running.after();
    }

    /**
     * Returns whether what decides the findings changed in the rule's own file under the same version, which would make two
     * results read alike; what a layer changed of it needs no new version.
     */
    public boolean isVersionKept() {
        List<String> written = running.written();
        return !written.contains("version") && !written.stream().allMatch(SAYING::contains);
    }

    @Override
    public String toString() {
        return type().code() + " " + any();
    }

    /** The ways of a change (规则变化类型). */
    public enum Type {
        /** The new set has it, the old one does not (新增). */
        ADDED("added"),
        /** The old set has it, the new one does not (删除). */
        REMOVED("removed"),
        /** Both have it, and it differs (修改). */
        CHANGED("changed");

        private final String code;

        Type(String code) {
            this.code = code;
        }

        /** Returns the word that results print. */
        public String code() {
            return code;
        }
    }

    /** Whether it runs before and after, and the keys that the two files of the rule say otherwise, layers aside. */
    record Running(boolean before, boolean after, List<String> written) {}
}
