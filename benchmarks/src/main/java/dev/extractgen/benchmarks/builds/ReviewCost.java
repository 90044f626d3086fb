package dev.extractgen.benchmarks.builds;

import dev.extractgen.generator.Generator;
import dev.extractgen.generator.read.SchemaSource;
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

    private ReviewCost() {}

    /** Prints a row for each case. */
    static void print() {
        ReviewCase.all().forEach(ReviewCost::print);
    }

    private static void print(ReviewCase reviewed) {
        List<Cost> reviews = new ArrayList<>();
        List<Cost> generations = new ArrayList<>();
        long warm = System.nanoTime() + WARM * 1_000_000_000L;
        while (reviews.size() < REPEATS) {
            boolean counts = System.nanoTime() >= warm;
            Cost generation = cost(() -> generate(reviewed.after()));
            Cost review = cost(() -> review(reviewed));
            if (counts) {
                generations.add(generation);
                reviews.add(review);
            }
        }
        double review = median(reviews, Cost::seconds);
        double generation = median(generations, Cost::seconds);
        System.out.printf(
                "| reviewing %s | %.2f of generating (%.2f s to %.2f s), %.2f of its processor time | ≤ 1.00 |%n",
                reviewed.title(),
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

    private static void review(ReviewCase reviewed) {
        Review review = Reviewer.review(
                new SchemaVersion("before", reviewed.before(), SchemaFiles.NONE),
                new SchemaVersion("after", reviewed.after(), SchemaFiles.NONE));
        int findings = review.findings().size();
        if (review.pairs().size() != reviewed.after().size() || !reviewed.isFound(findings)) {
            throw new IllegalStateException("not everything is found: " + findings);
        }
        Judgement judgement = Judgement.of(review, List.of(), Policy.DEFAULT);
        if (findings > 0
                && Reports.write(judgement, UnaryOperator.identity()).values().stream()
                        .anyMatch(report -> report.length == 0)) {
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
