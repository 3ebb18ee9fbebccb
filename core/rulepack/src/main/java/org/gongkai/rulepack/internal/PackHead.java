package org.gongkai.rulepack.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.rule.Adjustment;
import org.gongkai.rule.PackEdition;
import org.gongkai.rule.Tombstone;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.MapNode;
import org.gongkai.text.Wording;
import org.jspecify.annotations.Nullable;

/** What {@code pack.yaml} says (规则包清单), as far as it could be read. Filled by {@link PackHeadFile}. */
public final class PackHead {
    private final FileProblems problems;
    private final MapNode root;
    private final Set<String> statutes = new LinkedHashSet<>();
    private final Set<String> kinds = new LinkedHashSet<>();
    private final Map<String, Integer> rules = new LinkedHashMap<>();
    private final Map<String, Entry<Tombstone>> tombstones = new LinkedHashMap<>();
    private final Map<String, Entry<Adjustment>> adjustments = new LinkedHashMap<>();
    private final List<MasksEntry> masks = new ArrayList<>();
    private String name = "";
    private @Nullable PackEdition edition;
    private @Nullable Wording title;

    PackHead(FileProblems problems, MapNode root) {
        this.problems = problems;
        this.root = root;
    }

    FileProblems problems() {
        return problems;
    }

    /** Returns the file as it was read. */
    public MapNode root() {
        return root;
    }

    /** Returns the instruments that the pack says it rests on. */
    public Set<String> statutes() {
        return statutes;
    }

    /** Returns the kinds that the pack adds. */
    Set<String> kinds() {
        return kinds;
    }

    /** Returns the folders of its rules with the lines that name them, in order. */
    public Map<String, Integer> rules() {
        return rules;
    }

    /** Returns the ids that it never uses again. */
    public Map<String, Entry<Tombstone>> tombstones() {
        return tombstones;
    }

    /** Returns what it changes of rules of earlier packs, by their ids. */
    public Map<String, Entry<Adjustment>> adjustments() {
        return adjustments;
    }

    /** Returns its mask files, one or none. */
    List<MasksEntry> masks() {
        return masks;
    }

    /** Returns its name, empty where it could not be read. */
    public String name() {
        return name;
    }

    void name(String value) {
        name = value;
    }

    @Nullable
    PackEdition edition() {
        return edition;
    }

    void edition(PackEdition value) {
        edition = value;
    }

    @Nullable
    Wording title() {
        return title;
    }

    void title(Wording value) {
        title = value;
    }

    /**
     * Something that {@code pack.yaml} says (清单条目).
     *
     * @param value what it says
     * @param line where
     */
    public record Entry<T>(T value, int line) {}

    /**
     * The file with the mask tables (遮盖格式文件).
     *
     * @param path within the pack
     * @param line where the pack names it
     */
    record MasksEntry(String path, int line) {}
}
