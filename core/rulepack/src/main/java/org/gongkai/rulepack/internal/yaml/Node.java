package org.gongkai.rulepack.internal.yaml;

import org.gongkai.text.Wording;

/** A value in a file of a pack, with the line it starts on (节点). */
public sealed interface Node permits Scalar, ListNode, MapNode {
    /** Returns the line, counted from 1. */
    int line();

    /** Returns what it is, for messages, for example {@code a list}. */
    Wording form();
}
