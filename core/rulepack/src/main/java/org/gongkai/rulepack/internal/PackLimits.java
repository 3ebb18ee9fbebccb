package org.gongkai.rulepack.internal;

/** How large a pack may be (规模上限): packs are untrusted input. */
final class PackLimits {
    static final int FILE_BYTES = 1 << 20;
    static final int LIST_BYTES = 1 << 23;
    static final int PACK_BYTES = 1 << 25;
    static final int RULES = 2_000;
    static final int PARTS_PER_RULE = 64;
    static final int TERMS_PER_RULE = 20_000;
    static final int TERMS_PER_LIST = 100_000;
    static final int TERMS_PER_PACK = 200_000;
    static final int PATTERN_CHARACTERS = 2_000;

    private PackLimits() {}
}
