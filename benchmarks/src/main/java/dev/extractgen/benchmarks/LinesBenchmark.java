package dev.extractgen.benchmarks;

import dev.extractgen.benchmarks.documents.Documents;
import dev.extractgen.benchmarks.extract.InvoiceDecoder;
import dev.extractgen.runtime.DecodedLine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Decodes lines of jobs of all sizes, with one decoder for all threads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
public class LinesBenchmark {
    private final byte[] lines = Documents.lines();

    /** Decodes all lines. */
    @Benchmark
    public long decode() {
        return InvoiceDecoder.strict()
                .decodeLines(lines)
                .map(DecodedLine::job)
                .filter(job -> job.result().total() != null)
                .count();
    }
}
