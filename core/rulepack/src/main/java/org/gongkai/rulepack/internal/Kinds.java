package org.gongkai.rulepack.internal;

import java.util.List;

/** The kinds of findings that every host knows (类别); a pack may add its own. */
final class Kinds {
    static final List<String> CONTRACT = List.of(
            "resident-id",
            "mobile-phone",
            "landline-personal",
            "bank-card",
            "bank-account",
            "email",
            "uscc",
            "passport",
            "hk-macau-permit",
            "taiwan-permit",
            "plate-number",
            "home-address",
            "person-name",
            "health-condition",
            "minor",
            "state-secret-marking",
            "work-secret-marking",
            "trade-secret-marking",
            "process-marking",
            "public-attribute-note",
            "doc-number");

    /** Kinds that are worth knowing and never block. */
    static final List<String> NOTICES = List.of("uscc", "public-attribute-note", "doc-number");

    private Kinds() {}
}
