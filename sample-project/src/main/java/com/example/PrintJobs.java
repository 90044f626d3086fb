package com.example;

import com.example.extract.InvoiceDecoder;
import com.example.extract.PriceRowDecoder;
import com.example.extract.StatementPageDecoder;
import dev.extractgen.client.ExtractClient;
import dev.extractgen.runtime.Citation;
import dev.extractgen.runtime.DecodeProblem;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.ExtractedJob;
import dev.extractgen.runtime.ExtractedRecord;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints jobs: every value with its proof, what a person should look at, and what did not fit. */
public final class PrintJobs {
    private static final double THRESHOLD = 0.9;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final List<String> reviewQueue = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        boolean hasKey = System.getenv("LLAMA_CLOUD_API_KEY") != null;
        Optional<ExtractClient> client = hasKey ? Optional.of(ExtractClient.fromEnvironment()) : Optional.empty();
        new PrintJobs().print(new Jobs(client, System.getenv(), Path.of(args[0]), System.err::println));
    }

    private void print(Jobs jobs) throws IOException {
        var invoice = jobs.get("invoice", InvoiceDecoder.strict());
        heading("Invoice", invoice);
        values("invoice", invoice.result());

        var statement = jobs.get("statement-page", StatementPageDecoder.strict());
        heading("Bank statement", statement);
        for (int i = 0; i < statement.results().size(); i++) {
            values("page " + statement.resultPages().get(i), statement.results().get(i));
        }

        // A price list with rows that do not fit its schema: what fits is returned, the rest is listed.
        var prices = jobs.get("price-row", PriceRowDecoder.lenient());
        heading("Price list", prices);
        for (int i = 0; i < prices.results().size(); i++) {
            values("row " + (i + 1), prices.results().get(i));
        }

        list("To be looked at by a person (confidence below " + THRESHOLD + ")", reviewQueue);
        list("Problems", problems);
    }

    private void heading(String title, ExtractedJob<?> job) {
        out.printf("%n%s, job %s, %s%n", title, job.id(), job.status());
        for (DecodeProblem problem : job.problems()) {
            problems.add(title + ": " + problem.message());
        }
    }

    private void values(String name, ExtractedRecord record) {
        out.println("  " + name);
        record.extractedFields().forEach(field -> {
            out.printf("    %-28s %-30s %-8s %s%n", field.pointer(), field.value(), confidence(field), proof(field));
            if (field.metadata().confidence() != null && field.metadata().confidence() < THRESHOLD) {
                reviewQueue.add("%-10s %-28s %-30s %s".formatted(name, field.pointer(), field.value(), proof(field)));
            }
        });
    }

    private static String confidence(ExtractedField field) {
        Double confidence = field.metadata().confidence();
        return confidence == null ? "-" : "%.1f %%".formatted(confidence * 100);
    }

    private static String proof(ExtractedField field) {
        return field.metadata().citations().stream()
                .map(PrintJobs::proof)
                .collect(Collectors.joining("; "));
    }

    private static String proof(Citation citation) {
        return "p. %s \"%s\"".formatted(citation.page(), citation.matchingText());
    }

    private void list(String title, List<String> lines) {
        out.printf("%n%s: %d%n", title, lines.size());
        lines.forEach(line -> out.println("  " + line));
    }
}
