package org.gongkai.tika.internal.reading;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells what a header line holds beside the structure of the message (结构性邮件头): programs need the rest of it for nothing. */
final class StructureLine {
    private static final String TYPE =
            "(text|multipart|application|image|audio|video|message|font|model)/(?!\\S*\\d{6})"
                    + "[A-Za-z0-9.+_-]{1,90}";
    private static final Pattern OPENING = Pattern.compile("(?i)^\\s*" + TYPE);
    private static final Pattern TECHNICAL = Pattern.compile(
            "(?i);\\s*(boundary\\s*=\\s*(\"[^\"]*\"|[^;\\s]+)|charset\\s*=\\s*(\"[^\"]{0,40}\"|[^;\\s]{1,40})"
                    + "|format\\s*=\\s*\"?(flowed|fixed)\"?|delsp\\s*=\\s*\"?(yes|no)\"?|size\\s*=\\s*\"?\\d{1,7}\"?"
                    + "|type\\s*=\\s*(\"" + TYPE + "\"|" + TYPE + "))\\s*(?=;|$)");
    private static final Map<String, Pattern> USUAL = Map.of(
            "content-disposition", Pattern.compile("(?i)^\\s*(attachment|inline|form-data)(?=\\s*(;|$))"),
            "content-transfer-encoding",
                    Pattern.compile("(?i)^\\s*(7-?bit|8-?bit|binary|base64|quoted-printable)\\s*$"),
            "mime-version", Pattern.compile("^\\s*1\\.0\\s*$"));

    private StructureLine() {}

    /** Returns whether the line tells how the message is made. */
    static boolean isOne(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("content-type") || USUAL.containsKey(lower);
    }

    /** Returns whether the value is an encoding for transfer that can be undone. */
    static boolean isKnownEncoding(String value) {
        return Pattern.matches("(?i)\\s*(7-?bit|8-?bit|binary|base64|quoted-printable)?\\s*", value);
    }

    /** Returns the rest of the line, without the names of files, or an empty text. */
    static String rest(String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        Pattern usual = USUAL.getOrDefault(lower, OPENING);
        String left = MimeParameters.withoutNames(usual.matcher(value).replaceFirst(""));
        return TECHNICAL.matcher(left).replaceAll("").replaceAll("^[;\\s]+|[;\\s]+$", "");
    }
}
