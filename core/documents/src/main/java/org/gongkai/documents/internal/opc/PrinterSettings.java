package org.gongkai.documents.internal.opc;

import java.util.ArrayList;
import java.util.List;

/** Words in the settings of a printer (打印机设置): names of devices, queues and papers in two-byte characters or bytes. */
final class PrinterSettings {
    private static final int SHORTEST = 4;

    private PrinterSettings() {}

    /** Returns runs of characters that can be read. */
    static List<String> words(byte[] settings) {
        List<String> words = new ArrayList<>();
        runs(settings, 0, 2, words);
        runs(settings, 1, 2, words);
        runs(settings, 0, 1, words);
        return words;
    }

    private static void runs(byte[] settings, int from, int width, List<String> words) {
        StringBuilder run = new StringBuilder();
        for (int at = from; at + width <= settings.length; at += width) {
            int c = settings[at] & 0xFF | (width == 1 ? 0 : (settings[at + 1] & 0xFF) << 8);
            if (isReadable(c)) {
                run.append((char) c);
            } else {
                end(run, words);
            }
        }
        end(run, words);
    }

    private static boolean isReadable(int c) {
        return c >= 0x20 && c < 0x7F || c >= 0x4E00 && c < 0x9FA6;
    }

    private static void end(StringBuilder run, List<String> words) {
        boolean told = run.codePoints().filter(Character::isLetterOrDigit).count() >= SHORTEST;
        if (told && !words.contains(run.toString())) {
            words.add(run.toString());
        }
        run.setLength(0);
    }
}
