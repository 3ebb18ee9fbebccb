package org.gongkai.documents.internal.leak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds any of many byte sequences in one pass (字节检索). Immutable. */
final class BytePatterns {
    private final boolean[] starts = new boolean[1 << 16];
    private final Map<Integer, List<byte[]>> byStart = new HashMap<>();

    BytePatterns(List<byte[]> patterns) {
        for (byte[] pattern : patterns) {
            starts[pair(pattern, 0)] = true;
            byStart.computeIfAbsent(pair(pattern, 0), p -> new ArrayList<>()).add(pattern);
        }
    }

    boolean occurIn(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            int pair = pair(bytes, i);
            if (starts[pair]) {
                for (byte[] pattern : byStart.getOrDefault(pair, List.of())) {
                    int end = i + pattern.length;
                    if (end <= bytes.length && Arrays.equals(pattern, 0, pattern.length, bytes, i, end)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static int pair(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }
}
