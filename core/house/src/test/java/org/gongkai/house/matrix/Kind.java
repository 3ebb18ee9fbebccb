package org.gongkai.house.matrix;

/** What is planted: one specimen of each kind, in a sentence or at the place where officials write it. Nobody's number. */
enum Kind {
    RESIDENT_ID_18("resident-id", "身份证号：", "11010519491231002X", "，住址略。"),
    RESIDENT_ID_15("resident-id", "身份证号：", "110105491231002", "，住址略。"),
    MOBILE_PHONE("mobile-phone", "联系电话：", "13800138000", "，请于工作日联系。"),
    BANK_CARD("bank-card", "银行卡号：", "6222020200000000006", "，户名略。"),
    EMAIL("email", "邮箱：", "zhang-san01@example.com", "，请勿群发。"),
    USCC("uscc", "统一社会信用代码：", "91350100M000100Y43", "，住所略。"),
    PASSPORT("passport", "护照号码：", "E10203040", "，有效期略。"),
    PLATE_NUMBER("plate-number", "车牌号：", "云A10203", "，车型略。"),
    STATE_SECRET_MARKING("state-secret-marking", "", "机密★10年", "\n关于有关情况的报告"),
    WORK_SECRET_MARKING("work-secret-marking", "", "内部资料，注意保存", "\n关于有关情况的简报"),
    TRADE_SECRET_MARKING("trade-secret-marking", "", "核心商密▲10年", "\n投资规划要点"),
    PROCESS_MARKING("process-marking", "云江省国资监管办法（", "征求意见稿", "）\n第一条"),
    PUBLIC_ATTRIBUTE_NOTE("public-attribute-note", "特此通知。\n（", "此件公开发布", "）"),
    DOC_NUMBER("doc-number", "根据", "国办发〔2026〕10号", "文件要求");

    private final String code;
    private final String before;
    private final String value;
    private final String after;

    Kind(String code, String before, String value, String after) {
        this.code = code;
        this.before = before;
        this.value = value;
        this.after = after;
    }

    /** Returns the kind's word in results. */
    String code() {
        return code;
    }

    String before() {
        return before;
    }

    String value() {
        return value;
    }

    String after() {
        return after;
    }

    /** Returns the words of the cell that stands before the value in a table, empty where it has none. */
    String label() {
        return before.endsWith("：") ? before.substring(0, before.length() - 1) : "";
    }

    /** Returns whether something may stand right before it in the same line. */
    boolean isOpenInFront() {
        return this != WORK_SECRET_MARKING && this != PROCESS_MARKING;
    }

    Planted plant(String written) {
        return Planted.of(before, written, after);
    }
}
