package dev.extractgen.benchmarks.builds;

import dev.extractgen.generator.Generator;
import dev.extractgen.generator.SchemaSource;
import dev.extractgen.generator.review.Review;
import dev.extractgen.generator.review.Reviewer;
import dev.extractgen.generator.review.SchemaVersion;
import dev.extractgen.generator.review.policy.Judgement;
import dev.extractgen.generator.review.policy.Policy;
import dev.extractgen.generator.review.report.Reports;
import dev.extractgen.generator.schema.SchemaFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/** How long a review is waited for, with all its reports, against generating what is reviewed. Both take turns. */
final class ReviewCost {
    /** How many seconds pass before anything counts: both compile for as long as they find code that is worth it. */
    private static final int WARM = 15;

    private static final int REPEATS = 11;
    private static final int PROPERTIES = 5000;
    private static final int SCHEMAS = 500;

    private ReviewCost() {}

    /** Prints a row for each number of schemas and of changes. */
    static void print() {
        print("one schema of 5,000 properties, of which one changed", properties(ReviewCost::oneEdit), 1);
        print(
                "one schema of 5,000 properties, of which most changed",
                properties(ReviewCost::manyEdits),
                PROPERTIES / 2);
        print("500 schemas, of which none changed", schemas(UnaryOperator.identity()), 0);
        print("500 schemas, of which one changed", oneOf(schemas(UnaryOperator.identity())), 1);
        print("500 schemas, of which all changed", schemas(ReviewCost::oneEdit), SCHEMAS);
    }

    private static List<SchemaSource> properties(UnaryOperator<String> edit) {
        return List.of(GenerationGrowth.source("invoice", edit.apply(Schemas.withProperties(PROPERTIES))));
    }

    private static List<SchemaSource> schemas(UnaryOperator<String> edit) {
        return GenerationGrowth.schemas(SCHEMAS, edit.apply(Schemas.usual()));
    }

    private static List<SchemaSource> oneOf(List<SchemaSource> schemas) {
        List<SchemaSource> edited = new ArrayList<>(schemas);
        edited.set(0, schemas(ReviewCost::oneEdit).get(0));
        return edited;
    }

    private static String oneEdit(String schema) {
        return schema.replaceFirst("\"integer\"", "\"number\"");
    }

    private static String manyEdits(String schema) {
        return schema.replace("\"integer\"", "\"number\"")
                .replace("What stands in", "What is printed in")
                .replace("\"name\"", "\"title\"")
                .replace("[\"first\", ", "[")
                .replace(
                        "\"sku\": { \"type\": \"string\" }",
                        "\"sku\": { \"type\": \"string\" }, \"ean\": { \"type\": \"string\" }");
    }

    private static void print(String title, List<SchemaSource> after, int leastFindings) {
        List<SchemaSource> before =
                after.size() == 1 ? properties(UnaryOperator.identity()) : schemas(UnaryOperator.identity());
        List<Cost> reviews = new ArrayList<>();
        List<Cost> generations = new ArrayList<>();
        long warm = System.nanoTime() + WARM * 1_000_000_000L;
        while (reviews.size() < REPEATS) {
            boolean counts = System.nanoTime() >= warm;
            Cost generation = cost(() -> generate(after));
            Cost review = cost(() -> review(before, after, leastFindings));
            if (counts) {
                generations.add(generation);
                reviews.add(review);
            }
        }
        double review = median(reviews, Cost::seconds);
        double generation = median(generations, Cost::seconds);
        System.out.printf(
                "| reviewing %s | %.2f of generating (%.2f s to %.2f s), %.2f of its processor time | ≤ 1.00 |%n",
                title,
                review / generation,
                review,
                generation,
                median(reviews, Cost::cpuSeconds) / median(generations, Cost::cpuSeconds));
    }

    private static void generate(List<SchemaSource> schemas) {
        if (Generator.generate(schemas).sources().size() < 2 * schemas.size()) {
            throw new IllegalStateException("not everything is generated");
        }
    }

    private static void review(List<SchemaSource> before, List<SchemaSource> after, int leastFindings) {
        Review review = Reviewer.review(
                new SchemaVersion("before", before, SchemaFiles.NONE),
                new SchemaVersion("after", after, SchemaFiles.NONE));
        int findings = review.findings().size();
        if (review.pairs().size() != after.size() || findings < leastFindings || (leastFindings == 0 && findings > 0)) {
            throw new IllegalStateException("not everything is found: " + findings);
        }
        Judgement judgement = Judgement.of(review, List.of(), Policy.DEFAULT);
        if (findings > 0 && Reports.write(judgement).containsValue("")) {
            throw new IllegalStateException("nothing is reported");
        }
    }

    /** What works in several threads is counted with all of them, and with what the JVM does beside them. */
    private static Cost cost(Runnable work) {
        double start = System.nanoTime() / 1e9;
        double cpuStart = processorSeconds();
        work.run();
        return new Cost(System.nanoTime() / 1e9 - start, processorSeconds() - cpuStart);
    }

    private static double processorSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> part) {
        return costs.stream().mapToDouble(part).sorted().toArray()[costs.size() / 2];
    }
}
