package org.gongkai.rule.internal;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** E-mail addresses (电子邮箱): the common form, written in one piece or broken once by a blank or a line's end. */
public final class EmailAddresses {
    private static final int LONGEST = 320;
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9_%+-]{1,64}(\\.[A-Za-z0-9_%+-]{1,64}){0,16}"
            + "@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?){0,8}"
            + "\\.([A-Za-z]{2,24})");
    private static final Pattern AROUND_SIGN = Pattern.compile("[ \t\r\n\u3000]*+@[ \t\r\n\u3000]*+");
    private static final Pattern BREAK = Pattern.compile("[ \t\r\n\u3000]++");

    /** Last labels that name a file type, as in {@code logo@2x.png}. */
    private static final Set<String> FILE_TYPES = Set.of(
            "PNG", "JPG", "JPEG", "GIF", "BMP", "SVG", "WEBP", "ICO", "CSS", "JS", "MIN", "JSON", "XML", "HTML", "HTM",
            "PDF", "DOC", "DOCX", "XLS", "XLSX", "PPT", "PPTX", "TXT", "CSV", "ZIP", "RAR", "JAVA", "CLASS", "EXE");
    /** Last labels by which an address broken in two is known to be whole; one in a single piece does not need them. */
    private static final Set<String> COMMON = Set.of(
            "COM", "NET", "ORG", "GOV", "EDU", "MIL", "INT", "INFO", "BIZ", "NAME", "PRO", "TOP", "XYZ", "CLUB", "VIP",
            "SITE", "ONLINE", "SHOP", "WANG", "CN", "HK", "TW", "MO", "JP", "KR", "SG", "MY", "TH", "VN", "ID", "PH",
            "IN", "PK", "KZ", "MN", "RU", "UA", "BY", "US", "UK", "CA", "AU", "NZ", "DE", "FR", "IT", "ES", "PT", "NL",
            "BE", "CH", "AT", "SE", "NO", "DK", "FI", "PL", "CZ", "EU", "BR", "MX", "AR", "ZA", "AE", "SA", "TR", "IO",
            "ME", "CC", "TV", "CO", "AI", "LA", "IM", "ASIA", "MOBI");
    /** Labels that may follow a whole {@code .com} in the next line. */
    private static final Set<String> REGIONS = Set.of("CN", "HK", "TW", "MO");

    private EmailAddresses() {}

    /** Returns whether {@code value} is an address, in one piece or with a break that can only belong to it. */
    public static boolean isAddress(String value) {
        if (value.length() > LONGEST) {
            return false;
        }
        String tight = AROUND_SIGN.matcher(value).replaceAll("@");
        Matcher gap = BREAK.matcher(tight);
        if (!gap.find()) {
            String last = lastLabel(tight);
            return !last.isEmpty() && (tight.length() == value.length() || COMMON.contains(last));
        }
        String before = tight.substring(0, gap.start());
        String after = tight.substring(gap.end());
        if (before.isEmpty() || after.isEmpty() || !COMMON.contains(lastLabel(before + after))) {
            return false;
        }
        return after.indexOf('@') >= 0 || belongs(before, gap.group(), after);
    }

    /** Returns whether a break within the domain splits an address rather than ending it. */
    private static boolean belongs(String before, String gap, String after) {
        boolean dotted = before.endsWith(".") || after.startsWith(".");
        String ended = before.endsWith(".") ? before.substring(0, before.length() - 1) : before;
        if (COMMON.contains(lastLabel(ended))) {
            return dotted
                    && REGIONS.contains(lastLabel(ended + "." + (after.startsWith(".") ? after.substring(1) : after)));
        }
        boolean onlyBlanks = gap.indexOf('\t') < 0 && gap.indexOf('\r') < 0 && gap.indexOf('\n') < 0;
        return dotted || !onlyBlanks;
    }

    /** Returns the last label of an address in capitals, empty where {@code text} is no address or a file's name. */
    private static String lastLabel(String text) {
        Matcher address = ADDRESS.matcher(text);
        if (!address.matches()) {
            return "";
        }
        String last = address.group(5).toUpperCase(Locale.ROOT);
        return FILE_TYPES.contains(last) || text.indexOf('@') > 64 ? "" : last;
    }
}
