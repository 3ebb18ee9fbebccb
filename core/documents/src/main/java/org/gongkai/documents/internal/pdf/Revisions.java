package org.gongkai.documents.internal.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where earlier states of a file end (历史版本): an update is written behind the file as it was. */
final class Revisions {
    private static final Pattern END = Pattern.compile("startxref\\s+([0-9]{1,10})\\s+%%EOF");
    private static final Pattern TABLE = Pattern.compile("\\s*(xref\\s|[0-9]{1,10}\\s+[0-9]{1,5}\\s+obj)");
    private static final String HEADER = "%PDF-";

    private Revisions() {}

    /** Returns the lengths of the earlier states, the oldest first. */
    static List<Integer> ends(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        int header = Math.max(0, text.indexOf(HEADER));
        List<Integer> ends = new ArrayList<>();
        Matcher end = END.matcher(text);
        while (end.find()) {
            long table = Long.parseLong(end.group(1));
            // the first part of a file made for the web ends with the offset 0
            if (table > 0 && (isTable(text, table, end.start()) || isTable(text, table + header, end.start()))) {
                ends.add(end.end());
            }
        }
        if (!ends.isEmpty()) {
            ends.remove(ends.size() - 1);
        }
        return ends;
    }

    private static boolean isTable(String text, long at, int before) {
        if (at >= before) {
            return false;
        }
        int from = (int) at;
        return TABLE.matcher(text).region(from, Math.min(before, from + 64)).lookingAt();
    }
}
