package org.gongkai.documents.internal.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Codes within headers and footers (页眉页脚代码) that set fonts or stand for page numbers. */
final class HeaderCodes {
    private static final Pattern NUMBER_IN_A_CODE = Pattern.compile("&\\d{3}|&\"[^\"]*\\d{5}|&[Kk]\\d{7}");
    private static final String PAGE_AND_STYLE = "PNDTFAZGBIUESXYOH";

    private HeaderCodes() {}

    /** Returns what is read; a code that may be part of a number gives a second form. */
    static List<String> forms(String coded) {
        List<String> forms = new ArrayList<>();
        forms.add(resolve(coded));
        if (NUMBER_IN_A_CODE.matcher(coded).find()) {
            forms.add(coded.replace("&", " "));
        }
        return forms;
    }

    private static String resolve(String coded) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < coded.length()) {
            char c = coded.charAt(at);
            if (c != '&' || at + 1 == coded.length()) {
                text.append(c);
                at++;
                continue;
            }
            char code = Character.toUpperCase(coded.charAt(at + 1));
            at += 2;
            if (code == '"') {
                int end = coded.indexOf('"', at);
                at = end < 0 ? coded.length() : end + 1;
            } else if (code == 'K') {
                at = Math.min(coded.length(), at + 6);
            } else if (code >= '0' && code <= '9') {
                while (at < coded.length() && coded.charAt(at) >= '0' && coded.charAt(at) <= '9') {
                    at++;
                }
            } else if (code == 'L' || code == 'C' || code == 'R') {
                text.append(text.length() == 0 ? "" : "\t");
            } else if (PAGE_AND_STYLE.indexOf(code) < 0) {
                text.append(coded.charAt(at - 1));
            }
        }
        return text.toString();
    }
}
