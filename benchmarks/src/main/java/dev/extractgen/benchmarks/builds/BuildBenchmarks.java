package dev.extractgen.benchmarks.builds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Prints what the Maven plugin costs a build, as ratios of builds that take turns. */
public final class BuildBenchmarks {
    private static final int ROUNDS = Integer.getInteger("rounds", 9);
    private static final int SCHEMAS = 100;
    private static final int MANY_SCHEMAS = 1000;
    private static final String OURS = "-Pextractgen";
    private static final String POJO = "-Pjsonschema2pojo";

    private final Path folder;

    private BuildBenchmarks(Path folder) {
        this.folder = folder;
    }

    /** Measures everything. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        BuildBenchmarks benchmarks = new BuildBenchmarks(Files.createTempDirectory("builds"));
        System.out.println("| what | measured | must reach |\n|---|---|---|");
        benchmarks.upToDate();
        benchmarks.firstSchema();
        benchmarks.memory();
        growth("schemas", GenerationGrowth.measure("schemas", GenerationGrowth::schemas, 1, 10, 100, 1000));
        growth(
                "properties",
                GenerationGrowth.measure(
                        "properties of one schema", GenerationGrowth::properties, 10, 100, 1000, 5000));
        ReviewCost.print();
    }

    private void upToDate() throws IOException, InterruptedException {
        Project ours = Project.withSchemas(folder.resolve("up-to-date"), SCHEMAS);
        ours.build("Generated sources from 100 schemas", OURS, "compile");
        Project checkedIn = ours.checkedIn(folder.resolve("checked-in"));
        checkedIn.build("BUILD SUCCESS", "compile");

        compare(
                "a build with 100 schemas that are up to date, against one with their sources checked in",
                () -> ours.build("Nothing to generate: 100 schemas up to date", OURS, "compile"),
                () -> checkedIn.build("Nothing to compile", "compile"),
                "≤ 1.10");
    }

    private void firstSchema() throws IOException, InterruptedException {
        Project project = Project.withSchemas(folder.resolve("first"), 1);
        compare(
                "plugin start and first schema, against jsonschema2pojo",
                () -> {
                    project.clean();
                    return project.build("Generated sources from 1 schema: 2 written", OURS, "generate-sources");
                },
                () -> {
                    project.clean();
                    return project.build("BUILD SUCCESS", POJO, "generate-sources");
                },
                "≤ 0.80");
    }

    private void memory() throws IOException, InterruptedException {
        Project project = Project.withSchemas(folder.resolve("memory"), MANY_SCHEMAS);
        Cost cost = project.withMavenOptions("-Xmx256m")
                .build("Generated sources from 1000 schemas", OURS, "generate-sources");
        System.out.printf("| 1,000 schemas in a heap of 256 MB | generated in %.1f s | generated |%n", cost.seconds());
    }

    private static void growth(String what, double slope) {
        System.out.printf("| the steepest slope over %s | %.2f | ≤ 1.10 |%n", what, slope);
    }

    private static void compare(String title, Build one, Build other, String limit)
            throws IOException, InterruptedException {
        List<Cost> costs = new ArrayList<>();
        List<Cost> others = new ArrayList<>();
        one.run();
        other.run();
        for (int round = 0; round < ROUNDS; round++) {
            costs.add(one.run());
            others.add(other.run());
        }
        Cost cost = Cost.median(costs);
        Cost otherCost = Cost.median(others);
        System.out.printf(
                "| %s | %.2f of its processor time (%.2f s to %.2f s), %.2f on the wall | %s |%n",
                title,
                cost.cpuSeconds() / otherCost.cpuSeconds(),
                cost.cpuSeconds(),
                otherCost.cpuSeconds(),
                cost.seconds() / otherCost.seconds(),
                limit);
    }

    /** One of the builds that take turns. */
    @FunctionalInterface
    private interface Build {
        Cost run() throws IOException, InterruptedException;
    }
}
