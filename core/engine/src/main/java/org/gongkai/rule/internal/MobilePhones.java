package org.gongkai.rule.internal;

import java.util.regex.Pattern;

/** Mobile numbers of the mainland (移动电话号码) with an allotted network code; see the comment at the codes. */
public final class MobilePhones {
    /**
     * Network codes allotted by 工业和信息化部 up to March 2023: 134 to 139 (1349 is satellite), 174 satellite. Not
     * allotted: 154, 160, 161, 163, 164, 168, 169, 179, 194. 140 to 144 are things' numbers of 13 digits.
     */
    private static final Pattern NUMBER =
            Pattern.compile("(\\(?(\\+|00)?86\\)?)?" + "1(3\\d|4[5-9]|5[0-35-9]|6[2567]|7[0-8]|8\\d|9[0-35-9])\\d{8}");

    private MobilePhones() {}

    /** Returns whether {@code value} is a number of eleven digits that can be in use, with or without the country's 86. */
    public static boolean isAllotted(String value) {
        return NUMBER.matcher(Ascii.compact(value)).matches();
    }
}
