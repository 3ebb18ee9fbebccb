package org.gongkai.rule.internal;

import java.util.regex.Pattern;

/** Number plates by their form (机动车号牌), GA 36: letters I and O are never used, at most two letters in a serial. */
public final class PlateNumbers {
    private static final String PROVINCE = "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]";
    private static final String PLACE = PROVINCE + "[A-HJ-NP-Z]";
    private static final String SIGN = "[A-HJ-NP-Z0-9]";

    private static final Pattern ORDINARY = Pattern.compile(PLACE + SIGN + "{5}");
    private static final Pattern NEW_ENERGY = Pattern.compile(PLACE + "([A-HJK]" + SIGN + "\\d{4}|\\d{5}[A-HJK])");
    private static final Pattern MARKED = Pattern.compile(PLACE + SIGN + "{4}[挂学警港澳领使]|" + PROVINCE + "X\\d{4}应急");
    private static final Pattern ENVOY = Pattern.compile("\\d{6}使|使\\d{6}");
    private static final Pattern ARMED =
            Pattern.compile("WJ" + PROVINCE + "?\\d{4}[0-9A-Z]|WJ\\d{2}" + "[0-9A-Z]\\d{4}|[A-HJ-NP-Z]{2}\\d{5}");

    private PlateNumbers() {}

    /** Returns whether {@code value} has the form of a plate; dots and grouping play no part. */
    public static boolean isForm(String value) {
        String plate = withoutDots(Ascii.compact(value));
        return NEW_ENERGY.matcher(plate).matches()
                || ARMED.matcher(plate).matches()
                || ENVOY.matcher(plate).matches()
                || (ORDINARY.matcher(plate).matches() || MARKED.matcher(plate).matches()) && lettersIn(plate) <= 2;
    }

    private static int lettersIn(String plate) {
        int letters = 0;
        for (int i = 2; i < plate.length(); i++) {
            letters += Ascii.isCapital(plate.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    private static String withoutDots(String plate) {
        StringBuilder kept = new StringBuilder(plate.length());
        for (int i = 0; i < plate.length(); i++) {
            if ("·•・.∙⋅".indexOf(plate.charAt(i)) < 0) {
                kept.append(plate.charAt(i));
            }
        }
        return kept.toString();
    }
}
