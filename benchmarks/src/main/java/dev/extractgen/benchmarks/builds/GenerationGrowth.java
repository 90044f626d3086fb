package dev.extractgen.benchmarks.builds;

import dev.extractgen.generator.Generation;
import dev.extractgen.generator.Generator;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.SchemaSource;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** How the time to generate grows with what there is to generate. */
final class GenerationGrowth {
    private static final int ROUNDS = 5;

    /** How many seconds a size is measured for in a round, if it does not take longer. */
    private static final double ENOUGH = 0.5;

    private static final double WARM = 10;

    private GenerationGrowth() {}

    /** Returns the schemas of a project with so many. */
    static List<SchemaSource> schemas(int number) {
        return schemas(number, Schemas.usual());
    }

    /** Returns so many files with the same schema. */
    static List<SchemaSource> schemas(int number, String schema) {
        return IntStream.range(0, number)
                .mapToObj(i -> source("invoice-" + i, schema))
                .toList();
    }

    /** Returns one schema with so many properties. */
    static List<SchemaSource> properties(int number) {
        return List.of(source("invoice", Schemas.withProperties(number)));
    }

    /** Prints a row for each size, and returns the steepest slope between two of them, both axes logarithmic. */
    static double measure(String title, IntFunction<List<SchemaSource>> input, int... sizes) {
        List<List<SchemaSource>> inputs = Arrays.stream(sizes).mapToObj(input).toList();
        inputs.forEach(schemas -> measure(schemas, WARM / sizes.length));
        double[][] rounds = new double[sizes.length][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < sizes.length; i++) {
                rounds[i][round] = measure(inputs.get(i), ENOUGH);
            }
        }
        double[] seconds = Arrays.stream(rounds)
                .mapToDouble(each -> Arrays.stream(each).sorted().toArray()[ROUNDS / 2])
                .toArray();
        double steepest = 0;
        for (int i = 0; i < sizes.length; i++) {
            System.out.printf("| %s: %,d | %.1f ms | |%n", title, sizes[i], 1000 * seconds[i]);
            if (i > 0) {
                double slope = Math.log(seconds[i] / seconds[i - 1]) / Math.log((double) sizes[i] / sizes[i - 1]);
                steepest = Math.max(steepest, slope);
            }
        }
        return steepest;
    }

    /** Generates again and again for so many seconds, at least once, and returns how long once takes. */
    private static double measure(List<SchemaSource> schemas, double enough) {
        double seconds = 0;
        int times = 0;
        while (seconds < enough) {
            long start = cpuNanos();
            Generation generation = Generator.generate(schemas);
            seconds += (cpuNanos() - start) / 1e9;
            times++;
            if (generation.sources().size() < 2 * schemas.size() || generation.hasErrors()) {
                throw new IllegalStateException("not everything is generated: " + generation.diagnostics());
            }
        }
        return seconds / times;
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    static SchemaSource source(String name, String schema) {
        return new SchemaSource(
                name + ".json",
                ByteBuffer.wrap(schema.getBytes(StandardCharsets.UTF_8)),
                "com.example.extract",
                null,
                null,
                GeneratorOptions.DEFAULT);
    }
}
