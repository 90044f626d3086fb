package dev.extractgen.generator.review;

import dev.extractgen.generator.bindings.Acceptance;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.parallel.SideBySide;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.Review.Compared;
import dev.extractgen.generator.review.Review.Pair;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.rules.FileRules;
import dev.extractgen.generator.review.rules.SchemaRules;
import dev.extractgen.generator.service.ServiceCheck;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Compares two versions of all schemas. */
public final class Reviewer {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::schema)
            .thenComparingInt(finding -> line(finding.location()))
            .thenComparingInt(finding -> column(finding.location()))
            .thenComparing(Finding::rule)
            .thenComparing(Finding::fingerprint);

    private final Map<String, Finding> findings = new LinkedHashMap<>();

    private Reviewer() {}

    /** Compares two versions. When the new one has errors there are no findings. */
    public static Review review(SchemaVersion before, SchemaVersion after) {
        return new Reviewer().run(before, after);
    }

    private Review run(SchemaVersion before, SchemaVersion after) {
        Diagnostics diagnostics = new Diagnostics();
        ReadVersions read = ReadVersions.of(before, after, diagnostics);
        List<NamedSchema> old = read.before();
        List<NamedSchema> now = read.after();
        CompletableFuture<Void> service = CompletableFuture.runAsync(() -> checkService(now, diagnostics));
        List<Pair> pairs = new ArrayList<>();
        if (!diagnostics.hasErrors()) {
            SchemaMatching matching = new SchemaMatching(old, now);
            OptionReview options = new OptionReview(before);
            pairs.addAll(matching.all());
            judge(pairs, options);
            options.findings().forEach(this::add);
            matching.moved().forEach(match -> add(FileRules.moved(match.before(), match.after())));
            matching.removed().forEach(schema -> add(FileRules.removed(schema)));
            matching.added().forEach(schema -> add(FileRules.added(schema)));
        }
        service.join();
        return new Review(
                before.label(),
                after.label(),
                compared(old, now),
                pairs,
                findings.values().stream().sorted(ORDER).toList(),
                accepted(now),
                accepted(old),
                diagnostics.sorted());
    }

    /** It only warns; the warnings are needed at the end. */
    private static void checkService(List<NamedSchema> schemas, Diagnostics diagnostics) {
        ServiceCheck service = new ServiceCheck(diagnostics);
        for (NamedSchema schema : schemas) {
            service.check(schema.document(), schema.model(), schema.excesses());
        }
    }

    /** Schemas have no part in each other's findings, so that several are judged at a time. */
    private void judge(List<Pair> pairs, OptionReview options) {
        List<Pair> different = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!pair.isSame()) {
                different.add(new Pair(options.withNewOptions(pair), pair.after()));
            }
        }
        SideBySide.map(different, pair -> SchemaRules.judge(pair.before(), pair.after()))
                .forEach(found -> found.forEach(this::add));
    }

    /** Where several schemas come from one file, an edit that does the same to all of them is one finding. */
    private void add(Finding finding) {
        findings.putIfAbsent(finding.fingerprint(), finding);
    }

    private static List<Acceptance> accepted(List<NamedSchema> schemas) {
        return schemas.stream()
                .flatMap(schema -> schema.bindings().accepted().stream())
                .distinct()
                .toList();
    }

    private static Compared compared(List<NamedSchema> before, List<NamedSchema> after) {
        return new Compared(
                before.size(),
                after.size(),
                properties(before),
                properties(after),
                after.stream().map(schema -> schema.source().path()).distinct().toList());
    }

    private static int properties(List<NamedSchema> schemas) {
        return schemas.stream()
                .flatMap(schema -> schema.model().declarations().values().stream())
                .mapToInt(declaration -> declaration instanceof ObjectDeclaration object
                        ? object.properties().size()
                        : 0)
                .sum();
    }

    private static int line(@Nullable SourceLocation location) {
        return location == null ? 0 : location.line();
    }

    private static int column(@Nullable SourceLocation location) {
        return location == null ? 0 : location.column();
    }
}
