package dev.extractgen.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.extractgen.benchmarks.documents.Documents;
import dev.extractgen.benchmarks.extract.InvoiceDecoder;
import dev.extractgen.runtime.DecodedLine;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Decodes lines of jobs of all sizes, with one decoder for all threads; and beside that, scans them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
public class LinesBenchmark {
    private final byte[] lines = Documents.lines();
    private final JsonFactory scanner = new JsonFactory();

    /** Decodes all lines. */
    @Benchmark
    public long decode() {
        return InvoiceDecoder.strict()
                .decodeLines(lines)
                .map(DecodedLine::job)
                .filter(job -> job.result().total() != null)
                .count();
    }

    /** Reads the tokens of all lines. */
    @Benchmark
    public long scan() throws IOException {
        long tokens = 0;
        try (JsonParser parser = scanner.createParser(lines)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }
}
