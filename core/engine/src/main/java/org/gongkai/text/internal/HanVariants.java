package org.gongkai.text.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The shipped table of traditional, compatibility and radical forms, one character to one. */
public final class HanVariants {
    private static final String TABLE = "/org/gongkai/text/han-variants.txt";

    private static final char[] SIMPLIFIED = load();

    private HanVariants() {}

    /** Returns a new table of all 65,536 characters that leads each to its simplified form. */
    public static char[] table() {
        return SIMPLIFIED.clone();
    }

    private static char[] load() {
        char[] table = FoldTables.identity();
        read().lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            for (int i = 0; i + 1 < line.length(); i += 2) {
                table[line.charAt(i)] = line.charAt(i + 1);
            }
        });
        return table;
    }

    private static String read() {
        try (InputStream in = HanVariants.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the engine's jar lacks " + TABLE + "; use the released jar unchanged");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
