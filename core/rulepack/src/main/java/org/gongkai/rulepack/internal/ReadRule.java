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
        @Nullable Rule rule) {}
