package dev.extractgen.benchmarks.builds;

import dev.extractgen.generator.Generation;
import dev.extractgen.generator.Generator;
import dev.extractgen.generator.GeneratorOptions;
import dev.extractgen.generator.SchemaSource;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** How the time to generate grows with what there is to generate. */
final class GenerationGrowth {
    private static final int REPEATS = 7;

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
        measure(input.apply(sizes[sizes.length - 1]));
        double[] seconds = Arrays.stream(sizes)
                .mapToDouble(size -> measure(input.apply(size)))
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

    private static double measure(List<SchemaSource> schemas) {
        double[] seconds = new double[REPEATS];
        for (int i = 0; i < REPEATS; i++) {
            long start = cpuNanos();
            Generation generation = Generator.generate(schemas);
            seconds[i] = (cpuNanos() - start) / 1e9;
            if (generation.sources().size() < 2 * schemas.size() || generation.hasErrors()) {
                throw new IllegalStateException("not everything is generated: " + generation.diagnostics());
            }
        }
        Arrays.sort(seconds);
        return seconds[REPEATS / 2];
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
