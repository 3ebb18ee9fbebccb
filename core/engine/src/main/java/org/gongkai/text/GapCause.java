package org.gongkai.text;

/** Why something was not examined (未审原因). */
public enum GapCause {
    /** The file or a part of it is encrypted (已加密). */
    ENCRYPTED("encrypted", new Wording("已加密，无法审查", "encrypted, not examined")),
    /** An image whose text nobody read (图片). */
    IMAGE_ONLY("image-only", new Wording("图片中的文字未审查", "text in an image was not examined")),
    /** A limit on size, number or depth was reached (超出限额). */
    LIMIT("limit", new Wording("超出处理限额，未审查完", "over a limit, not examined to its end")),
    /** Broken, or in no encoding that could be read (无法读取). */
    UNREADABLE("unreadable", new Wording("无法读取", "could not be read")),
    /** The time allowed ran out (超时). */
    TIMEOUT("timeout", new Wording("审查超时", "time ran out")),
    /** A recogniser was absent or failed (识别器失败). */
    RECOGNISER("recogniser", new Wording("识别器不可用或出错", "a recogniser was absent or failed")),
    /** The text cites an attachment that was not handed in (缺附件). */
    MISSING_ATTACHMENT("missing-attachment", new Wording("缺少所引附件", "an attachment it cites was not handed in")),
    /** A format that is not read (不支持的格式). */
    UNSUPPORTED("unsupported", new Wording("不支持的格式或内容", "a format or content that is not read"));

    private final String code;
    private final Wording says;

    GapCause(String code, Wording says) {
        this.code = code;
        this.says = says;
    }

    /** Returns the word that results print, for example {@code image-only}. */
    public String code() {
        return code;
    }

    /** Returns the cause in words. */
    public Wording says() {
        return says;
    }
}
