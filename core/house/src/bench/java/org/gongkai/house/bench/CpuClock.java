package org.gongkai.house.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What the current thread has used: CPU time and memory, whatever else the machine does. */
final class CpuClock {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private CpuClock() {}

    static long nanos() {
        return THREADS.getCurrentThreadCpuTime();
    }

    static long allocated() {
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
