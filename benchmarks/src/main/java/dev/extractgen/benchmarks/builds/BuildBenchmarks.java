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

    /** Measures what the arguments name, or everything. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        BuildBenchmarks benchmarks = new BuildBenchmarks(Files.createTempDirectory("builds"));
        List<String> chosen = arguments.length == 0
                ? List.of("up-to-date", "first-schema", "memory", "growth", "review", "review-builds")
                : List.of(arguments);
        System.out.println("| what | measured | must reach |\n|---|---|---|");
        for (String name : chosen) {
            switch (name) {
                case "up-to-date" -> benchmarks.upToDate();
                case "first-schema" -> benchmarks.firstSchema();
                case "memory" -> benchmarks.memory();
                case "growth" -> growth();
                case "review" -> ReviewCost.print();
                case "review-builds" -> benchmarks.reviewBuilds();
                default -> throw new IllegalArgumentException("nothing to measure is called " + name);
            }
        }
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

    /** What Maven takes to do nothing is in both builds, and is no plugin's to save. */
    private void firstSchema() throws IOException, InterruptedException {
        Project project = Project.withSchemas(folder.resolve("first"), 1);
        Build ours = () -> {
            project.clean();
            return project.build("Generated sources from 1 schema: 2 written", OURS, "generate-sources");
        };
        Build other = () -> {
            project.clean();
            return project.build("BUILD SUCCESS", POJO, "generate-sources");
        };
        List<Cost> costs = takeTurns(ours, other, () -> project.build("BUILD SUCCESS", "generate-sources"));
        print(
                "a build that starts the plugin and generates from a first schema, against jsonschema2pojo",
                costs,
                "≤ 0.80");
        double idle = costs.get(2).cpuSeconds();
        System.out.printf(
                "| the same, without the %.2f s that Maven takes to do nothing | %.2f of its processor time | ≤ 0.80 |%n",
                idle, (costs.get(0).cpuSeconds() - idle) / (costs.get(1).cpuSeconds() - idle));
    }

    private void memory() throws IOException, InterruptedException {
        Project project = Project.withSchemas(folder.resolve("memory"), MANY_SCHEMAS);
        Cost cost = project.withMavenOptions("-Xmx256m")
                .build("Generated sources from 1000 schemas", OURS, "generate-sources");
        System.out.printf("| 1,000 schemas in a heap of 256 MB | generated in %.1f s | generated |%n", cost.seconds());
    }

    private void reviewBuilds() throws IOException, InterruptedException {
        int number = 0;
        for (ReviewCase reviewed : ReviewCase.all()) {
            Path old = folder.resolve("reviewed-" + number + "/old");
            Project.withSchemas(old, reviewed.before());
            Project project = Project.withSchemas(folder.resolve("reviewed-" + number + "/new"), reviewed.after());
            compare(
                    "a build that reviews %s, against one that generates".formatted(reviewed.title()),
                    () -> {
                        project.clean();
                        return project.build(
                                reviewed.leastFindings() == 0 ? "no changes" : " finding",
                                OURS,
                                "extractgen:review",
                                "-Dextractgen.review.failOn=all=never",
                                "-Dextractgen.review.baseline=folder:../old");
                    },
                    () -> {
                        // Asked for by name, as the review is: to find the plugin behind it costs both the same.
                        project.clean();
                        return project.build("Generated sources", OURS, "extractgen:generate");
                    },
                    "≤ 1.00");
            number++;
        }
    }

    private static void growth() {
        growth("schemas", GenerationGrowth.measure("schemas", GenerationGrowth::schemas, 1, 10, 100, 1000));
        growth(
                "properties",
                GenerationGrowth.measure(
                        "properties of one schema", GenerationGrowth::properties, 10, 100, 1000, 5000));
    }

    private static void growth(String what, double slope) {
        System.out.printf("| the steepest slope over %s | %.2f | ≤ 1.10 |%n", what, slope);
    }

    private static void compare(String title, Build one, Build other, String limit)
            throws IOException, InterruptedException {
        print(title, takeTurns(one, other), limit);
    }

    /** Returns what each build costs, in the middle of all rounds. */
    private static List<Cost> takeTurns(Build... builds) throws IOException, InterruptedException {
        List<List<Cost>> costs = new ArrayList<>();
        for (Build build : builds) {
            build.run();
            costs.add(new ArrayList<>());
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < builds.length; i++) {
                costs.get(i).add(builds[i].run());
            }
        }
        return costs.stream().map(Cost::median).toList();
    }

    private static void print(String title, List<Cost> costs, String limit) {
        Cost cost = costs.get(0);
        Cost otherCost = costs.get(1);
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
