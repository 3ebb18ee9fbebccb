package org.gongkai.rule.internal;

import java.util.regex.Pattern;

/** Passport numbers by their form (护照号码): mainland, Hong Kong, Macau and Taiwan; there is no check digit. */
public final class Passports {
    private static final Pattern FORM = Pattern.compile(
            "E\\d{8}|E[A-HJ-NP-Z]\\d{7}" // ordinary, with a chip
                    + "|G\\d{8}|1[45]\\d{7}" // ordinary, before
                    + "|[DPS]E\\d{7}|[DP]\\.?\\d{7}|S\\.?\\d{7,8}" // diplomatic, public affairs, service
                    + "|K\\d{8}|KJ\\d{7,8}|H\\d{8}|MA\\d{7}" // Hong Kong, Macau
                    + "|\\d{9}"); // Taiwan

    private Passports() {}

    /** Returns whether {@code value} has the form of a passport number. */
    public static boolean isForm(String value) {
        return FORM.matcher(Ascii.compact(value)).matches();
    }
}
