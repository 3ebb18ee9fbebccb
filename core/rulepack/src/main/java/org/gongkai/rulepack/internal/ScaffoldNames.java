package org.gongkai.rulepack.internal;

import java.util.regex.Pattern;

/** Judges the names of a new rule (新规则命名) before anything is written. */
public final class ScaffoldNames {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*){1,5}");

    private ScaffoldNames() {}

    /** Refuses names that a pack may not have, or that do not fit each other. */
    public static void check(String folder, String id, String kind) {
        require(
                folder.matches(PackPaths.FOLDER),
                "the folder `" + folder + "` in a pack; write lower-case names joined by `/`");
        require(
                ID.matcher(id).matches(),
                "the id `" + id + "`; write two to six lower-case words joined by `.`, such as `yj.privacy.member`");
        String last = id.substring(id.lastIndexOf('.') + 1);
        require(
                last.equals(PackPaths.last(folder)),
                "the id `" + id + "` in the folder `" + PackPaths.last(folder) + "`; call the folder `" + last
                        + "` or choose another id");
        require(kind.matches(Shapes.NAME), "the kind `" + kind + "`; write lower-case words joined by `-`");
    }

    /** Refuses what the pack has already. */
    public static void checkFree(String id, String folder, PackHead head) {
        require(
                !head.rules().containsKey(folder),
                "the folder `" + folder + "`, which `pack.yaml` lists; choose another or remove the entry");
        require(
                !head.tombstones().containsKey(id),
                "the id `" + id + "`, which has a tombstone in this pack; choose one that was never used");
    }

    /** Returns {@code pack.yaml} with the rule and, where it is new, its kind. */
    public static String listed(String text, String kind, String folder, PackHead head) {
        boolean known = Kinds.CONTRACT.contains(kind) || head.kinds().contains(kind);
        return PackListing.with(known ? text : PackListing.with(text, "kinds", kind), "rules", folder);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
