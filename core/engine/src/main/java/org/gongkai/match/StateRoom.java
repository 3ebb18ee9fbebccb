package org.gongkai.match;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How much the patterns of a lane may keep of what texts led them to (状态余量), all together, so that no text can make a set grow
 * without end. Thread-safe.
 */
final class StateRoom {
    /** In numbers of four bytes. */
    private static final int ALL = 1 << 22;

    private final AtomicInteger left = new AtomicInteger(ALL);

    /** Takes room for {@code many} numbers and returns true, or returns false where there is not so much. */
    boolean take(int many) {
        return left.getAndUpdate(now -> now < many ? now : now - many) >= many;
    }
}
