package dev.extractgen.benchmarks;

import dev.extractgen.benchmarks.contenders.Contenders;
import dev.extractgen.benchmarks.documents.Payload;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What JMH found out about one contender and one payload, in a fork for each round. */
final class Measurement {
    private final List<Double> nanosPerByte = new ArrayList<>();
    private final List<Double> allocatedPerByte = new ArrayList<>();

    /** Measures once more, in a JVM of its own. */
    void addRound(Contenders contender, Payload payload) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(DecodeBenchmark.class.getName())
                        .param("contender", contender.name())
                        .param("payload", payload.name())
                        .addProfiler(GCProfiler.class)
                        .jvmArgsAppend("-Xms2g", "-Xmx2g", "-Xmn1500m", "-XX:+UseSerialGC", "-Xbatch")
                        .forks(1)
                        .warmupIterations(4)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(4)
                        .measurementTime(TimeValue.seconds(1))
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        for (RunResult result : results) {
            double bytes = secondary(result, "bytes");
            nanosPerByte.add(secondary(result, "cpuNanos") / bytes);
            double size = bytes / secondary(result, "documents");
            allocatedPerByte.add(secondary(result, "gc.alloc.rate.norm") / size);
        }
    }

    private static double secondary(RunResult result, String name) {
        Result<?> found = result.getSecondaryResults().get(name);
        if (found == null) {
            throw new IllegalStateException(name + " was not measured; there is "
                    + result.getSecondaryResults().keySet());
        }
        return found.getScore();
    }

    /** Returns the processor time that a byte takes, in nanoseconds: the median of the rounds. */
    double nanosPerByte() {
        return median(nanosPerByte);
    }

    /** Returns how far the rounds lie apart, as a share of their median. */
    double spread() {
        double least = nanosPerByte.stream().mapToDouble(round -> round).min().orElse(0);
        double most = nanosPerByte.stream().mapToDouble(round -> round).max().orElse(0);
        return (most - least) / nanosPerByte();
    }

    /** Returns how many bytes are allocated for each byte that is read: the median of the rounds. */
    double allocatedPerByte() {
        return median(allocatedPerByte);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((sorted.size() - 1) / 2);
    }
}
