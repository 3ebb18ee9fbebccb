package org.gongkai.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.redaction.Replacement;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextPart;
import org.gongkai.text.TextSpan;

/** Made-up numbers that pass their check digits, and finding them again in a text. */
final class Secrets {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private Secrets() {}

    /** Returns a resident identity number by GB 11643, of a region that does not exist. */
    static String residentId(int number) {
        String body = "539901" + (19600101 + number % 28) + String.format("%03d", 100 + number % 900);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    /** Returns a mobile number of a block that is not in use. */
    static String phone(int number) {
        return String.format("1390000%04d", 1000 + number);
    }

    /** Returns where {@code secret} stands in the text, separators between its characters allowed. */
    static List<TextSpan> find(String text, String secret) {
        StringBuilder pattern = new StringBuilder();
        for (char c : secret.toCharArray()) {
            pattern.append(pattern.length() == 0 ? "" : "[\\s\\u00A0\\u2011\\u00AD-]{0,2}")
                    .append(Pattern.quote("" + c));
        }
        List<TextSpan> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern.toString()).matcher(text);
        while (matcher.find()) {
            found.add(new TextSpan(matcher.start(), matcher.end()));
        }
        return found;
    }

    /** Returns replacements for all places of all secrets. */
    static List<Replacement> replacements(SourceText source, List<String> secrets) {
        List<Replacement> replacements = new ArrayList<>();
        for (TextPart part : source.parts()) {
            for (String secret : secrets) {
                find(part.text(), secret)
                        .forEach(span -> replacements.add(new Replacement(part.id(), span, "█".repeat(span.length()))));
            }
        }
        return replacements;
    }

    /** Returns whether a part holds the secret. */
    static boolean isIn(SourceText source, String secret) {
        return source.parts().stream().anyMatch(p -> !find(p.text(), secret).isEmpty());
    }
}
