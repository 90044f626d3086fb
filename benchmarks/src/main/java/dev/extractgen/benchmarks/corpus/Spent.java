package dev.extractgen.benchmarks.corpus;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/**
 * What something took, in seconds.
 *
 * @param wall the time on the wall, for which a person waits
 * @param processor the processor time of the whole JVM: of all threads, and of compiling and collecting garbage
 */
record Spent(double wall, double processor) {
    private static final OperatingSystemMXBean JVM = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** Does something that may fail. */
    interface Work {
        void run() throws IOException;
    }

    /** Measures one run, to which the garbage of earlier ones is not charged. */
    static Spent on(Work work) throws IOException {
        System.gc();
        long start = System.nanoTime();
        long processorStart = JVM.getProcessCpuTime();
        work.run();
        return new Spent((System.nanoTime() - start) / 1e9, (JVM.getProcessCpuTime() - processorStart) / 1e9);
    }
}
