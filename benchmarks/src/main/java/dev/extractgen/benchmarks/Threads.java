package dev.extractgen.benchmarks;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures how much more two threads decode than one; on the wall, so other users of the machine show in it. How much
 * more two threads scan, which share nothing, tells what two processors of the machine are worth.
 */
final class Threads {
    private Threads() {}

    static void run(int rounds) throws RunnerException {
        System.out.printf("%n### lines of jobs of all sizes%n%n");
        for (int round = 0; round < rounds; round++) {
            System.out.printf(
                    "two threads decode %.2f times as much as one, and scan %.2f times as much%n",
                    throughput("decode", 2) / throughput("decode", 1), throughput("scan", 2) / throughput("scan", 1));
        }
    }

    private static double throughput(String method, int threads) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(LinesBenchmark.class.getName() + "\\." + method + "$")
                        .threads(threads)
                        .jvmArgsAppend("-Xms3g", "-Xmx3g", "-XX:+UseParallelGC")
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle()
                .getPrimaryResult()
                .getScore();
    }
}
