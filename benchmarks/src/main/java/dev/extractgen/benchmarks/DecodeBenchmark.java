package dev.extractgen.benchmarks;

import dev.extractgen.benchmarks.contenders.Contender;
import dev.extractgen.benchmarks.contenders.Contenders;
import dev.extractgen.benchmarks.documents.Payload;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Decodes the documents of a payload in rotation. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecodeBenchmark {
    /** Who decodes. */
    @Param
    public Contenders contender = Contenders.EXTRACTGEN;

    /** What is decoded. */
    @Param
    public Payload payload = Payload.VARIED;

    private Contender decoder = Contenders.EXTRACTGEN.make();
    private List<byte[]> documents = List.of();
    private boolean isRows;
    private int next;

    /** Makes the documents. */
    @Setup
    public void prepare() {
        decoder = contender.make();
        documents = payload.documents();
        isRows = payload.isRows();
    }

    /** Decodes the next document. */
    @Benchmark
    public Object decode(Cpu cpu) throws IOException {
        byte[] document = documents.get(next);
        next = next + 1 == documents.size() ? 0 : next + 1;
        cpu.documents++;
        cpu.bytes += document.length;
        return isRows ? decoder.rows(document) : decoder.invoice(document);
    }
}
