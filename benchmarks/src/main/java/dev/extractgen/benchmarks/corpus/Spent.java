package dev.extractgen.benchmarks.corpus;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * What something took, in seconds.
 *
 * @param wall the time on the wall, for which a person waits
 * @param processor the processor time of the whole JVM: of all threads, and of compiling and collecting garbage
 * @param thread the processor time of the one thread that was asked
 */
record Spent(double wall, double processor, double thread) {
    private static final OperatingSystemMXBean JVM = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Makes sources; returns how many. */
    interface Work {
        int run() throws IOException;
    }

    /** Measures one run, to which the garbage of earlier ones is not charged. */
    static Spent on(Work work) throws IOException {
        System.gc();
        long start = System.nanoTime();
        long processorStart = JVM.getProcessCpuTime();
        long threadStart = THREADS.getCurrentThreadCpuTime();
        if (work.run() == 0) {
            throw new IOException("no sources");
        }
        return new Spent(
                (System.nanoTime() - start) / 1e9,
                (JVM.getProcessCpuTime() - processorStart) / 1e9,
                (THREADS.getCurrentThreadCpuTime() - threadStart) / 1e9);
    }
}
