package org.gongkai.rulepack.internal;

import org.gongkai.rule.Rule;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.MapNode;
import org.jspecify.annotations.Nullable;

/**
 * A rule's file as it was read (已读规则).
 *
 * @param folder the rule's folder within the pack
 * @param problems of its file
 * @param root what the file holds
 * @param rule the rule, or {@code null} where its file has problems
 */
public record ReadRule(
        String folder,
        FileProblems problems,
        MapNode root,
        @Nullable Rule rule) {
    /** Returns the rule's id, empty where rule or folder leave it in doubt, so that its cases are not held against a slip. */
    public String surelyNamed() {
        return rule == null || !isNamedAfterFolder() ? "" : rule.id();
    }

    /** Returns whether the folder is named after the last part of the rule's id. */
    public boolean isNamedAfterFolder() {
        String id = RuleLint.text(root, "id");
        return id.substring(id.lastIndexOf('.') + 1).equals(PackPaths.last(folder));
    }
}
