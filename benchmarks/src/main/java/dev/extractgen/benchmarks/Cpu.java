package dev.extractgen.benchmarks;

import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The processor time of the measuring thread. On a machine that others use, too, it tells what a decoder costs; the
 * time on the wall tells how busy they were.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Cpu {
    /** The processor time of an iteration, in nanoseconds. */
    public long cpuNanos;

    /** How many documents were read in it. */
    public long documents;

    /** How many bytes were read in it. */
    public long bytes;

    private long start;

    /** Starts to count. */
    @Setup(Level.Iteration)
    public void start() {
        documents = 0;
        bytes = 0;
        start = now();
    }

    /** Stops counting. */
    @TearDown(Level.Iteration)
    public void stop() {
        cpuNanos = now() - start;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
