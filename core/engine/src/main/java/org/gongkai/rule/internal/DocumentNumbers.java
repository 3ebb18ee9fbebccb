package org.gongkai.rule.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of official documents (发文字号): code of the issuer, year in brackets, serial; and of orders (令第…号).
 *
 * <p>Nothing in the text divides the code from the words before it. So a candidate that holds or starts with words no
 * code has is refused, and the search goes on further right, until only the code is left.
 */
public final class DocumentNumbers {
    private static final int LONGEST = 64;
    private static final String CODE = "([\\x{4E00}-\\x{9FFF}A-Z0]{2,14})";
    private static final String SERIAL = "第?([0-9一二三四五六七八九十百零]{1,6})号";
    private static final Pattern NUMBER = Pattern.compile(CODE + "[〔\\[(【{〈<]([0-9一二三四五六七八九零]{4})[〕\\])】}〉>]" + SERIAL);
    private static final Pattern ORDER =
            Pattern.compile("([\\x{4E00}-\\x{9FFF}]{2,20})(?:令(?:([0-9]{4})年)?" + SERIAL + "|" + SERIAL + "令)");

    /** Words that stand before a number and in no code. */
    private static final Pattern FOREIGN = Pattern.compile("[的与及或按在由以见是了着于把被向从该其此本我你他这那之者]|根据|依据|依照|参照|遵照|按照|对照"
            + "|贯彻|落实|执行|印发|转发|下发|发布|公布|出台|制定|修订|修改|废止|学习|收到|详见|参见|引用|通过|属于|文件|通知|办法|意见|规定|同意|关于|包括"
            + "|其中|例如|如下|来源|文号|字号|编号|名称|标题|索引|日期|遵守|符合|违反|继续|同时|停止|实施|严格|认真|发文|收文|来文|附件|作出");
    /** What no code starts with: the ends of such words, or a conjunction; 和政, 经信, 发改, 台政 are places and offices. */
    private static final Pattern FOREIGN_START = Pattern.compile(
            "[据照附到为对等如即现号件知案第条款项实行布订改习用过意括下称题引期守反续时止格真彻法]" + "|[和依将原并定台合源施](?![政府县市])|经(?![信贸济开])|发(?!改)|文(?![旅物化政])");

    private DocumentNumbers() {}

    /** Returns whether {@code value} is such a number and nothing before it: year 1949 to 2099, serial without 0 before. */
    public static boolean isForm(String value) {
        if (value.length() > LONGEST) {
            return false;
        }
        String compact = Ascii.compact(value);
        Matcher number = NUMBER.matcher(compact);
        if (number.matches()) {
            return isCode(number.group(1)) && isYear(number.group(2)) && isSerial(number.group(3));
        }
        Matcher order = ORDER.matcher(compact);
        return order.matches()
                && isCode(order.group(1))
                && (order.group(2) == null || isYear(order.group(2)))
                && isSerial(order.group(3) == null ? order.group(4) : order.group(3));
    }

    private static boolean isCode(String code) {
        return !FOREIGN.matcher(code).find() && !FOREIGN_START.matcher(code).lookingAt();
    }

    private static boolean isYear(String text) {
        int year = 0;
        for (int i = 0; i < text.length(); i++) {
            year = year * 10 + digit(text.charAt(i));
        }
        return year >= 1949 && year <= 2099;
    }

    private static int digit(char c) {
        return Ascii.isDigit(c) ? c - '0' : "零一二三四五六七八九".indexOf(c);
    }

    private static boolean isSerial(String text) {
        return text.charAt(0) != '0'
                && text.charAt(0) != '零'
                && (Ascii.areDigits(text, 0, text.length()) || isHan(text));
    }

    private static boolean isHan(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Ascii.isDigit(text.charAt(i)) && text.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }
}
