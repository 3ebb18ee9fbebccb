package org.gongkai.legal;

import java.util.Optional;

/**
 * Why government information may stay closed (不予公开情形), 政府信息公开条例 Articles 14 to 16.
 *
 * <p>The list is closed: a rule pack may add rules, never a new legal ground.
 */
public enum NonDisclosureGround {
    /** State secrets determined by law (依法确定为国家秘密). */
    STATE_SECRET("state-secret", "国家秘密", 14, Bindingness.MUST_WITHHOLD),
    /** What a law or an administrative regulation forbids to disclose (法律、行政法规禁止公开). */
    LAW_PROHIBITS("law-prohibits", "法律、行政法规禁止公开", 14, Bindingness.MUST_WITHHOLD),
    /** What may endanger national, public or economic security or social stability (三安全一稳定). */
    SECURITY_STABILITY("security-stability", "可能危及国家安全、公共安全、经济安全、社会稳定", 14, Bindingness.MUST_WITHHOLD),
    /** Trade secrets whose release harms a third party (商业秘密). */
    TRADE_SECRET("trade-secret", "商业秘密", 15, Bindingness.MUST_WITHHOLD_UNLESS_EXCEPTED),
    /** Personal privacy whose release harms a third party (个人隐私). */
    PERSONAL_PRIVACY("personal-privacy", "个人隐私", 15, Bindingness.MUST_WITHHOLD_UNLESS_EXCEPTED),
    /** Other lawful rights of a third party (第三方其他合法权益). */
    OTHER_THIRD_PARTY("other-third-party", "第三方其他合法权益", 15, Bindingness.MUST_WITHHOLD_UNLESS_EXCEPTED),
    /** Personnel, logistics and internal work flow (内部事务信息). */
    INTERNAL_AFFAIRS("internal-affairs", "内部事务信息", 16, Bindingness.MAY_WITHHOLD),
    /** Records of discussion, drafts, consultation letters, requests for instruction (过程性信息). */
    PROCESS_INFORMATION("process-information", "过程性信息", 16, Bindingness.MAY_WITHHOLD),
    /** Files of administrative enforcement (行政执法案卷信息). */
    ENFORCEMENT_FILE("enforcement-file", "行政执法案卷信息", 16, Bindingness.MAY_WITHHOLD);

    private final String code;
    private final String term;
    private final int article;
    private final Bindingness bindingness;

    NonDisclosureGround(String code, String term, int article, Bindingness bindingness) {
        this.code = code;
        this.term = term;
        this.article = article;
        this.bindingness = bindingness;
    }

    /** Returns the word that rule packs and results use, for example {@code personal-privacy}. */
    public String code() {
        return code;
    }

    /** Returns the statutory term in Chinese (法定用语). */
    public String term() {
        return term;
    }

    /** Returns the article of the Regulations of 2019 (条例条号), 14 to 16. */
    public int article() {
        return article;
    }

    /** Returns how strictly the ground binds (约束强度). */
    public Bindingness bindingness() {
        return bindingness;
    }

    /** Returns the ground whose {@link #code()} is {@code code}, or empty when there is none. */
    public static Optional<NonDisclosureGround> ofCode(String code) {
        for (NonDisclosureGround ground : values()) {
            if (ground.code.equals(code)) {
                return Optional.of(ground);
            }
        }
        return Optional.empty();
    }
}
