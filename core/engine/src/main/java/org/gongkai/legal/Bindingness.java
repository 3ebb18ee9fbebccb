package org.gongkai.legal;

/** How strictly a ground binds the agency (约束强度): Articles 14, 15 and 16 of the Regulations differ exactly in this. */
public enum Bindingness {
    /** Never public (不予公开), Article 14. */
    MUST_WITHHOLD,
    /** Not public unless the third party agrees or the public interest demands it (不得公开，但有例外), Article 15. */
    MUST_WITHHOLD_UNLESS_EXCEPTED,
    /** May stay closed at the agency's discretion (可以不予公开), Article 16. */
    MAY_WITHHOLD
}
