package org.gongkai.house.matrix;

import java.util.List;
import java.util.Map;

/** How people write the specimens: grouped, hyphenated, in Chinese numerals, in other letter case, in traditional form. */
final class Forms {
    private static final String CODE_BROKEN =
            "a number stands on its own line under other text, whose last words would be taken for the issuer's code";

    static final Map<Kind, List<String>> GROUPED = Map.ofEntries(
            Map.entry(
                    Kind.RESIDENT_ID_18,
                    List.of("110105 19491231 002X", "110105 1949 1231 002X", "1101 0519 4912 3100 2X")),
            Map.entry(Kind.RESIDENT_ID_15, List.of("110105 491231 002", "110105 49 12 31 002")),
            Map.entry(Kind.MOBILE_PHONE, List.of("138 0013 8000", "1380013 8000", "138 00138000")),
            Map.entry(Kind.BANK_CARD, List.of("6222 0202 0000 0000 006", "622202 0200000000006")),
            Map.entry(
                    Kind.EMAIL,
                    List.of("zhang-san01 @example.com", "zhang-san01@ example.com", "zhang-san01 @ example.com")),
            Map.entry(Kind.USCC, List.of("91 350100 M000100Y4 3", "9135 0100 M000 100Y 43", "91350100 M000100Y43")),
            Map.entry(Kind.PASSPORT, List.of("E 10203040", "E1020 3040", "E 1020 3040")),
            Map.entry(Kind.PLATE_NUMBER, List.of("云A 10203", "云 A10203", "云 A 10203", "云A 102 03")),
            Map.entry(Kind.STATE_SECRET_MARKING, List.of("机 密★10年", "机 密 ★ 10 年", "机密 ★10年", "机  密★10年")),
            Map.entry(Kind.WORK_SECRET_MARKING, List.of("内 部 资 料，注 意 保 存", "内部资料， 注意保存")),
            Map.entry(Kind.TRADE_SECRET_MARKING, List.of("核 心 商 密 ▲ 10 年", "核心商密 ▲10年")),
            Map.entry(Kind.PROCESS_MARKING, List.of("征 求 意 见 稿", "征求 意见 稿")),
            Map.entry(Kind.PUBLIC_ATTRIBUTE_NOTE, List.of("此 件 公 开 发 布", "此件 公开发布")),
            Map.entry(Kind.DOC_NUMBER, List.of("国办发 〔2026〕 10 号", "国办发〔 2026 〕10号", "国 办 发〔2026〕10号")));

    /** With {@code -} where the non-breaking hyphen goes. */
    static final Map<Kind, List<String>> HYPHENATED = Map.ofEntries(
            Map.entry(Kind.RESIDENT_ID_18, List.of("110105-19491231-002X", "110105-1949-1231-002X")),
            Map.entry(Kind.RESIDENT_ID_15, List.of("110105-491231-002")),
            Map.entry(Kind.MOBILE_PHONE, List.of("138-0013-8000", "1380013-8000")),
            Map.entry(Kind.BANK_CARD, List.of("6222-0202-0000-0000-006")),
            Map.entry(Kind.EMAIL, List.of("zhang-san01@example.com")),
            Map.entry(Kind.USCC, List.of("91350100-M000100Y43", "91-350100-M000100Y4-3")),
            Map.entry(Kind.PASSPORT, List.of("E-10203040")),
            Map.entry(Kind.PLATE_NUMBER, List.of("云A-10203")),
            Map.entry(Kind.STATE_SECRET_MARKING, List.of("机密-10年")));

    static final Map<Kind, List<String>> MIXED_CASE = Map.of(
            Kind.RESIDENT_ID_18, List.of("11010519491231002x"),
            Kind.EMAIL, List.of("Zhang-San01@Example.Com", "ZHANG-SAN01@EXAMPLE.COM", "zhang-San01@example.COM"),
            Kind.USCC, List.of("91350100m000100Y43", "91350100m000100y43"),
            Kind.PASSPORT, List.of("e10203040"),
            Kind.PLATE_NUMBER, List.of("云a10203"));

    /** Wholly in Chinese numerals, beside each 0 alone written 〇. */
    static final Map<Kind, List<String>> CHINESE_DIGITS = Map.of(
            Kind.STATE_SECRET_MARKING, List.of("机密★一〇年"),
            Kind.TRADE_SECRET_MARKING, List.of("核心商密▲一〇年"),
            Kind.DOC_NUMBER, List.of("国办发〔二〇二六〕一〇号"));

    /** Where in the value a line break cannot be told from an end, by how much stands before it, and why. */
    static final Map<Kind, Map<Integer, String>> UNTELLABLE_BREAKS = Map.of(
            Kind.DOC_NUMBER, Map.of(1, CODE_BROKEN, 2, CODE_BROKEN),
            Kind.EMAIL,
                    Map.of(
                            "zhang-san01@example.co".length(),
                            "an address in .co may end its line, and what follows be text"));

    private static final String SIMPLIFIED = "证号联系电话请银卡户统会码护车云机级内资注关报监办开发国据议见征";
    private static final String TRADITIONAL = "證號聯繫電話請銀卡戶統會碼護車雲機級內資註關報監辦開發國據議見徵";

    private Forms() {}

    /** Returns {@code text} in traditional form, as far as its characters have one. */
    static String traditional(String text) {
        StringBuilder changed = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            int at = SIMPLIFIED.indexOf(c);
            changed.append(at < 0 ? (char) c : TRADITIONAL.charAt(at));
        });
        return changed.toString();
    }

    /** Returns {@code text} with its ASCII characters full-width. */
    static String fullWidth(String text) {
        StringBuilder changed = new StringBuilder(text.length());
        text.chars().forEach(c -> changed.append((char) (c > ' ' && c < 0x7F ? c + 0xFEE0 : c)));
        return changed.toString();
    }

    /** Returns {@code text} with its full-width signs and brackets in ASCII. */
    static String halfWidth(String text) {
        StringBuilder changed = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            boolean wide = c >= 0xFF01 && c <= 0xFF5E;
            changed.append((char) (wide ? c - 0xFEE0 : c == '〔' ? '[' : c == '〕' ? ']' : c));
        });
        return changed.toString();
    }
}
